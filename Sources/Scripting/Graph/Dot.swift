public import Dialogue

/// The language of Graphviz.
public enum Dot: GraphFormat {
  /// Its name.
  public static let name = "dot"

  /// The graph: one line a box, one line an arrow, a cluster for each visited flow.
  public static func text(of script: Script) -> String {
    let drawing = Drawing(script)
    var lines = [
      "digraph \(quoted([drawing.name])) {",
      "  node [fontname=\"Helvetica\", fontsize=11];",
      "  edge [fontname=\"Helvetica\", fontsize=9];",
    ]
    for (number, group) in drawing.groups.enumerated() {
      let boxes = group.boxes.map { "  " + box($0) }
      guard let flow = group.flow else {
        lines += boxes
        continue
      }
      lines.append("  subgraph cluster_\(number) {")
      lines.append("    label=\(quoted([flow]));")
      lines += boxes.map { "  " + $0 }
      lines.append("  }")
    }
    lines += drawing.arrows.map { "  " + arrow($0) }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private static func box(_ box: Drawing.Box) -> String {
    let look =
      switch box.shape {
      case .start: "shape=point, width=0.15"
      case .door: "shape=hexagon"
      case .passing: "shape=box"
      case .waiting: "shape=box, style=\"rounded,bold\""
      case .visiting: "shape=box, peripheries=2"
      case .end: "shape=ellipse, peripheries=2"
      }
    return "\(box.id) [label=\(quoted(box.lines)), \(look)];"
  }

  private static func arrow(_ arrow: Drawing.Arrow) -> String {
    var looks = arrow.labels.isEmpty ? [] : ["label=\(quoted(arrow.labels))"]
    switch arrow.style {
    case .plain: break
    case .passing: looks.append("style=dashed")
    case .visit: looks.append("style=bold, arrowhead=empty")
    }
    let look = looks.isEmpty ? "" : " [\(looks.joined(separator: ", "))]"
    return "\(arrow.from) -> \(arrow.to)\(look);"
  }

  /// Lines as one quoted string; `&` would begin an entity, a backslash an escape.
  static func quoted(_ lines: [String]) -> String {
    let text = lines.map { line in
      line.map { character in
        switch character {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "&": "&amp;"
        case _ where character.isNewline: "\\n"
        default: String(character)
        }
      }.joined()
    }.joined(separator: "\\n")
    return "\"\(text)\""
  }
}
