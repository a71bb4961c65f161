import Dialogue
import Foundation
import Scripting
import Understanding

/// What it costs to screen for danger: the lines of the tests one by one, and one message of 4,000 characters.
enum ScreenBenchmark {
  static func run() throws {
    var diagnostics: [Diagnostic] = []
    guard let screen = SafetyPack.screen(language: "en", into: &diagnostics) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    let lines = try String(contentsOfFile: "Tests/Lines/safety.tsv", encoding: .utf8)
      .split(separator: "\n").dropFirst()
      .compactMap {
        $0.split(separator: "\t", omittingEmptySubsequences: false).last.map(String.init)
      }
    let times = lines.map { line in
      Benchmarks.fastest(of: 5) { _ = screen.screen(line, in: .chat, after: []) }
    }.sorted()
    print(
      String(
        format: "%d lines: p50 %.0f µs, p99 %.0f µs", times.count,
        times[times.count / 2] * 1e6, times[times.count * 99 / 100] * 1e6))
    // Danger said outright would end the search.
    let hints = lines.filter { !screen.screen($0, in: .chat, after: []).isExplicit }
    let long = String(hints.joined(separator: ". ").prefix(4_000))
    let safe = String(
      repeating: "we went for a walk and then she made tea for all of us. ", count: 80)
    for (name, text) in [
      ("of such lines, none outright", long), ("of plain days", String(safe.prefix(4_000))),
    ] {
      let spent = Benchmarks.fastest(of: 20) { _ = screen.screen(text, in: .chat, after: []) }
      print(String(format: "4,000 characters %@: %.2f ms", name, spent * 1e3))
    }
  }
}
