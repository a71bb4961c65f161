/// Looks for the first line that can not stand where it stands.
///
/// YAML notices a wrong line often only at the next one, and then names that. A writer's lines are simple:
/// keys of one map begin in one column, dashes of one list begin in one column, and words stand behind
/// a key or a dash, or further in below it.
struct Standing {
  /// A map or list that is open, by the column of its lines.
  private struct Level {
    let indent: Int
    let isList: Bool
  }

  private var levels: [Level] = []
  /// The text line that stands alone below an empty key or dash, while it can still be a misspelt key.
  private var lone: WrittenLine?
  private var last: WrittenLine?

  /// The first line that can not stand where it is, with what a writer can do.
  static func firstThatCanNot(stand lines: [WrittenLine]) -> Traps.Finding? {
    var standing = Standing()
    for line in lines where line.words != "---" {
      if let finding = standing.take(line) { return finding }
    }
    return nil
  }

  private mutating func take(_ line: WrittenLine) -> Traps.Finding? {
    defer { last = line }
    let isText = !line.isItem && !line.isAnyKey
    if !isText, let lone, lone.indent == line.indent, line.indent > (levels.last?.indent ?? -1) {
      return finding(lone, "this line is neither a key nor an item of a list", Self.asKey(lone))
    }
    guard let top = levels.last else {
      levels.append(Level(indent: line.indent, isList: line.isItem))
      openInner(of: line)
      return nil
    }
    if line.indent > top.indent { return takeDeeper(line, isText) }
    return takeAgain(line, isText)
  }

  /// A line further in than everything above it.
  private mutating func takeDeeper(_ line: WrittenLine, _ isText: Bool) -> Traps.Finding? {
    guard let last else { return nil }
    if isText {
      if opensNothing(last) {
        return finding(line, "this belongs to nothing above it", "Begin it with a key or a dash.")
      }
      if last.value.isEmpty, last.isItem || last.isAnyKey { lone = line }
      return nil
    }
    lone = nil
    guard last.value.isEmpty, last.isItem || last.isAnyKey else {
      return finding(
        line, "this line stands further in than the line above",
        "Keys of one map, and dashes of one list, begin in the same column.")
    }
    levels.append(Level(indent: line.indent, isList: line.isItem))
    openInner(of: line)
    return nil
  }

  /// A line in the column of something above it, or further out.
  private mutating func takeAgain(_ line: WrittenLine, _ isText: Bool) -> Traps.Finding? {
    lone = nil
    var below: Level?
    while let top = levels.last, top.indent > line.indent { below = levels.popLast() }
    while let top = levels.last, top.isList, !line.isItem, top.indent == line.indent,
      levels.dropLast().last?.indent == line.indent
    {
      levels.removeLast()
    }
    guard let top = levels.last, top.indent == line.indent else {
      // A list may stand in the column of its key; words that go on stand anywhere further in.
      if isText, below == nil { return nil }
      return finding(
        line, "the indentation does not fit the lines above",
        "Begin it in the column of the line above that it belongs to.")
    }
    if isText { return strayWords(line, in: top) }
    if line.isItem, !top.isList {
      guard let last, last.value.isEmpty, last.indent == line.indent, last.isAnyKey else {
        return finding(
          line, "a list begins here, and nothing above opens one",
          "Put a key with nothing behind its colon above it, or take out the dash.")
      }
      levels.append(Level(indent: line.indent, isList: true))
    } else if !line.isItem, top.isList {
      return finding(line, "a dash is missing", "Write `- \(line.words)`.")
    }
    openInner(of: line)
    return nil
  }

  /// Words in the column of keys or dashes.
  private func strayWords(_ line: WrittenLine, in level: Level) -> Traps.Finding {
    if level.isList { return finding(line, "a dash is missing", "Write `- \(line.words)`.") }
    let inner = String(repeating: " ", count: line.indent + 2)
    if let last, last.opensBlock {
      return finding(
        line, "the words below the \(last.value.prefix(1)) must stand further in than their key",
        "Write `\(inner)\(line.words)`.")
    }
    if let last, let key = last.key, !last.value.isEmpty {
      return finding(
        line, "this line is no part of the text above, and no key",
        "To go on with `\(key)`, put more spaces before it: `\(inner)\(line.words)`")
    }
    return finding(line, "this line is no key", Self.asKey(line))
  }

  /// Whether words can not go on below a line.
  private func opensNothing(_ line: WrittenLine) -> Bool {
    guard let first = line.value.first, "\"'[{".contains(first) else { return false }
    return Brackets(line.value).fault == nil || "\"'".contains(first)
  }

  /// Pushes the map that begins behind a dash.
  private mutating func openInner(of line: WrittenLine) {
    if line.isItem, line.value.hasPrefix("- ") {
      levels.append(Level(indent: line.valueColumn - 1, isList: true))
    }
    guard line.isItem, line.isAnyKey else { return }
    let dash = line.words.dropFirst().prefix { $0 == " " }.count
    levels.append(Level(indent: line.indent + 1 + dash, isList: false))
  }

  private static func asKey(_ line: WrittenLine) -> String {
    let words = line.value.split(separator: " ", maxSplits: 1).map(String.init)
    return
      "A key is a word and a colon: `\(words.first ?? ""):`; words begin with a dash, or follow a key."
  }

  private func finding(_ line: WrittenLine, _ message: String, _ help: String) -> Traps.Finding {
    Traps.Finding(
      code: "Y907", message: message, line: line, column: line.indent + 1, help: help)
  }
}
