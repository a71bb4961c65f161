import Dialogue

extension Traps {
  /// Keys that writers type often, so that one without its colon or blank is known for what it is.
  static let keys: Set<String> = Set(
    FlowFile.keys + State.keys + ["to", "if", "also", "id", "hears", "say", "yes", "no", "part"])

  static let tab: Trap = { line, _, _ in
    if line.words.hasPrefix("-\t") {
      return Finding(
        code: "Y904", message: "a tab stands behind the dash", line: line, column: line.indent + 2,
        help: "Write `- \(line.words.dropFirst().drop { $0 == " " || $0 == "\t" })`.")
    }
    guard line.hasTab else { return nil }
    return Finding(
      code: "Y904", message: "this line is indented with a tab", line: line, column: 1,
      help: "Use spaces, two for each step.")
  }

  static let deeperKey: Trap = { line, before, _ in
    guard let key = line.key, !line.isItem, let before, before.key != nil, !before.value.isEmpty,
      let first = before.value.first, !"\"'[{|>".contains(first),
      line.indent > before.indent + (before.isItem ? 2 : 0), !before.isContinued
    else { return nil }
    return Finding(
      code: "Y907", message: "`\(key)` stands further in than the line above", line: line,
      column: line.indent + 1, help: "Lines of one map begin in the same column.")
  }

  /// Keys that begin a wording, a choice or a way on.
  private static let itemKeys: Set<String> = ["if", "say", "to", "id", "also", "hears", "do"]

  static let missingColon: Trap = { line, _, after in
    guard line.key == nil, !line.value.contains(":") else { return nil }
    let words = line.value.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first, first.first?.isLetter ?? false,
      first.allSatisfy({ $0.isLetter || $0 == "-" || $0.isNumber })
    else { return nil }
    let opens =
      words.count == 1 && (after.map { $0.indent > line.indent && $0.key != nil } ?? false)
    let isKey = keys.contains(first) && !line.isItem && first.first?.isLowercase ?? false
    // What stands below a key of the same map shows that a map was meant.
    let isItemKey =
      line.isItem && itemKeys.contains(first)
      && (after.map { $0.key != nil && !$0.isItem && $0.indent == line.valueColumn - 1 } ?? false)
    guard isKey || isItemKey || (opens && !line.isItem) else { return nil }
    let rest = words.count > 1 ? " " + words[1] : ""
    return Finding(
      code: "Y907", message: "a colon is missing after `\(first)`", line: line,
      column: line.valueColumn + first.count, help: "Write `\(line.start)\(first):\(rest)`.")
  }

  static let missingBlank: Trap = { line, _, _ in
    guard line.key == nil, let colon = line.value.firstIndex(of: ":") else { return nil }
    let name = String(line.value[..<colon])
    let rest = line.value[line.value.index(after: colon)...]
    guard keys.contains(name), let next = rest.first, next != "/", next != " " else { return nil }
    return Finding(
      code: "Y903", message: "a space is missing after the colon", line: line,
      column: line.valueColumn + name.count + 1, help: "Write `\(line.start)\(name): \(rest)`.")
  }

  static let badStart: Trap = { line, _, _ in
    guard let first = line.value.first, line.key != nil || line.isItem else { return nil }
    let second = line.value.dropFirst().first
    let isOdd =
      "@`%*&}],".contains(first)
      || ("-?".contains(first) && (second == " " || second == nil))
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
      column: line.valueColumn,
      help:
        "Write `\(line.start)\(first)`, and `\(line.value.dropFirst().drop { $0 == " " })` further in "
        + "on the line below it.")
  }

  /// A colon at which YAML parts a text: before a blank, or at the end of what follows a key.
  private static func colonInside(_ line: WrittenLine) -> Range<String.Index>? {
    if let colon = line.value.ranges(of: ": ").first { return colon }
    guard line.key != nil, line.value.last == ":", let last = line.value.indices.last else {
      return nil
    }
    return last..<line.value.endIndex
  }

  static let colonInWords: Trap = { line, _, _ in
    guard let first = line.value.first, !"\"'[{|>".contains(first), line.key != nil || line.isItem,
      let colon = colonInside(line)
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
    let isMark = line.words == "---" || line.words.hasPrefix("--- ")
    guard line.indent == 0, before != nil, isMark || line.words == "..." else { return nil }
    return Finding(
      code: "Y900", message: isMark ? "a second document begins here" : "the file ends here",
      line: line, column: 1, help: "Keep one script to a file, and take this line out.")
  }

  /// Keys whose value is a map of names, not a list.
  private static let namedMaps: Set<String> = [
    "states", "slots", "one of", "renamed", "carries", "leaves-out",
  ]

  static let dashBeforeName: Trap = { line, before, _ in
    guard line.isItem, let name = line.key, let before, before.value.isEmpty,
      before.key.map(namedMaps.contains) ?? false
    else { return nil }
    return Finding(
      code: "Y907", message: "no dash belongs before a name", line: line, column: line.indent + 1,
      help: "Write `\(name):\(line.value.isEmpty ? "" : " " + line.value)`, in each of these lines."
    )
  }
}
