import Dialogue
import Foundation
import Scripting
import Yams

/// How long it takes to load and check scripts of many states, against the bare YAML parse.
enum LoadingBenchmark {
  static func run(copies: Int) throws {
    let text = chained(try Benchmarks.guided(), copies: copies)
    let source = SourceFile(path: "large.yaml", text: text)
    let times = copies > 1_000 ? 1 : 3
    let parsing = try Benchmarks.fastest(of: times) { _ = try Yams.compose(yaml: text) }
    var found = 0
    let linking = try Benchmarks.fastest(of: times) { _ = try ScriptLoader.link(source) }
    let whole = try Benchmarks.fastest(of: times) {
      found = try ScriptLoader.load(source).warnings.count
    }
    let states = copies * 12
    let row = [
      "\(states) states", ms("yaml", parsing), ms("load", linking), ms("load and check", whole),
      String(format: "ratio %.1f", whole / parsing), "\(found) warnings",
    ]
    print(row.joined(separator: "   "))
  }

  private static func ms(_ name: String, _ seconds: Double) -> String {
    String(format: "%@ %.0f ms", name, seconds * 1_000)
  }

  /// The states again and again, the end of each copy leading to the start of the next.
  private static func chained(_ text: String, copies: Int) -> String {
    let parts = text.components(separatedBy: "states:\n")
    var states = ""
    let names = [
      "greet", "feeling", "acknowledge", "reason", "reflect", "step", "person", "tone", "draft",
      "when", "checkin", "bye",
    ]
    for copy in 0..<copies {
      var part = parts[1]
      for name in names {
        part = part.replacingOccurrences(of: "  \(name):\n", with: "  \(name)-\(copy):\n")
        for arrow in ["-> ", "skip: ", "next: ", "to: "] {
          for end in ["\n", ",", "]", " "] {
            part = part.replacingOccurrences(
              of: arrow + name + end, with: arrow + "\(name)-\(copy)" + end)
          }
        }
      }
      if copy + 1 < copies {
        part = part.replacingOccurrences(of: "end: true", with: "next: greet-\(copy + 1)")
      }
      states += part
    }
    return parts[0].replacingOccurrences(of: "start: greet", with: "start: greet-0") + "states:\n"
      + states
  }
}
