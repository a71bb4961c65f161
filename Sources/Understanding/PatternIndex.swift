/// Many patterns, found by the word they begin with.
struct PatternIndex: Hashable, Sendable {
  private let patterns: [Pattern]
  private var byWord: [String: [Int]] = [:]
  private var byLetters: [String: [Int]] = [:]
  private var anywhere: [Int] = []

  init(_ patterns: [Pattern]) {
    self.patterns = patterns
    for (index, pattern) in patterns.enumerated() {
      guard let beginnings = pattern.beginnings else {
        anywhere.append(index)
        continue
      }
      for beginning in beginnings { add(index, beginning) }
    }
  }

  private mutating func add(_ index: Int, _ beginning: Pattern.Beginning) {
    switch beginning {
    case .word(let word):
      if byWord[word]?.last != index { byWord[word, default: []].append(index) }
    case .prefix(let prefix):
      let letters = String(prefix.prefix(2))
      if byLetters[letters]?.last != index { byLetters[letters, default: []].append(index) }
    }
  }

  /// Every match: the pattern's index and the words it covers.
  func matches(_ words: [String]) -> [(pattern: Int, range: Range<Int>)] {
    var found: [(pattern: Int, range: Range<Int>)] = []
    for (start, word) in words.enumerated() {
      let letters = String(word.prefix(2))
      for indexes in [byWord[word], byLetters[letters], anywhere] {
        for index in indexes ?? [] {
          guard let end = patterns[index].match(words, at: start), end > start else { continue }
          found.append((index, start..<end))
        }
      }
    }
    return found
  }

  /// The first pattern that the words are, from first to last.
  func whole(_ words: [String]) -> Int? {
    guard let word = words.first else { return nil }
    let letters = String(word.prefix(2))
    return [byWord[word], byLetters[letters], anywhere].compactMap { indexes in
      indexes?.first { patterns[$0].match(words, at: 0) == words.count }
    }.min()
  }
}
