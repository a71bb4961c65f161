import Dialogue

extension Traps {
  static let wordsAfterQuote: Trap = { line, _, _ in
    guard !line.isContinued, let quote = line.value.first, quote == "\"" || quote == "'",
      let end = closing(quote, in: line.value)
    else { return nil }
    let rest = line.value[line.value.index(after: end)...].drop { $0 == " " }
    guard let next = rest.first, next != "#", next != ":", next != "," else { return nil }
    return Finding(
      code: "Y907", message: "the quotes end here, and more words follow", line: line,
      column: line.valueColumn + line.value.distance(from: line.value.startIndex, to: end),
      help: "Put quotes around the whole: \(line.mended)")
  }

  /// A \ in double quotes that YAML takes for the begin of something else.
  static let badEscape: Trap = { line, _, _ in
    guard line.value.first == "\"" else { return nil }
    var isEscaped = false
    for index in line.value.indices {
      let character = line.value[index]
      if isEscaped, !isEscape(line.value[index...]) {
        return Finding(
          code: "Y907", message: "inside double quotes a \\ stands for something else", line: line,
          column: line.valueColumn
            + line.value.distance(from: line.value.startIndex, to: index) - 1,
          help: "Write \\\\ for the character itself, or use single quotes: \(withoutEscapes(line))"
        )
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return nil
  }

  /// Whether YAML knows what stands behind a \.
  private static func isEscape(_ text: Substring) -> Bool {
    guard let first = text.first, "0abtnvfre \"/\\N_LPxuU".contains(first) else { return false }
    guard let length = ["x": 2, "u": 4, "U": 8][first] else { return true }
    let digits = text.dropFirst().prefix(length)
    guard digits.count == length, let code = UInt32(digits, radix: 16) else { return false }
    return Unicode.Scalar(code) != nil
  }

  private static func withoutEscapes(_ line: WrittenLine) -> String {
    let words = line.value.dropFirst().prefix { $0 != "\"" }
    return words.contains("'") ? line.start + "|" : line.start + "'\(words)'"
  }

  /// Quotes may close in a later line; this is looked at only where a file can not be read.
  static let openQuote: Trap = { line, _, _ in
    guard !line.isContinued, let quote = line.value.first, quote == "\"" || quote == "'",
      closing(quote, in: line.value) == nil
    else { return nil }
    // 'twas: an apostrophe stands before a small letter, a quotation begins with a great one.
    let isApostrophe = quote == "'" && line.value.dropFirst().first?.isLowercase ?? false
    let words = isApostrophe ? line.value : String(line.value.dropFirst())
    let mended = line.start + WrittenLine.quoted(words)
    return Finding(
      code: "Y907", message: "these quotes are never closed", line: line,
      column: line.valueColumn,
      help: isApostrophe
        ? "For an apostrophe at the start, put the whole in double quotes: \(mended)"
        : "Close them at the end of the words: \(mended)")
  }

  /// Where quotes that open a text close again.
  static func closing(_ quote: Character, in text: String) -> String.Index? {
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
