/// How alike two words are: the same, the same stem, one typing mistake apart, or of one meaning.
enum WordSimilarity {
  /// How alike a word that was typed is to one of an option, between 0 and 1.
  static func of(_ one: OptionWords.Word, _ other: OptionWords.Word) -> Double {
    if one.text == other.text { return 1 }
    if one.isEmpty || other.isEmpty { return ofEmpty(one, other) }
    if one.stem == other.stem { return 0.97 }
    let (short, long) =
      one.letters.count < other.letters.count
      ? (one.letters, other.letters) : (other.letters, one.letters)
    if !one.isKnown, short.count >= 4, short.count > 4 || short.first == long.first,
      isOneEditApart(one.letters, other.letters)
    {
      return 0.85
    }
    if short.count == 3, long.count == 3, one.letters.sorted() == other.letters.sorted() {
      return 0.85
    }
    if let likeness = ofMeanings(one, other) { return likeness }
    if let feeling = one.feeling, feeling == other.feeling, feeling != .good { return 0.6 }
    return short.count >= 4 && long.starts(with: short) ? 0.7 : 0
  }

  /// From here on a group of words of one meaning is broad.
  static let broad = 1 << 16

  /// Words of one meaning; a broad group, such as all relatives, says a little less than a narrow one, and two
  /// groups a little more: "gp" is nearer to "doctor" than to "counsellor".
  private static func ofMeanings(_ one: OptionWords.Word, _ other: OptionWords.Word) -> Double? {
    guard !one.meanings.isEmpty, !other.meanings.isEmpty else { return nil }
    var isShared = false
    var narrow = 0
    for meaning in one.meanings where other.meanings.contains(meaning) {
      isShared = true
      if meaning < broad { narrow += 1 }
    }
    guard isShared else { return nil }
    return narrow == 0 ? 0.75 : narrow == 1 ? 0.8 : 0.85
  }

  /// Words that say little are alike when they mean the same, or have the same letters swapped.
  private static func ofEmpty(_ one: OptionWords.Word, _ other: OptionWords.Word) -> Double {
    if one.isEmpty != other.isEmpty, one.letters.count == other.letters.count,
      one.letters.count <= 4, one.letters.sorted() == other.letters.sorted()
    {
      return 0.85
    }
    return one.meanings.contains(where: { other.meanings.contains($0) }) ? 0.8 : 0
  }

  /// Whether one insertion, deletion, replacement or swap turns one word into the other.
  static func isOneEditApart<Letter: Equatable>(_ one: [Letter], _ other: [Letter]) -> Bool {
    guard abs(one.count - other.count) <= 1 else { return false }
    var start = 0
    while start < one.count, start < other.count, one[start] == other[start] { start += 1 }
    var end = 0
    while end < one.count - start, end < other.count - start,
      one[one.count - 1 - end] == other[other.count - 1 - end]
    { end += 1 }
    let left = one.count - start - end
    let right = other.count - start - end
    if left <= 1, right <= 1 { return true }
    return left == 2 && right == 2 && one[start] == other[start + 1]
      && one[start + 1] == other[start]
  }
}
