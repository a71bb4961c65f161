/// Words, and how they were written.
struct Written {
  /// The ways to write words.
  enum Style {
    case plain, single, double, literal, folded
  }

  var text: String
  var style: Style

  /// The words in one line, plain where that is safe, otherwise in double quotes.
  ///
  /// Within brackets quotes stay: a comma typed later would cut the words in two.
  func inline(isInFlow: Bool) -> String {
    if text.isEmpty { return style == .plain && !isInFlow ? "" : "\"\"" }
    let isPlain =
      PlainWords.areSafe(text, isInFlow: isInFlow)
      && (style == .plain || !isInFlow && !PlainWords.areAmbiguous(text))
    return isPlain ? text : Self.quoted(text)
  }

  /// The words as a name before a colon.
  func name(isInFlow: Bool) -> String {
    text.isEmpty ? "\"\"" : inline(isInFlow: isInFlow)
  }

  /// The words as a bar and lines below it; nil where they are better in one line.
  var block: (bar: String, lines: [String])? {
    guard style == .literal || text.contains("\n") && (style == .plain || style == .folded) else {
      return nil
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isClosed = lines.count > 1 && lines.last == ""
    if isClosed { lines.removeLast() }
    guard let first = lines.first(where: { !$0.isEmpty }), lines.last != "",
      lines.allSatisfy(Self.isLine)
    else { return nil }
    return ("|" + (first.hasPrefix(" ") ? "2" : "") + (isClosed ? "" : "-"), lines)
  }

  /// Whether something can be a line of a block: white space alone could not be seen.
  private static func isLine(_ line: String) -> Bool {
    line.isEmpty
      || line.contains { $0 != " " }
        && line.unicodeScalars.allSatisfy { PlainWords.isPrintable($0) }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where PlainWords.isPrintable(scalar): quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return quoted + "\""
  }
}
