/// One line of a data file as its writer sees it: how far in it stands, its dash, its key, its words.
struct WrittenLine {
  /// The line's number, counted from 1.
  let number: Int
  /// How many blanks it begins with.
  let indent: Int
  /// Whether it begins with a tab somewhere among its blanks.
  let hasTab: Bool
  /// Whether a dash and a blank come first.
  let isItem: Bool
  /// The key, if a colon and a blank, or the line's end, follow a word.
  let key: String?
  /// What stands after dash and key, without blanks at its ends.
  let value: String
  /// Where the value begins, counted from 1.
  let valueColumn: Int
  /// The whole line without blanks at its ends.
  let words: String

  init(_ line: Substring, number: Int) {
    self.number = number
    let blanks = line.prefix { $0 == " " || $0 == "\t" }
    indent = blanks.count
    hasTab = blanks.contains("\t")
    var rest = line.dropFirst(blanks.count)
    words = Self.trimmed(rest)
    isItem = rest.hasPrefix("- ")
    if isItem { rest = rest.dropFirst(2).drop { $0 == " " } }
    let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    let after = rest.dropFirst(name.count)
    if !name.isEmpty, after.first == ":", after.dropFirst().first.map({ $0 == " " }) ?? true {
      key = String(name)
      rest = after.dropFirst().drop { $0 == " " }
    } else if rest.hasPrefix("one of:") {
      key = "one of"
      rest = rest.dropFirst(7).drop { $0 == " " }
    } else {
      key = nil
    }
    value = rest.first == "#" ? "" : Self.trimmed(rest)
    valueColumn = line.count - rest.count + 1
  }

  /// Whether nothing but a remark stands here.
  var isEmpty: Bool { words.isEmpty || words.hasPrefix("#") }

  /// Whether the lines further in are text as it is.
  var opensBlock: Bool {
    guard let first = value.first, first == "|" || first == ">" else { return false }
    return value.dropFirst().prefix { $0 != "#" }.allSatisfy { "+-0123456789 ".contains($0) }
  }

  /// The line with its value in quotes.
  var mended: String {
    let start = (isItem ? "- " : "") + (key.map { "\($0): " } ?? "")
    return start + Self.quoted(value)
  }

  static func quoted(_ text: String) -> String {
    text.contains("\"") && !text.contains("'")
      ? "'\(text)'" : "\"\(text.filter { $0 != "\"" && $0 != "\\" })\""
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
