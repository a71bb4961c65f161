import Dialogue

extension Traps {
  /// Keys whose value is words for people.
  static let prose: Set<String> = ["say", "why", "title"]

  /// One blank before a # makes a remark of the rest; two are taken for a remark that was meant.
  static let cutByRemark: Trap = { line, _, after in
    if let finding = onlyRemark(line, after) { return finding }
    guard line.key.map(prose.contains) ?? line.isItem, let first = line.value.first,
      !"\"'[{|>#".contains(first), let mark = line.value.ranges(of: " #").first,
      !line.value[..<mark.lowerBound].hasSuffix(" ")
    else { return nil }
    return Finding(
      code: "Y909", message: "the words from # on are read as a remark and never said", line: line,
      column: line.valueColumn
        + line.value.distance(from: line.value.startIndex, to: mark.upperBound)
        - 1,
      help: "Put quotes around it: \(line.mended) (or two spaces before a remark)",
      severity: .warning)
  }

  /// A # where the words would begin: what was meant as words is a remark, and nothing is said.
  private static func onlyRemark(_ line: WrittenLine, _ after: WrittenLine?) -> Finding? {
    guard !line.remark.isEmpty, line.key.map(prose.contains) ?? line.isItem else { return nil }
    let isBelow =
      after.map { $0.indent > line.indent || $0.isItem && !line.isItem && $0.indent == line.indent }
      ?? false
    guard !isBelow else { return nil }
    return Finding(
      code: "Y909", message: "the words from # on are read as a remark and never said", line: line,
      column: line.valueColumn,
      help: "Put quotes around it: \(line.start)\(WrittenLine.quoted(line.remark))")
  }

  static let dashWithoutBlank: Trap = { line, before, _ in
    guard line.key == nil, line.value.first == "-", let next = line.value.dropFirst().first,
      next.isLetter || next == "\"", before.map({ $0.value.isEmpty || $0.isItem }) ?? false
    else { return nil }
    return Finding(
      code: "Y910", message: "a space is missing after the dash", line: line,
      column: line.indent + 1,
      help: "Write `- \(line.value.dropFirst())`.")
  }

  static let deeperItem: Trap = { line, before, _ in
    guard line.isItem, let before, before.isItem || before.key != nil, line.indent > before.indent,
      !before.value.isEmpty, !before.opensBlock, let first = before.value.first,
      !"\"'[{".contains(first), !before.value.hasPrefix("- "),
      before.isItem ? line.indent != before.indent + 2 || before.key == nil : true
    else { return nil }
    return Finding(
      code: "Y910", message: "this is read as part of the line above", line: line,
      column: line.indent + 1,
      help: "Begin it in the same column as the other dashes of the list.")
  }

  /// A dash below words that have none: all of it would run together into one text.
  static let itemAfterWords: Trap = { line, before, _ in
    guard line.isItem, let before, !before.isAnyKey, !before.isItem, !before.isContinued,
      line.indent == before.indent, before.words != "---"
    else { return nil }
    return Finding(
      code: "Y910", message: "a dash is missing", line: before, column: before.indent + 1,
      help: "Write `- \(before.words)`.")
  }

  static let tag: Trap = { line, _, _ in
    guard line.key != nil || line.isItem, line.value.first == "!" else { return nil }
    return Finding(
      code: "Y905", message: "text that begins with ! is read as something else", line: line,
      column: line.valueColumn, help: "Put quotes around it: \(line.mended)")
  }

  /// A colon of another script behind a key every writer knows.
  static let oddColonInKey: Trap = { line, before, after in
    guard let finding = oddColon(line, before, after) ?? oddColonInBraces(line, before, after),
      keys.contains(String(line.value.prefix { $0.isLetter || $0 == "-" }))
        || line.value.first == "{"
    else { return nil }
    return finding
  }
}
