/// A pattern over words, as word lists state it.
///
///     word    the word          word*     any word that begins so
///     (a|b c) one of these      _         any word
///     (a|b)?  one of them, or nothing
///     ~       a word or none    __        up to two words; ___ up to four, ____ up to seven
public struct Pattern: Hashable, Sendable {
  indirect enum Element: Hashable, Sendable {
    case word(String)
    case prefix(String)
    case gap(ClosedRange<Int>)
    case oneOf([[Element]])
  }

  /// The pattern as it was written.
  public let text: String
  let elements: [Element]
  /// The words, when the pattern is nothing but words.
  private let plain: [String]?

  /// Reads a pattern; nil when it is empty or its brackets do not fit.
  public init?(_ text: String) {
    var reader = PatternReader(text)
    guard let elements = reader.pattern() else { return nil }
    self.text = text
    self.elements = elements
    let words = elements.compactMap { element in
      if case .word(let word) = element { word } else { nil }
    }
    plain = words.count == elements.count ? words : nil
  }

  static func element(_ word: String) -> Element {
    switch word {
    case "_": .gap(1...1)
    case "~": .gap(0...1)
    case "__": .gap(0...2)
    case "___": .gap(0...4)
    case "____": .gap(0...7)
    default:
      word.hasSuffix("*")
        ? .prefix(Words.folded(String(word.dropLast()))) : .word(Words.foldedOrSign(word))
    }
  }

  /// The end of the longest match that begins at a word, or nil.
  func match(_ words: [String], at start: Int) -> Int? {
    guard let plain else { return Self.match(elements[...], words, at: start) }
    guard start + plain.count <= words.count else { return nil }
    for (offset, word) in plain.enumerated() where words[start + offset] != word { return nil }
    return start + plain.count
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
    case .gap(let range):
      return range.reversed().lazy.filter { start + $0 <= words.count }
        .compactMap { match(rest, words, at: start + $0) }.first
    case .oneOf(let branches):
      return branches.lazy.compactMap { match($0 + rest, words, at: start) }.max()
    }
  }

  /// Words that match, the branches of brackets taken by turns; gaps stay empty.
  package func sample(_ turn: Int) -> [String] {
    Self.sample(elements, turn)
  }

  private static func sample(_ elements: [Element], _ turn: Int) -> [String] {
    elements.flatMap { element -> [String] in
      switch element {
      case .word(let word), .prefix(let word): [word]
      case .gap: []
      case .oneOf(let branches): sample(branches[turn % branches.count], turn / branches.count)
      }
    }
  }

  /// How a match can begin.
  enum Beginning: Hashable {
    case word(String)
    case prefix(String)
  }

  /// The beginnings a match can have; nil when it can begin with anything.
  var beginnings: [Beginning]? {
    Self.beginnings(elements[...])
  }

  private static func beginnings(_ elements: ArraySlice<Element>) -> [Beginning]? {
    switch elements.first {
    case .word(let word): return [.word(word)]
    case .prefix(let prefix): return [.prefix(prefix)]
    case .gap, nil: return nil
    case .oneOf(let branches):
      var all: [Beginning] = []
      for branch in branches {
        guard let some = beginnings(branch + elements.dropFirst()) else { return nil }
        all += some
      }
      return all
    }
  }

  /// Every word that a match can hold, prefixes left out.
  var vocabulary: [String] {
    Self.vocabulary(elements)
  }

  private static func vocabulary(_ elements: [Element]) -> [String] {
    elements.flatMap { element -> [String] in
      switch element {
      case .word(let word): [word]
      case .oneOf(let branches): branches.flatMap(vocabulary)
      case .prefix, .gap: []
      }
    }
  }
}

/// Reads the syntax of ``Pattern``.
private struct PatternReader {
  private let characters: [Character]
  private var index = 0

  init(_ text: String) {
    characters = Array(text)
  }

  mutating func pattern() -> [Pattern.Element]? {
    guard let elements = sequence(), index == characters.count, !elements.isEmpty else {
      return nil
    }
    return elements
  }

  private mutating func sequence() -> [Pattern.Element]? {
    var elements: [Pattern.Element] = []
    while index < characters.count, characters[index] != "|", characters[index] != ")" {
      if characters[index] == " " {
        index += 1
      } else if characters[index] == "(" {
        guard let group = group() else { return nil }
        elements.append(group)
      } else {
        let start = index
        while index < characters.count, !" ()|".contains(characters[index]) { index += 1 }
        elements.append(Pattern.element(String(characters[start..<index])))
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
    } while index < characters.count && characters[index] == "|"
    guard index < characters.count, characters[index] == ")" else { return nil }
    index += 1
    if index < characters.count, characters[index] == "?" {
      index += 1
      branches.append([])
    }
    return .oneOf(branches)
  }
}

