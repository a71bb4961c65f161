import Dialogue

extension Traps {
  /// What is wrong with a list or map in brackets.
  static let brokenBrackets: Trap = { line, _, _ in
    guard !line.isContinued, let open = line.value.first, open == "{" || open == "[",
      let fault = Brackets(line.value).fault
    else { return nil }
    switch fault {
    case .tooMany(let offset):
      return bracket(
        "Y907", "there is one bracket too many here", line, offset,
        "Write `\(line.start)\(line.value.prefix(offset))`.")
    case .wordsAfter:
      return bracket(
        "Y907", "text that begins with \(open) is read as a list or a map", line, 0,
        "Put quotes around it: \(line.mended)")
    case .neverClosed(let closers):
      return neverClosed(line, closers)
    case .closedByAnother(let offset):
      return bracket(
        "Y907", "this bracket closes one of another form", line, offset,
        "[ ] are around lists, { } around maps; put quotes around words that need them.")
    case .wordsAfterQuote(let words, let offset):
      return bracket(
        "Y907", "the quotes end within this text, and more words follow", line, offset,
        "Put quotes around the whole: \(WrittenLine.quoted(words.filter { $0 != "\"" }))")
    case .openQuote(let offset):
      return bracket(
        "Y907", "quotes in this list are never closed", line, offset,
        "Close them at the end of the words.")
    }
  }

  private static func bracket(
    _ code: String, _ message: String, _ line: WrittenLine, _ offset: Int, _ help: String
  ) -> Finding {
    Finding(
      code: code, message: message, line: line, column: line.valueColumn + offset, help: help)
  }

  private static func neverClosed(_ line: WrittenLine, _ closers: String) -> Finding {
    if let mark = line.value.ranges(of: " #").first {
      return bracket(
        "Y909", "the words from # on are read as a remark, and the bracket is never closed", line,
        line.value.distance(from: line.value.startIndex, to: mark.upperBound) - 1,
        "Put quotes around the words with the #.")
    }
    var words = line.value
    if let last = words.last, ")）］｝".contains(last), !words.contains("(") {
      words.removeLast()
    }
    guard words.last != "," else {
      return bracket(
        "Y900", "this bracket is never closed", line, 0, "Put \(closers) where the list ends.")
    }
    let gap = closers == "}" && words.hasPrefix("{ ") ? " " : ""
    return bracket(
      "Y900", "this bracket is never closed", line, 0,
      "Close it: `\(line.start)\(words)\(gap)\(closers)`, or put quotes around text that begins with "
        + "a bracket."
    )
  }

  /// `{day}` alone is a map to YAML, and `[?day: …]` a list.
  static let bracedWords: Trap = { line, _, _ in
    guard let first = line.value.first, first == "{" || first == "[",
      line.key.map(prose.contains) ?? line.isItem
    else { return nil }
    let inner = line.value.dropFirst().prefix { $0 != "}" }
    let isMention =
      first == "{" && line.value.dropFirst(inner.count + 1) == "}" && !inner.isEmpty
      && inner.allSatisfy { $0.isLetter || $0.isNumber || "-:".contains($0) }
      && inner.last != ":"
    guard isMention || line.value.hasPrefix("[?") else { return nil }
    return bracket(
      "Y907", "text that begins with \(first) is read as a list or a map", line, 0,
      "Put quotes around it: \(line.mended)")
  }
}
