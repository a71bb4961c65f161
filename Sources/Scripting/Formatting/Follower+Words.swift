import Dialogue

extension Follower {
  /// Goes past words.
  ///
  /// - Parameters:
  ///   - text: What they say.
  ///   - indent: The column, from 0, of the list or map they are in.
  /// - Throws: ``CanonicalForm/Refusal`` when they stand elsewhere.
  /// - Returns: How they are written, and a remark beside the bar of a block.
  mutating func passWords(
    _ text: String, indent: Int
  ) throws(CanonicalForm.Refusal) -> (words: Written, aside: Remark?) {
    switch current {
    case "\"":
      try passQuoted { $0 == "\\" }
      return (Written(text: text, style: .double), nil)
    case "'":
      try passQuoted { _ in false }
      return (Written(text: text, style: .single), nil)
    case "|", ">":
      let style: Written.Style = current == "|" ? .literal : .folded
      return (Written(text: text, style: style), passBlock(indent: indent))
    default:
      try passPlain(text)
      return (Written(text: text, style: .plain), nil)
    }
  }

  /// Single quotes double themselves, which looks like two texts side by side.
  private mutating func passQuoted(
    escapes: (Unicode.Scalar) -> Bool
  ) throws(CanonicalForm.Refusal) {
    let quote = current
    repeat {
      position += 1
      while let current, current != quote { position += escapes(current) ? 2 : 1 }
      guard current != nil else { throw lost }
      position += 1
    } while quote == "'" && current == quote
  }

  /// Plain words stand in the text as they are, but for white space.
  private mutating func passPlain(_ text: String) throws(CanonicalForm.Refusal) {
    for scalar in text.unicodeScalars where !scalar.isBlankOrBreak {
      while let current, current.isBlankOrBreak { position += 1 }
      guard current == scalar else { throw lost }
      position += 1
    }
  }

  /// Goes past the lines of a block, and returns the remark beside its bar.
  private mutating func passBlock(indent: Int) -> Remark? {
    position += 1
    var step: Int?
    while let current, current == "+" || current == "-" || ("1"..."9").contains(current) {
      step = step ?? Int(String(current)).map { abs($0) }
      position += 1
    }
    let remark = aside()
    while let current, !current.isBreak { position += 1 }
    if current != nil { position += 1 }
    var column = step.map { max(indent, 0) + $0 }
    var end = position
    while position < source.scalars.count {
      let spaces = source.scalars[position...].prefix { $0 == " " }.count
      var lineEnd = position + spaces
      if lineEnd < source.scalars.count, !source.scalars[lineEnd].isBreak {
        column = column ?? max(spaces, indent + 1, 1)
        if let column, spaces < column { break }
        while lineEnd < source.scalars.count, !source.scalars[lineEnd].isBreak { lineEnd += 1 }
        end = lineEnd
      }
      position = min(lineEnd + 1, source.scalars.count)
    }
    position = end
    return remark
  }
}
