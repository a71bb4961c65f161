import Dialogue

/// Signs that look like YAML's own and are not: blanks, colons, dashes.
extension Traps {
  /// Blanks that are no spaces, and signs that can not be seen at all.
  private static let oddBlanks: Set<Unicode.Scalar> = [
    "\u{A0}", "\u{1680}", "\u{180E}", "\u{202F}", "\u{205F}", "\u{3000}", "\u{FEFF}", "\u{2060}",
    "\u{AD}",
  ]

  private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x9F
      && (oddBlanks.contains(scalar) || (0x2000...0x200F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value))
  }

  /// Blanks copied from a web page or a word processor, where YAML looks for spaces.
  static let oddBlank: Trap = { line, _, _ in
    let scalars = line.words.unicodeScalars
    guard scalars.contains(where: isOdd) else { return nil }
    let rest = scalars.drop { $0 == " " || $0 == "-" || isOdd($0) }
    let hasOddStart = scalars.prefix { $0 == " " || $0 == "-" || isOdd($0) }.contains(where: isOdd)
    let name = rest.prefix { ("a"..."z").contains($0) || $0 == "-" || $0 == " " || isOdd($0) }
    let colon = rest.dropFirst(name.count)
    let isKey =
      colon.first == ":" && keys.contains(plain(name))
      && (colon.dropFirst().first.map(isOdd) ?? false || name.contains(where: isOdd))
    guard hasOddStart || isKey else { return nil }
    let at = scalars.prefix { !isOdd($0) }.count
    return Finding(
      code: "Y904", message: "a sign that looks like a space, or like nothing, is none to YAML",
      line: line, column: line.indent + 1 + at,
      help: "Take it out and type plain spaces: `\(typedAnew(line))`")
  }

  /// The line as it would have been typed: odd blanks at its start gone, those behind dash and colon plain.
  private static func typedAnew(_ line: WrittenLine) -> String {
    var text = String.UnicodeScalarView()
    for scalar in line.words.unicodeScalars {
      if !isOdd(scalar) {
        text.append(scalar)
      } else if let last = text.last, last == "-" || last == ":" {
        text.append(" ")
      }
    }
    return String(text)
  }

  private static func plain(_ name: Substring.UnicodeScalarView) -> String {
    String(String.UnicodeScalarView(name.filter { !isOdd($0) && $0 != " " }))
  }

  private static let oddColons: Set<Character> = ["：", "﹕", "︰", "∶", "ː", "꞉", "˸"]

  /// A colon of another script behind a key, as Asian keyboards type it.
  static let oddColon: Trap = { line, before, after in
    guard line.key == nil, let at = line.value.firstIndex(where: oddColons.contains) else {
      return nil
    }
    let name = WrittenLine.trimmed(line.value[..<at])
    let rest = line.value[line.value.index(after: at)...].drop { $0.isWhitespace }
    let isName = !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    let isBeside = [before, after].contains { $0?.key != nil && $0?.indent == line.indent }
    let opens = rest.isEmpty && (after.map { $0.indent > line.indent } ?? false)
    guard keys.contains(name) || isName && !line.isItem && (isBeside || opens) else {
      return nil
    }
    return Finding(
      code: "Y903", message: "`\(line.value[at])` is no colon to YAML", line: line,
      column: line.valueColumn + line.value.distance(from: line.value.startIndex, to: at),
      help: "Write `\(line.start)\(name):\(rest.isEmpty ? "" : " ")\(rest)`.")
  }

  /// The same within { }.
  static let oddColonInBraces: Trap = { line, _, _ in
    guard line.value.first == "{", !line.value.contains(":"),
      let at = line.value.firstIndex(where: oddColons.contains)
    else { return nil }
    let rest = line.value[line.value.index(after: at)...].drop { $0.isWhitespace }
    return Finding(
      code: "Y903", message: "`\(line.value[at])` is no colon to YAML", line: line,
      column: line.valueColumn + line.value.distance(from: line.value.startIndex, to: at),
      help: "Write `\(line.start)\(line.value[..<at]): \(rest)`.")
  }

  private static let bullets: Set<Character> = [
    "–", "—", "‒", "―", "−", "‐", "‑", "－", "﹣", "•", "·", "‣", "◦", "●", "○", "▪", "■", "►", "▶",
    "⁃",
    "∙", "*", "+", "＊",
  ]

  /// What stands behind a sign, or a number, that a list in a letter would begin with.
  private static func listed(_ line: WrittenLine) -> String? {
    guard !line.isItem, let first = line.words.first else { return nil }
    if bullets.contains(first) {
      let rest = line.words.dropFirst()
      let isParted = rest.first?.isWhitespace ?? false
      guard isParted || !first.isASCII && rest.first?.isLetter ?? false else { return nil }
      return String(rest.drop { $0.isWhitespace })
    }
    let digits = line.words.prefix { $0.isNumber }
    let rest = line.words.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count < 3, let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first == " "
    else { return nil }
    return String(rest.dropFirst().drop { $0 == " " })
  }

  /// A list whose items begin with something else than a hyphen.
  static let oddDash: Trap = { line, before, _ in
    guard let words = listed(line), let before else { return nil }
    let isItem = before.isItem && before.indent == line.indent
    let isFirst = before.key != nil && before.value.isEmpty && line.indent >= before.indent
    guard isItem || isFirst else { return nil }
    return oddDashFinding(line, words)
  }

  /// The same where it breaks nothing: several such lines run together into one text.
  static let oddDashes: Trap = { line, before, after in
    guard let words = listed(line), let before, before.key != nil, before.value.isEmpty,
      let after, after.indent == line.indent, listed(after) != nil
    else { return nil }
    return oddDashFinding(line, words)
  }

  private static func oddDashFinding(_ line: WrittenLine, _ words: String) -> Finding {
    let mark = line.words.prefix { !$0.isWhitespace && !$0.isLetter }
    return Finding(
      code: "Y910", message: "`\(mark)` begins no item of a list", line: line,
      column: line.indent + 1, help: "Write `- \(words)`.")
  }
}
