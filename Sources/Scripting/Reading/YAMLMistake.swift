import Dialogue
import Yams

/// Turns what Yams says about broken YAML into words for a writer.
enum YAMLMistake {
  static func diagnostic(of error: any Error, in text: String, file: String) -> Diagnostic {
    guard let error = error as? YamlError else {
      return Diagnostic("Y900", "\(error)", at: Place(file: file, line: 1, column: 1))
    }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return advice(problem, context, at: Place(file: file, line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicate(keys.first ?? "", after: context.mark, in: text, file: file)
    case .reader:
      return unreadableSign(in: text, file: file)
    default:
      return Diagnostic(
        "Y900", "the file can not be read", at: Place(file: file, line: 1, column: 1),
        help: "Look at the quotes, brackets and columns of its lines.")
    }
  }

  /// Words a writer can act on for what the parser says in its own.
  private static func advice(
    _ problem: String, _ context: YamlError.Context?, at place: Place
  ) -> Diagnostic {
    if let context, context.text.contains("alias") || context.text.contains("anchor") {
      return Diagnostic(
        "Y905", "text that begins with * or & is read as an alias or an anchor", at: place,
        help: "Put quotes around the text.")
    }
    switch problem {
    case "mapping values are not allowed in this context":
      return Diagnostic(
        "Y903", "a colon followed by a space turns this line into a key", at: place,
        help: "Put the sentence in \"double quotes\", or on its own line after `say: |`.")
    case "found character that cannot start any token":
      return Diagnostic(
        "Y904", "this line begins with a character that means something else here", at: place,
        help: "Use spaces, not tabs, to indent; put quotes around text that begins with @ or `.")
    case "block sequence entries are not allowed in this context":
      return Diagnostic(
        "Y907", "a list can not begin here", at: place,
        help: "Put the dash on a line of its own below the key, or quotes around the words.")
    case "found undefined alias":
      return Diagnostic(
        "Y905", "text that begins with * is read as an alias", at: place,
        help: "Put quotes around the text.")
    case "did not find expected key", "did not find expected '-' indicator":
      return Diagnostic(
        "Y907", "the indentation does not fit the lines above", at: place,
        help: "Lines of one list or map begin in the same column. Check quotes on the line above.")
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      let start = context.map {
        Place(file: place.file, line: $0.mark.line, column: $0.mark.column)
      }
      return Diagnostic(
        "Y900", "this bracket is never closed", at: start ?? place,
        help: "Close it, or put quotes around text that begins with a bracket.")
    case let text where text.contains("max_nest_level"):
      return Diagnostic("Y905", "this is nested too deeply", at: place, help: YAML.shallow)
    case let text where text.contains("escape") || text.contains("hexdecimal"):
      return Diagnostic(
        "Y907", "inside double quotes a \\ stands for something else", at: place,
        help: "Write \\\\ for the character itself, or use 'single quotes'.")
    default:
      return Diagnostic(
        "Y900", "this can not be read", at: place,
        help: "Look at the quotes, the brackets and the column of this line and the one above it.")
    }
  }

  /// The parser knows only where the map begins: find the second mention of the key below it.
  private static func duplicate(
    _ key: String, after mark: Mark, in text: String, file: String
  ) -> Diagnostic {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let indent = mark.column - 1
    let first = min(max(mark.line - 1, 0), lines.count - 1)
    var found: [Int] = []
    for (index, line) in lines.enumerated().dropFirst(first) {
      let blanks = line.prefix { $0 == " " }.count
      let words = line.dropFirst(blanks)
      let isFirst = index == first
      guard isFirst || words.isEmpty || words.first == "#" || blanks >= indent else { break }
      let rest = isFirst ? line.dropFirst(min(indent, line.count)) : words
      if isFirst || blanks == indent, isKey(key, rest) { found.append(index + 1) }
    }
    let line = found.dropFirst().first ?? mark.line
    return Diagnostic(
      "Y908", "`\(key)` is here twice", at: Place(file: file, line: line, column: indent + 1),
      help: "Keep one, or give the other a different name.")
  }

  /// Whether a line begins with a key, in quotes or without.
  private static func isKey(_ key: String, _ line: Substring) -> Bool {
    [key, "\"\(key)\"", "'\(key)'"].contains { written in
      line.hasPrefix(written) && line.dropFirst(written.count).drop { $0 == " " }.first == ":"
    }
  }

  /// The first sign that YAML does not take for text.
  private static func unreadableSign(in text: String, file: String) -> Diagnostic {
    var line = 1
    var column = 1
    for scalar in text.unicodeScalars {
      if YAML.isControl(scalar) || scalar == "\u{FFFE}" || scalar == "\u{FFFF}" { break }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return Diagnostic(
      "Y901", "a control character is among the words",
      at: Place(file: file, line: line, column: column),
      help: "It can not be seen: delete the words around it and type them anew.")
  }
}
