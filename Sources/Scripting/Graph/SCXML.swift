public import Dialogue

/// State Chart XML, the form of the W3C: the script as a flat chart that another engine can run.
///
/// `Documentation/graphs.md` tells what is in it.
public enum SCXML: GraphFormat {
  /// Its name.
  public static let name = "scxml"

  /// The document.
  public static func text(of script: Script) -> String {
    let chart = ChartWriting.chart(of: script)
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<!-- Written by kith graph; Documentation/graphs.md tells what is in it. -->",
      "<scxml"
        + attributes([
          ("xmlns", "http://www.w3.org/2005/07/scxml"), ("xmlns:kith", "urn:kith"),
          ("version", "1.0"), ("datamodel", "ecmascript"), ("name", ChartName.token(chart.name)),
          ("initial", chart.start),
        ]) + ">",
    ]
    if !chart.variables.isEmpty {
      lines.append("  <datamodel>")
      lines += chart.variables.map {
        "    <data" + attributes([("id", $0.name), ("expr", $0.initial)]) + "/>"
      }
      lines.append("  </datamodel>")
    }
    lines += chart.nodes.flatMap(node)
    return lines.joined(separator: "\n") + "\n</scxml>\n"
  }

  private static func node(_ node: Chart.Node) -> [String] {
    let tag = node.isEnd ? "final" : "state"
    let opening = "  <\(tag)" + attributes([("id", node.id)])
    guard !node.entry.isEmpty || !node.exits.isEmpty else { return [opening + "/>"] }
    let entry =
      node.entry.isEmpty
      ? [] : ["    <onentry>"] + node.entry.flatMap { step($0, "      ") } + ["    </onentry>"]
    return [opening + ">"] + entry + node.exits.flatMap(exit) + ["  </\(tag)>"]
  }

  private static func exit(_ exit: Chart.Exit) -> [String] {
    let opening =
      "    <transition"
      + attributes([
        ("event", exit.event), ("cond", exit.condition), ("target", exit.target),
        ("kith:words", exit.words),
      ])
    guard !exit.steps.isEmpty else { return [opening + "/>"] }
    return [opening + ">"] + exit.steps.flatMap { step($0, "      ") } + ["    </transition>"]
  }

  private static func step(_ step: Chart.Step, _ indent: String) -> [String] {
    func assign(_ name: String, _ value: String) -> String {
      indent + "<assign" + attributes([("location", name), ("expr", value)]) + "/>"
    }
    switch step {
    case .assign(let name, let value): return [assign(name, value)]
    case .either(let name, let condition, let one, let other):
      return [
        indent + "<if" + attributes([("cond", condition)]) + ">", "  " + assign(name, one),
        indent + "<else/>", "  " + assign(name, other), indent + "</if>",
      ]
    }
  }

  private static func attributes(_ pairs: [(String, String?)]) -> String {
    pairs.compactMap { name, value in value.map { " \(name)=\"\(escaped($0))\"" } }.joined()
  }

  /// Text as the value of an attribute; what XML does not allow at all becomes U+FFFD.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\t", "\n", "\r": "&#\(scalar.value);"
      case _ where scalar.value < 0x20 || (0xFFFE...0xFFFF).contains(scalar.value): "\u{FFFD}"
      default: String(scalar)
      }
    }.joined()
  }
}
