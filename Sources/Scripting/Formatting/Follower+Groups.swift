import Dialogue

extension Follower {
  /// Follows a whole file.
  mutating func document(_ root: Field) throws(CanonicalForm.Refusal) -> Document {
    settle()
    guard current != "%" else {
      throw .unsupported("directives are not part of the script language", place)
    }
    guard root.text == nil else {
      throw .unsupported("a data file is a map or a list, and this is text", root.place)
    }
    try advance(to: source.index(of: root.place))
    let header = takePending()
    let hasBlank = source.hasBlankAbove(position)
    var piece = try piece(root, indent: -1, isInFlow: false)
    let aside = aside()
    try advance(to: source.scalars.count)
    piece = piece.with { group in
      var group = group
      if !group.parts.isEmpty { group.parts[0].hasBlankAbove = false }
      return group
    }
    let footer = [aside].compactMap { $0 } + takePending()
    return Document(header: header, hasBlankBelowHeader: hasBlank, root: piece, footer: footer)
  }

  /// Follows a field that begins at the position, or in the lines below it if it is a block.
  mutating func piece(
    _ field: Field, indent: Int, isInFlow: Bool
  ) throws(CanonicalForm.Refusal) -> Piece {
    let start = source.index(of: field.place)
    try refuseTag(at: field.place)
    let first = start < source.scalars.count ? source.scalars[start] : " "
    switch field.content {
    case .text(let text):
      return .words(try passWords(text, indent: indent).words)
    case .list(let items):
      guard isInFlow || first == "[" else { return try blockList(items, field, indent) }
      return .list(try flow(items.map { (nil, $0) }, from: start, to: "]"))
    case .map(let entries):
      let isFlow = isInFlow || first == "{"
      guard isFlow else { return try blockMap(entries, field) }
      return .map(
        try flow(entries.map { ($0, $0.value) }, from: start, to: first == "{" ? "}" : nil))
    }
  }

  private mutating func blockList(
    _ items: [Field], _ field: Field, _ indent: Int
  ) throws(CanonicalForm.Refusal) -> Piece {
    try advance(to: source.index(of: field.place))
    var group = Group(isFlow: false)
    for item in items {
      settle()
      guard current == "-" else { throw lost }
      var part = Part(remarks: takePending(), hasBlankAbove: source.hasBlankAbove(position))
      position += 1
      try follow(
        item, into: &part, indent: max(indent, field.place.column - 1), isInFlow: false)
      group.parts.append(part)
    }
    group.closing = takeClosing(ofColumn: field.place.column)
    return .list(group)
  }

  private mutating func blockMap(
    _ entries: [Field.Entry], _ field: Field
  ) throws(CanonicalForm.Refusal) -> Piece {
    var group = Group(isFlow: false)
    for entry in entries {
      group.parts.append(
        try self.entry(entry, indent: field.place.column - 1, isInFlow: false))
    }
    group.closing = takeClosing(ofColumn: field.place.column)
    return .map(group)
  }

  private mutating func flow(
    _ parts: [(entry: Field.Entry?, value: Field)], from start: Int, to bracket: Unicode.Scalar?
  ) throws(CanonicalForm.Refusal) -> Group {
    try advance(to: start)
    var group = Group(isFlow: true)
    if bracket != nil { position += 1 }
    for (entry, value) in parts {
      if let entry {
        group.parts.append(try self.entry(entry, indent: -1, isInFlow: true))
      } else {
        var part = Part()
        try follow(value, into: &part, indent: -1, isInFlow: true)
        group.parts.append(part)
      }
    }
    if let bracket { try passBracket(bracket) }
    if bracket != nil { group.closing = takePending() }
    group.isOneLine = source.line(of: start) == source.line(of: position)
    return group
  }
}
