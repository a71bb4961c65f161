/// How alike two words are: the same, the same stem, one typing mistake apart, or of one meaning.
struct WordSimilarity: Sendable {
  private let stopWords: Set<String>
  private let groups: [String: Set<Int>]

  init(_ vocabulary: Vocabulary) {
    stopWords = vocabulary.set("stop-words")
    var groups: [String: Set<Int>] = [:]
    for (index, group) in vocabulary.synonyms.enumerated() {
      for word in group { groups[Self.stem(Words.folded(word)), default: []].insert(index) }
    }
    self.groups = groups
  }

  func isStopWord(_ word: String) -> Bool {
    stopWords.contains(word)
  }

  func stem(_ word: String) -> String {
    Self.stem(word)
  }

  /// Between 0 and 1.
  func of(_ one: String, _ other: String) -> Double {
    if one == other { return 1 }
    if isStopWord(one) || isStopWord(other) { return 0 }
    let stems = (Self.stem(one), Self.stem(other))
    if stems.0 == stems.1 { return 0.97 }
    if one.count >= 4, other.count >= 4, Self.isOneEditApart(Array(one), Array(other)) {
      return 0.85
    }
    if one.count == 3, other.count == 3, one.sorted() == other.sorted() { return 0.85 }
    if let group = groups[stems.0], let twin = groups[stems.1], !group.isDisjoint(with: twin) {
      return 0.8
    }
    let shorter = one.count < other.count ? one : other
    let longer = one.count < other.count ? other : one
    return shorter.count >= 4 && longer.hasPrefix(shorter) ? 0.7 : 0
  }

  /// A word without its commonest endings.
  static func stem(_ word: String) -> String {
    var word = word
    for ending in ["ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "e", "y"]
    where word.count - ending.count >= 3 && word.hasSuffix(ending) {
      word = String(word.dropLast(ending.count))
      break
    }
    let characters = Array(word)
    if characters.count > 3, characters[characters.count - 1] == characters[characters.count - 2] {
      word.removeLast()
    }
    return word
  }

  /// Whether one insertion, deletion, replacement or swap turns one word into the other.
  static func isOneEditApart(_ one: [Character], _ other: [Character]) -> Bool {
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
