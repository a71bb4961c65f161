/// A pattern over words, as word lists state it.
///
///     word    the word          word*     any word that begins so
///     (a|b c) one of these      _         any word
///     (a|b)?  one of them, or nothing
///     ~       a word or none    __        up to two words; ___ up to four, ____ up to seven
///     %       a number          ^ and $   the beginning and the end of the sentence
public struct Pattern: Hashable, Sendable {
  indirect enum Element: Hashable, Sendable {
    case word(String)
    case prefix(String)
    case anyOf(Set<String>)
    case number
    case start
    case end
    case gap(ClosedRange<Int>)
    case oneOf([[Element]])
  }

  let elements: [Element]

  /// Reads a pattern; nil when it is empty or its brackets do not fit.
  public init?(_ text: String) {
    var reader = PatternReader(text)
    guard let elements = reader.pattern() else { return nil }
    self.elements = elements
  }

  static func element(_ word: String) -> Element {
    switch word {
    case "_": .gap(1...1)
    case "~": .gap(0...1)
    case "__": .gap(0...2)
    case "___": .gap(0...4)
    case "____": .gap(0...7)
    case "%": .number
    case "$": .end
    case "^": .start
    default:
      word.hasSuffix("*")
        ? .prefix(Words.folded(String(word.dropLast()))) : .word(Words.folded(word))
    }
  }

  /// The end of the longest match that begins at a word, or nil.
  func match(_ words: [String], at start: Int) -> Int? {
    Self.match(elements[...], words, at: start)
  }

  private static func match(
    _ elements: ArraySlice<Element>, _ words: [String], at start: Int
  ) -> Int? {
    guard let first = elements.first else { return start }
    let rest = elements.dropFirst()
    switch first {
    case .word(let word):
      guard start < words.count, words[start] == word else { return nil }
      return match(rest, words, at: start + 1)
    case .prefix(let prefix):
      guard start < words.count, words[start].hasPrefix(prefix) else { return nil }
      return match(rest, words, at: start + 1)
    case .anyOf(let all):
      guard start < words.count, all.contains(words[start]) else { return nil }
      return match(rest, words, at: start + 1)
    case .number:
      guard start < words.count, isNumber(words[start]) else { return nil }
      return match(rest, words, at: start + 1)
    case .start:
      return start == 0 ? match(rest, words, at: start) : nil
    case .end:
      return start == words.count ? match(rest, words, at: start) : nil
    case .gap(let range):
      return range.reversed().lazy.filter { start + $0 <= words.count }
        .compactMap { match(rest, words, at: start + $0) }.first
    case .oneOf(let branches):
      return branches.lazy.compactMap { match($0 + rest, words, at: start) }.max()
    }
  }

  private static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "sixty", "hundred", "dozen", "dozens",
  ]

  static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { (48...57).contains($0) } || numbers.contains(word)
  }

  /// The beginnings a match can have; nil when it can begin with anything.
  var beginnings: [String]? {
    Self.beginnings(elements[...])
  }

  private static func beginnings(_ elements: ArraySlice<Element>) -> [String]? {
    switch elements.first {
    case .word(let word): return [word]
    case .prefix(let prefix): return [prefix]
    case .anyOf(let words): return words.sorted()
    case .start: return beginnings(elements.dropFirst())
    case .gap, .number, .end, nil: return nil
    case .oneOf(let branches):
      var all: [String] = []
      for branch in branches {
        guard let some = beginnings(branch + elements.dropFirst()) else { return nil }
        all += some
      }
      return all
    }
  }
}

/// Reads the syntax of ``Pattern``.
private struct PatternReader {
  private let characters: [UInt8]
  private var index = 0

  init(_ text: String) {
    characters = Array(text.utf8)
  }

  mutating func pattern() -> [Pattern.Element]? {
    guard let elements = sequence(), index == characters.count, !elements.isEmpty else {
      return nil
    }
    return elements
  }

  private mutating func sequence() -> [Pattern.Element]? {
    var elements: [Pattern.Element] = []
    while index < characters.count, characters[index] != UInt8(ascii: "|"),
      characters[index] != UInt8(ascii: ")")
    {
      if characters[index] == UInt8(ascii: " ") {
        index += 1
      } else if characters[index] == UInt8(ascii: "(") {
        guard let group = group() else { return nil }
        elements.append(group)
      } else {
        let start = index
        while index < characters.count, !" ()|".utf8.contains(characters[index]) { index += 1 }
        elements.append(Pattern.element(String(decoding: characters[start..<index], as: UTF8.self)))
      }
    }
    return elements
  }

  private mutating func group() -> Pattern.Element? {
    var branches: [[Pattern.Element]] = []
    repeat {
      index += 1
      guard let branch = sequence() else { return nil }
      branches.append(branch)
    } while index < characters.count && characters[index] == UInt8(ascii: "|")
    guard index < characters.count, characters[index] == UInt8(ascii: ")") else { return nil }
    index += 1
    if index < characters.count, characters[index] == UInt8(ascii: "?") {
      index += 1
      branches.append([])
    }
    return gathered(branches)
  }

  /// Branches of one word each are looked up at once, however many they are.
  private func gathered(_ branches: [[Pattern.Element]]) -> Pattern.Element {
    var words: Set<String> = []
    var others: [[Pattern.Element]] = []
    for branch in branches {
      if branch.count == 1, case .word(let word) = branch[0] {
        words.insert(word)
      } else if branch.count == 1, case .anyOf(let more) = branch[0] {
        words.formUnion(more)
      } else {
        others.append(branch)
      }
    }
    if words.isEmpty { return .oneOf(others) }
    return others.isEmpty ? .anyOf(words) : .oneOf([[.anyOf(words)]] + others)
  }
}

/// Many patterns, found by the letters they begin with.
struct PatternIndex: Hashable, Sendable {
  private let patterns: [Pattern]
  private var byLetters: [String: [Int]] = [:]
  private var anywhere: [Int] = []

  init(_ patterns: [Pattern]) {
    self.patterns = patterns
    for (index, pattern) in patterns.enumerated() {
      guard let beginnings = pattern.beginnings else {
        anywhere.append(index)
        continue
      }
      for key in Set(beginnings.map { String($0.prefix(2)) }).sorted() {
        byLetters[key, default: []].append(index)
      }
    }
  }

  /// Every match: the pattern's index and the words it covers.
  func matches(_ words: [String]) -> [(pattern: Int, range: Range<Int>)] {
    words.indices.flatMap { start -> [(pattern: Int, range: Range<Int>)] in
      let word = words[start]
      let short = byLetters[String(word.prefix(1))] ?? []
      let long = word.count > 1 ? byLetters[String(word.prefix(2))] ?? [] : []
      return (short + long + anywhere).compactMap { index in
        patterns[index].match(words, at: start).flatMap { end in
          end > start ? (index, start..<end) : nil
        }
      }
    }
  }
}
