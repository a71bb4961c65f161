/// Lays a document out in lines.
struct Layout {
  /// How wide a list or map in brackets may become when it was in several lines.
  static let width = 100
  private var lines: [Line] = []

  /// The text of a document.
  static func text(of document: Document) -> String {
    var layout = Layout()
    for (index, remark) in document.header.enumerated() {
      layout.add(remark, indent: 0, isFirst: index == 0)
    }
    if !document.header.isEmpty, document.hasBlankBelowHeader { layout.lines.append(Line("")) }
    layout.add(document.root)
    for remark in document.footer { layout.add(remark, indent: 0, isFirst: layout.lines.isEmpty) }
    return Line.text(of: layout.lines)
  }

  /// The root stands alone, without a key or a dash before it.
  private mutating func add(_ root: Piece) {
    if let group = root.group, Self.isTall(root, indent: 0, head: "") {
      add(group, indent: 0)
    } else {
      add(Part(value: root), head: "", indent: 0)
    }
  }

  private mutating func add(_ group: Group, indent: Int) {
    for (index, part) in group.parts.enumerated() {
      let part = Self.lifted(part, indent: indent)
      for (number, remark) in part.remarks.enumerated() {
        add(remark, indent: indent, isFirst: index == 0 && number == 0)
      }
      if part.hasBlankAbove, index > 0 || !part.remarks.isEmpty { lines.append(Line("")) }
      add(part, head: part.key.map { $0.name(isInFlow: false) + ":" } ?? "-", indent: indent)
    }
    for remark in group.closing { add(remark, indent: indent, isFirst: false) }
  }

  private mutating func add(_ remark: Remark, indent: Int, isFirst: Bool) {
    if remark.hasBlankAbove, !isFirst { lines.append(Line("")) }
    lines.append(Line(Self.margin(indent) + remark.text))
  }

  private mutating func add(_ part: Part, head: String, indent: Int) {
    let start = Self.margin(indent) + head
    guard Self.isTall(part.value, indent: indent, head: head), let group = part.value.group else {
      return add(part, after: start, indent: indent)
    }
    if part.key == nil {
      let first = lines.count
      add(group, indent: indent + 2)
      lines[first].text = start + " " + lines[first].text.dropFirst(indent + 2)
    } else {
      lines.append(Line(start, aside: part.aside?.text))
      add(group, indent: indent + 2)
    }
  }

  /// Adds what goes beside its key or dash, at least in its first line.
  private mutating func add(_ part: Part, after start: String, indent: Int) {
    let gap = start.isEmpty ? "" : " "
    let aside = part.aside?.text
    if case .words(let words) = part.value, let block = words.block {
      lines.append(Line(start + gap + block.bar, aside: aside))
      lines += block.lines.map { Line($0.isEmpty ? "" : Self.margin(indent + 2) + $0) }
      return
    }
    let text = Flow.text(of: part.value)
    lines.append(
      Line(
        text.isEmpty ? start : start + gap + text, aside: aside, isClose: part.isCutByRemark))
  }

  private static func margin(_ indent: Int) -> String {
    String(repeating: " ", count: indent)
  }
}
