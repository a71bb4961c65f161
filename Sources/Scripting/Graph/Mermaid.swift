public import Dialogue

/// A Mermaid flowchart, which many code hosts draw inside Markdown.
public enum Mermaid: GraphFormat {
  /// Its name.
  public static let name = "mermaid"

  /// The chart: one line a box, one line an arrow.
  public static func text(of script: Script) -> String {
    let drawing = Drawing(script)
    var lines = ["flowchart TD"]
    for (number, group) in drawing.groups.enumerated() {
      let boxes = group.boxes.map { "  " + box($0) }
      guard let flow = group.flow else {
        lines += boxes
        continue
      }
      lines.append("  subgraph flow\(number)[\"\(escaped(flow))\"]")
      lines += boxes.map { "  " + $0 }
      lines.append("  end")
    }
    lines += drawing.arrows.map { "  " + arrow($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func box(_ box: Drawing.Box) -> String {
    let label = "\"" + box.lines.map(escaped).joined(separator: "<br/>") + "\""
    return switch box.shape {
    case .start: "\(box.id)((\" \"))"
    case .door: "\(box.id){{\(label)}}"
    case .passing: "\(box.id)[\(label)]"
    case .waiting: "\(box.id)([\(label)])"
    case .visiting: "\(box.id)[[\(label)]]"
    case .end: "\(box.id)(((\(label))))"
    }
  }

  private static func arrow(_ arrow: Drawing.Arrow) -> String {
    let line =
      switch arrow.style {
      case .plain: "-->"
      case .passing: "-.->"
      case .visit: "==>"
      }
    let label = arrow.labels.map(escaped).joined(separator: "<br/>")
    return "\(arrow.from) \(line)\(label.isEmpty ? "" : "|\"\(label)\"|") \(arrow.to)"
  }

  /// Characters that mean something to Mermaid or to the browser, as its entity codes.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "#", "&", "<", ">", "%", "$", "`", "\\", "|": "#\(scalar.value);"
      case "\n": "<br/>"
      default: String(scalar)
      }
    }.joined()
  }
}
