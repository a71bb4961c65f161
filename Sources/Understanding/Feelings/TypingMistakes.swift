/// Takes a word that no list knows for the feeling word it is one typing mistake away from.
struct TypingMistakes: Sendable {
  /// A word with fewer letters is too easily another word.
  private static let fewest = 5
  /// From here on any one mistake is mended; below, only letters swapped or doubled.
  private static let long = 7

  private let known: Set<String>
  /// Feeling words by their first letter.
  private let feelings: [Character: [[Character]]]

  init(_ vocabulary: Vocabulary) {
    let patterns = vocabulary.feelings.map(\.pattern)
    var known = Set(patterns.flatMap(\.vocabulary))
    for list in ["real-words", "self", "others", "relations", "negations", "stop-words"] {
      known.formUnion(vocabulary.set(list))
    }
    self.known = known
    let single = patterns.filter { $0.vocabulary.count == 1 && $0.elements.count == 1 }
      .flatMap(\.vocabulary).filter { $0.count >= Self.fewest }
    var feelings: [Character: [[Character]]] = [:]
    for word in Set(single).sorted() {
      if let first = word.first { feelings[first, default: []].append(Array(word)) }
    }
    self.feelings = feelings
  }

  /// The words with mistakes mended, and the places where something was mended.
  func mended(_ words: Words) -> (words: Words, places: [Int]) {
    var result = words
    var places: [Int] = []
    for (index, word) in words.texts.enumerated() where !known.contains(word) {
      guard let better = mended(word) else { continue }
      result.replace(at: index, with: better)
      places.append(index)
    }
    return (result, places)
  }

  private func mended(_ word: String) -> String? {
    guard word.utf8.count >= 4, word.utf8.count <= 24 else { return nil }
    var letters = Array(word)
    if let drawn = drawnOut(letters) {
      if known.contains(String(drawn.single)) { return String(drawn.single) }
      if known.contains(String(drawn.double)) { return String(drawn.double) }
      letters = drawn.single
    }
    guard letters.count >= Self.fewest, let first = letters.first else { return nil }
    return (feelings[first] ?? []).first { isMistake(letters, for: $0) }.map { String($0) }
  }

  private func isMistake(_ typed: [Character], for word: [Character]) -> Bool {
    guard WordSimilarity.isOneEditApart(typed, word) else { return false }
    let start = zip(typed, word).prefix { $0 == $1 }.count
    let isOtherEnding = start >= min(typed.count, word.count) - 1
    if isOtherEnding { return false }
    if word.count >= Self.long { return true }
    if typed.count == word.count { return typed.sorted() == word.sorted() }
    let longer = typed.count > word.count ? typed : word
    return longer[start] == longer[start - 1]
  }

  /// "saaaad" with one letter, and with two, for each that was drawn out.
  private func drawnOut(_ letters: [Character]) -> (single: [Character], double: [Character])? {
    var single: [Character] = []
    var double: [Character] = []
    var run = 0
    var isDrawn = false
    for letter in letters {
      run = letter == single.last ? run + 1 : 1
      if run == 1 { single.append(letter) }
      if run <= 2 { double.append(letter) }
      if run > 2 { isDrawn = true }
    }
    return isDrawn ? (single, double) : nil
  }
}
