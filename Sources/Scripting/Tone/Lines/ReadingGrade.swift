/// The school grade that a text asks for (Flesch and Kincaid 1975), for English.
struct ReadingGrade {
  /// Words whose syllables the rule of thumb gets wrong.
  let exceptions: [String: Int]

  /// The grade; nil for a text without words.
  func of(_ text: String) -> Double? {
    let plain = text.filter { $0 != "\"" }
    let sentences = Prose.sentences(of: plain).count
    let words = Prose.words(of: plain)
    guard sentences > 0, !words.isEmpty else { return nil }
    let syllables = words.reduce(0) { $0 + self.syllables(of: $1) }
    return 0.39 * Double(words.count) / Double(sentences)
      + 11.8 * Double(syllables) / Double(words.count) - 15.59
  }

  /// The syllables of a word: its groups of vowels, but for endings that are not spoken.
  func syllables(of word: String) -> Int {
    if let known = exceptions[word] { return known }
    guard !word.contains(where: \.isNumber) else { return 1 }
    var letters = word.filter(\.isLetter)
    var count = 0
    if word.hasSuffix("n't") {
      letters = String(letters.dropLast(2))
      if !Self.endsInVowel(letters) { count += 1 }
    }
    if ["es", "ed"].contains(where: letters.hasSuffix), letters.count > 3, !Self.isSpoken(letters) {
      letters = String(letters.dropLast(2))
    } else if letters.hasSuffix("e"), !letters.hasSuffix("le") || letters.count < 4 {
      letters = String(letters.dropLast())
    } else if letters.hasSuffix("le"), Self.endsInVowel(letters.dropLast(2)) {
      letters = String(letters.dropLast())
    }
    if letters.hasSuffix("ing"), Self.endsInVowel(letters.dropLast(3)) { count += 1 }
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return max(count, 1)
  }

  /// Whether the ending of "wanted" or "pieces" is a syllable, as that of "asked" or "times" is not.
  private static func isSpoken(_ word: String) -> Bool {
    let stem = word.dropLast(2)
    if word.hasSuffix("ed") { return "td".contains(stem.last ?? " ") }
    return ["s", "z", "x", "c", "g", "ch", "sh"].contains { stem.hasSuffix($0) }
      || endsInVowel(stem)
  }

  private static func endsInVowel(_ word: some StringProtocol) -> Bool {
    word.last.map { "aeiouy".contains($0) } ?? false
  }
}
