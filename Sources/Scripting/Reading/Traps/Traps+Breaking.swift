import Dialogue

extension Traps {
  /// Keys that writers type often, so that one without its colon or blank is known for what it is.
  static let keys: Set<String> = Set(
    FlowFile.keys + State.keys + ["to", "if", "also", "id", "hears", "say", "yes", "no", "part"])

  static let tab: Trap = { line, _, _ in
    guard line.hasTab else { return nil }
    return Finding(
      code: "Y904", message: "this line is indented with a tab", line: line, column: 1,
      help: "Use spaces, two for each step.")
  }

  static let deeperKey: Trap = { line, before, _ in
    guard let key = line.key, !line.isItem, let before, before.key != nil, !before.value.isEmpty,
      let first = before.value.first, !"\"'[{|>".contains(first),
      line.indent > before.indent + (before.isItem ? 2 : 0)
    else { return nil }
    return Finding(
      code: "Y907", message: "`\(key)` stands further in than the line above", line: line,
      column: line.indent + 1, help: "Lines of one map begin in the same column.")
  }

  static let missingColon: Trap = { line, _, after in
    guard line.key == nil, !line.value.contains(":") else { return nil }
    let words = line.value.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first, first.allSatisfy({ $0.isLetter || $0 == "-" || $0.isNumber })
    else { return nil }
    let opens =
      words.count == 1 && (after.map { $0.indent > line.indent && $0.key != nil } ?? false)
    let isKey = keys.contains(first) && !line.isItem && first.first?.isLowercase ?? false
    guard isKey || (opens && !line.isItem) else { return nil }
    let rest = words.count > 1 ? " " + words[1] : ""
    return Finding(
      code: "Y907", message: "a colon is missing after `\(first)`", line: line,
      column: line.valueColumn + first.count, help: "Write `\(first):\(rest)`.")
  }

  static let missingBlank: Trap = { line, _, _ in
    guard line.key == nil, let colon = line.value.firstIndex(of: ":") else { return nil }
    let name = String(line.value[..<colon])
    let rest = line.value[line.value.index(after: colon)...]
    guard keys.contains(name), let next = rest.first, next != "/", next != " " else { return nil }
    return Finding(
      code: "Y903", message: "a space is missing after the colon", line: line,
      column: line.valueColumn + name.count + 1, help: "Write `\(name): \(rest)`.")
  }

  static let wordsAfterQuote: Trap = { line, _, _ in
    guard let quote = line.value.first, quote == "\"" || quote == "'",
      let end = closing(quote, in: line.value)
    else { return nil }
    let rest = line.value[line.value.index(after: end)...].drop { $0 == " " }
    guard let next = rest.first, next != "#", next != ":", next != "," else { return nil }
    return Finding(
      code: "Y907", message: "the quotes end here, and more words follow", line: line,
      column: line.valueColumn + line.value.distance(from: line.value.startIndex, to: end),
      help: "Put quotes around the whole: \(line.mended)")
  }

  static let wordsAfterBracket: Trap = { line, _, _ in
    guard let open = line.value.first, open == "{" || open == "[" else { return nil }
    let close: Character = open == "{" ? "}" : "]"
    var depth = 0
    for index in line.value.indices {
      if line.value[index] == open { depth += 1 }
      if line.value[index] == close { depth -= 1 }
      guard depth == 0 else { continue }
      let rest = line.value[line.value.index(after: index)...].drop { $0 == " " }
      guard let next = rest.first, next != "#" else { return nil }
      return Finding(
        code: "Y907", message: "text that begins with \(open) is read as a list or a map",
        line: line,
        column: line.valueColumn, help: "Put quotes around it: \(line.mended)")
    }
    return Finding(
      code: "Y900", message: "this bracket is never closed", line: line, column: line.valueColumn,
      help: "Close it, or put quotes around text that begins with a bracket.")
  }

  static let badStart: Trap = { line, _, _ in
    guard let first = line.value.first, line.key != nil || line.isItem else { return nil }
    let second = line.value.dropFirst().first
    let isOdd = "@`%*&}],".contains(first) || ("-?".contains(first) && second == " ")
    guard isOdd else { return nil }
    return Finding(
      code: "*&".contains(first) ? "Y905" : "Y904",
      message: "text that begins with \(first) is read as something else", line: line,
      column: line.valueColumn, help: "Put quotes around it: \(line.mended)")
  }

  static let wordsAfterBar: Trap = { line, _, _ in
    guard line.key != nil || line.isItem, let first = line.value.first, "|>".contains(first),
      !line.opensBlock
    else { return nil }
    return Finding(
      code: "Y907", message: "the words belong into the line below the \(first)", line: line,
      column: line.valueColumn, help: "Put them on a line of their own, further in.")
  }

  static let colonInWords: Trap = { line, _, _ in
    guard let first = line.value.first, !"\"'[{|>".contains(first), line.key != nil || line.isItem,
      let colon = line.value.ranges(of: ": ").first
    else { return nil }
    guard line.key != nil || line.value[..<colon.lowerBound].contains(" ") else { return nil }
    return Finding(
      code: "Y903", message: "a colon followed by a space turns what comes before it into a key",
      line: line,
      column: line.valueColumn
        + line.value.distance(from: line.value.startIndex, to: colon.lowerBound),
      help: "Put quotes around it: \(line.mended)")
  }

  static let secondDocument: Trap = { line, before, _ in
    guard line.words == "---", before != nil else { return nil }
    return Finding(
      code: "Y900", message: "a second document begins here", line: line, column: 1,
      help: "Keep one script to a file, and take the line out.")
  }

  static let badEscape: Trap = { line, _, _ in
    guard line.value.first == "\"" else { return nil }
    var isEscaped = false
    for (offset, character) in line.value.enumerated() {
      if isEscaped, !"0abtnvfre \"/\\N_LPxuU".contains(character) {
        return Finding(
          code: "Y907", message: "inside double quotes a \\ stands for something else", line: line,
          column: line.valueColumn + offset - 1,
          help: "Write \\\\ for the character itself, or use 'single quotes'.")
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return nil
  }

  /// Quotes may close in a later line; this is looked at only where a file can not be read.
  static let openQuote: Trap = { line, _, _ in
    if let quote = line.value.first, quote == "\"" || quote == "'",
      closing(quote, in: line.value) == nil
    {
      return Finding(
        code: "Y907", message: "these quotes are never closed", line: line,
        column: line.valueColumn,
        help: quote == "'"
          ? "For an apostrophe at the start, put the whole in \"double quotes\"."
          : "Close them at the end of the words.")
    }
    guard line.value.first == "[", !line.value.count(where: { $0 == "\"" }).isMultiple(of: 2) else {
      return nil
    }
    return Finding(
      code: "Y907", message: "quotes in this list are never closed", line: line,
      column: line.valueColumn, help: "Close them at the end of the words.")
  }

  /// Where quotes that open a text close again.
  private static func closing(_ quote: Character, in text: String) -> String.Index? {
    var index = text.index(after: text.startIndex)
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == "\\", quote == "\"" {
        index = next < text.endIndex ? text.index(after: next) : next
        continue
      }
      if text[index] == quote {
        // Two single quotes are one apostrophe.
        guard quote == "'", next < text.endIndex, text[next] == "'" else { return index }
        index = text.index(after: next)
        continue
      }
      index = next
    }
    return nil
  }
}
