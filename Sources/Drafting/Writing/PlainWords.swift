/// Words for comparing: lower case, plain apostrophes, no punctuation.
enum PlainWords {
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text.lowercased() {
      if isWordPart(character) {
        word.append(character)
      } else if character == "'" || character == "’" {
        if !word.isEmpty { word.append("'") }
      } else if !word.isEmpty {
        words.append(trimmed(word))
        word = ""
      }
    }
    if !word.isEmpty { words.append(trimmed(word)) }
    return words
  }

  /// Most text is ASCII, for which the answer is near.
  private static func isWordPart(_ character: Character) -> Bool {
    guard let byte = character.asciiValue else { return character.isLetter || character.isNumber }
    return (97...122).contains(byte) || (48...57).contains(byte) || (65...90).contains(byte)
  }

  private static func trimmed(_ word: String) -> String {
    var word = word
    while word.last == "'" { word.removeLast() }
    return word
  }

  /// Whether a phrase of plain words occurs; `*` at the end of one stands for any ending.
  static func has(_ phrase: String, in words: [String]) -> Bool {
    let wanted = phrase.split(separator: " ")
    guard !wanted.isEmpty, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { start in
      wanted.indices.allSatisfy { matches(words[start + $0], wanted[$0]) }
    }
  }

  static func matches(_ word: String, _ wanted: Substring) -> Bool {
    wanted.last == "*" ? word.hasPrefix(wanted.dropLast()) : word == wanted
  }
}
