extension Layout {
  /// Whether something goes over several lines below its key or beside its dash.
  static func isTall(_ piece: Piece, indent: Int, head: String) -> Bool {
    piece.group != nil && Flow.text(of: piece, room: width - indent - head.count - 1) == nil
  }

  /// An item whose first line is no remark: nothing can stand above it beside a dash, so remarks
  /// that would stand there go above the dash.
  static func lifted(_ part: Part, indent: Int) -> Part {
    guard part.key == nil, isTall(part.value, indent: indent, head: "-"),
      var group = part.value.group
    else { return part }
    var first = lifted(group.parts[0], indent: indent + 2)
    var part = part
    part.remarks += [part.aside].compactMap { $0 } + first.remarks
    part.aside = nil
    first.remarks = []
    first.hasBlankAbove = false
    group.parts[0] = first
    part.value = part.value.with { _ in group }
    return part
  }
}
