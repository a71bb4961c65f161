/// Takes a word that no list knows for the feeling word it is one typing mistake away from.
struct TypingMistakes: Sendable {
  /// A word with fewer letters is too easily another word.
  private static let fewest = 5
  /// From here on any one mistake is mended; below, only letters swapped or doubled.
  private static let long = 7

  private let known: Set<String>
  /// Feeling words by their first letter.
  private let feelings: [UInt8: [[UInt8]]]

  init(_ vocabulary: Vocabulary) {
    let patterns = vocabulary.feelings.map(\.pattern)
    var known = Set(patterns.flatMap(\.vocabulary))
    for list in ["real-words", "self", "others", "relations", "negations", "stop-words"] {
      known.formUnion(vocabulary.set(list))
    }
    self.known = known
    let single = patterns.filter { $0.vocabulary.count == 1 && $0.elements.count == 1 }
      .flatMap(\.vocabulary).filter { $0.count >= Self.fewest }
    var feelings: [UInt8: [[UInt8]]] = [:]
    for word in Set(single).sorted() {
      if let first = word.utf8.first { feelings[first, default: []].append(Array(word.utf8)) }
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
    var letters = Array(word.utf8)
    if let drawn = drawnOut(letters) {
      for text in [drawn.single, drawn.double].map({ String(decoding: $0, as: UTF8.self) })
      where known.contains(text) {
        return text
      }
      letters = drawn.single
    }
    guard letters.count >= Self.fewest, let first = letters.first else { return nil }
    return (feelings[first] ?? []).first { isMistake(letters, for: $0) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private func isMistake(_ typed: [UInt8], for word: [UInt8]) -> Bool {
    guard WordSimilarity.isOneEditApart(typed, word) else { return false }
    let start = zip(typed, word).prefix { $0 == $1 }.count
    let shorter = min(typed.count, word.count)
    let isOtherEnding = start >= shorter - 1
    if isOtherEnding {
      // "Thankfull" and "anxios", but not "excites".
      return typed.count != word.count && typed.last == word.last && shorter >= Self.long - 1
    }
    if word.count >= Self.long { return true }
    if typed.count == word.count { return typed.sorted() == word.sorted() }
    let longer = typed.count > word.count ? typed : word
    return longer[start] == longer[start - 1]
  }

  /// "saaaad" with one letter, and with two, for each that was drawn out.
  private func drawnOut(_ letters: [UInt8]) -> (single: [UInt8], double: [UInt8])? {
    let isDrawn = letters.indices.dropFirst(2).contains {
      letters[$0] == letters[$0 - 1] && letters[$0] == letters[$0 - 2]
    }
    guard isDrawn else { return nil }
    var single: [UInt8] = []
    var double: [UInt8] = []
    var run = 0
    for letter in letters {
      run = letter == single.last ? run + 1 : 1
      if run == 1 { single.append(letter) }
      if run <= 2 { double.append(letter) }
    }
    return (single, double)
  }
}
