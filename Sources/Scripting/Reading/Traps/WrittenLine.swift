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
  /// What stands after dash and key, without blanks at its ends; nothing where a remark begins at once.
  let value: String
  /// The remark that begins at once after dash or key.
  let remark: String
  /// Where the value begins, counted from 1.
  let valueColumn: Int
  /// The whole line without blanks at its ends.
  let words: String
  /// Whether quotes or brackets opened here are closed in a line below.
  var isContinued = false

  init(_ line: Substring, number: Int) {
    self.number = number
    let blanks = line.prefix { $0 == " " || $0 == "\t" }
    indent = blanks.count
    hasTab = blanks.contains("\t")
    var rest = line.dropFirst(blanks.count)
    words = Self.trimmed(rest)
    isItem = rest.hasPrefix("- ") || rest.hasPrefix("-\t") || words == "-"
    if isItem { rest = rest.dropFirst(2).drop { $0 == " " || $0 == "\t" } }
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
    remark = rest.first == "#" ? Self.trimmed(rest) : ""
    value = rest.first == "#" ? "" : Self.trimmed(rest)
    valueColumn = line.count - rest.count + 1
  }

  /// Whether nothing but a remark stands here.
  var isEmpty: Bool { words.isEmpty || words.hasPrefix("#") }

  /// Whether YAML takes it for a key: one with blanks or quotes, too.
  var isAnyKey: Bool {
    if key != nil { return true }
    guard let first = value.first else { return false }
    if first == "\"" || first == "'" {
      guard let end = Traps.closing(first, in: value) else { return false }
      return value[value.index(after: end)...].drop { $0 == " " }.first == ":"
    }
    guard !"[{|>#".contains(first) else { return first == "[" && value.hasSuffix(":") }
    return value.contains(": ") || value.hasSuffix(":")
  }

  /// The column, counted from 0, in which the keys of a map that begins here stand.
  var contentIndent: Int {
    isItem ? valueColumn - 1 - (key.map { _ in keyLength } ?? 0) : indent
  }

  /// Whether the lines further in are text as it is.
  var opensBlock: Bool {
    guard let first = value.first, first == "|" || first == ">" else { return false }
    return value.dropFirst().prefix { $0 != "#" }.allSatisfy { "+-0123456789 ".contains($0) }
  }

  /// Dash and key, as they stand before the value.
  var start: String {
    (isItem ? "- " : "") + (key.map { "\($0): " } ?? "")
  }

  /// The line with its value in quotes; a remark stays outside.
  var mended: String {
    guard let remark = value.ranges(of: "  #").first else { return start + Self.quoted(value) }
    return start + Self.quoted(Self.trimmed(value[..<remark.lowerBound]))
      + value[remark.lowerBound...]
  }

  /// Words in the quotes that need the fewest signs inside; quotes around all of them are taken off first.
  static func quoted(_ text: String) -> String {
    var words = text
    if text.count > 1, let first = text.first, first == text.last, "\"'".contains(first) {
      words = String(text.dropFirst().dropLast())
      words = first == "'" ? words.replacing("''", with: "'") : words.replacing("\\\"", with: "\"")
    }
    if !words.contains("\""), !words.contains("\\") { return "\"\(words)\"" }
    if !words.contains("'") { return "'\(words)'" }
    return "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// How long the key is with its colon and the blanks after it.
  private var keyLength: Int {
    let rest = isItem ? words.dropFirst().drop { $0 == " " } : words[...]
    let remaining = value.isEmpty ? remark : value
    return rest.count - remaining.count
  }

  static func trimmed(_ text: Substring) -> String {
    var rest = text
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
