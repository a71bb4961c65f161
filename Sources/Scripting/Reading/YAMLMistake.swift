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
    case .reader(let problem, let offset, _, _):
      return Diagnostic(
        "Y901", "the file can not be read as text: \(problem)",
        at: place(ofByte: offset ?? 0, in: text, file: file),
        help: "Save it as UTF-8 and remove control characters.")
    default:
      return Diagnostic(
        "Y900", "the file can not be read", at: Place(file: file, line: 1, column: 1))
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
    default:
      let circumstance = context.map { " (\($0.text))" } ?? ""
      return Diagnostic("Y900", problem + circumstance, at: place, help: nil)
    }
  }

  /// The parser knows only where the map begins: find the second mention of the key below it.
  private static func duplicate(
    _ key: String, after mark: Mark, in text: String, file: String
  ) -> Diagnostic {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let indent = mark.column - 1
    var found: [Int] = []
    for index in (mark.line - 1)..<lines.count {
      let line = lines[index]
      let blanks = line.prefix { $0 == " " }.count
      let words = line.dropFirst(blanks)
      let isFirst = index == mark.line - 1
      guard isFirst || blanks == indent || words.isEmpty || blanks > indent else { break }
      let rest = isFirst ? line.dropFirst(min(indent, line.count)) : words
      if isFirst || blanks == indent, rest.hasPrefix("\(key):") { found.append(index + 1) }
    }
    let line = found.dropFirst().first ?? mark.line
    return Diagnostic(
      "Y908", "`\(key)` is here twice", at: Place(file: file, line: line, column: indent + 1),
      help: "Keep one, or give the other a different name.")
  }

  private static func place(ofByte offset: Int, in text: String, file: String) -> Place {
    var line = 1
    var column = 1
    for byte in text.utf8.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return Place(file: file, line: line, column: column)
  }
}
