import Dialogue

/// Says which words can stand without quotes.
enum PlainWords {
  /// Whether words stay the same words without quotes.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - isInFlow: Whether they are within brackets.
  /// - Returns: Whether they stay what they are.
  static func areSafe(_ text: String, isInFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first != " ", last != " ", last != ":", text.unicodeScalars.allSatisfy(isPrintable)
    else { return false }
    guard !text.contains(": "), !text.contains(" #"), !hasMarkFirst(text) else { return false }
    return !isInFlow || !text.unicodeScalars.contains { ",[]{}:".unicodeScalars.contains($0) }
  }

  /// Whether other readers of YAML could take words for a number, a date, yes, no or nothing.
  static func areAmbiguous(_ text: String) -> Bool {
    let small = text.lowercased()
    if names.contains(small) { return true }
    if small.hasPrefix("0x") || small.hasPrefix("0o") {
      return small.dropFirst(2).allSatisfy { $0.isHexDigit || $0 == "_" }
    }
    return small.contains(where: \.isNumber)
      && small.allSatisfy { !$0.isLetter || "etz".contains($0) }
  }

  /// Whether a character can be written as it is.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }

  private static let names: Set<String> = [
    "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", ".inf", "-.inf",
    "+.inf", ".nan",
  ]

  /// Marks mean something else at the beginning, a hyphen only before a space.
  private static func hasMarkFirst(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first == "-", let second = text.unicodeScalars.dropFirst().first {
      return !second.properties.isAlphabetic && !("0"..."9").contains(second)
    }
    return "-?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first) || text.hasPrefix("...")
  }
}
