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
    case "%": .number
    case "^": .start
    case "$": .end
    default:
      word.hasSuffix("*")
        ? .prefix(Words.folded(String(word.dropLast()))) : .word(Words.foldedOrSign(word))
    }
  }

  /// The end of the longest match that begins at a word, or nil.
  func match(_ words: [String], at start: Int) -> Int? {
    if let plain {
      guard start + plain.count <= words.count else { return nil }
      for (offset, word) in plain.enumerated() where words[start + offset] != word { return nil }
      return start + plain.count
    }
    let most = min(words.count - start, Self.longest)
    let ends = Self.ends(of: elements, from: 1, words, start, most)
    return ends == 0 ? nil : start + 63 - ends.leadingZeroBitCount
  }

  /// The most words a match can cover.
  private static let longest = 62

  /// Every place where a match of elements can end. Places are bits, counted from the start.
  private static func ends(
    of elements: [Element], from begin: UInt64, _ words: [String], _ start: Int, _ most: Int
  ) -> UInt64 {
    var places = begin
    for element in elements {
      switch element {
      case .word(let word): places = step(places, most) { words[start + $0] == word }
      case .prefix(let prefix): places = step(places, most) { words[start + $0].hasPrefix(prefix) }
      case .anyOf(let all): places = step(places, most) { all.contains(words[start + $0]) }
      case .number: places = step(places, most) { isNumber(words[start + $0]) }
      case .start: places = start == 0 ? places & 1 : 0
      case .end:
        let last = words.count - start
        places = last < longest ? places & (1 << UInt64(last)) : 0
      case .gap(let range):
        let all = range.reduce(UInt64(0)) { $0 | places << UInt64($1) }
        places = all & ((1 << UInt64(most + 1)) - 1)
      case .oneOf(let branches):
        places = branches.reduce(0) { $0 | ends(of: $1, from: places, words, start, most) }
      }
      if places == 0 { return 0 }
    }
    return places
  }

  private static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "sixty", "hundred", "dozen", "dozens",
  ]

  /// Whether a word is a number, in digits or letters.
  static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { (48...57).contains($0) } || numbers.contains(word)
  }

  /// The places one word on from those where the next word fits.
  private static func step(
    _ places: UInt64, _ most: Int, where fits: (Int) -> Bool
  ) -> UInt64 {
    var rest = places
    var next: UInt64 = 0
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest - 1
      if place < most, fits(place) { next |= 1 << UInt64(place + 1) }
    }
    return next
  }

  /// Words that match, the branches of brackets taken by turns; gaps stay empty.
  package func sample(_ turn: Int) -> [String] {
    Self.sample(elements, turn)
  }

  private static func sample(_ elements: [Element], _ turn: Int) -> [String] {
    elements.flatMap { element -> [String] in
      switch element {
      case .word(let word), .prefix(let word): [word]
      case .anyOf(let words): [words.sorted()[turn % words.count]]
      case .number: ["two"]
      case .gap, .start, .end: []
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
    case .anyOf(let words): return words.sorted().map { .word($0) }
    case .start: return beginnings(elements.dropFirst())
    case .gap, .number, .end, nil: return nil
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
      case .anyOf(let words): words.sorted()
      case .oneOf(let branches): branches.flatMap(vocabulary)
      case .prefix, .gap, .number, .start, .end: []
      }
    }
  }
}

/// Reads the syntax of ``Pattern``.
private struct PatternReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  private var next: UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  mutating func pattern() -> [Pattern.Element]? {
    guard let elements = sequence(), index == bytes.count, !elements.isEmpty else { return nil }
    return elements
  }

  private mutating func sequence() -> [Pattern.Element]? {
    var elements: [Pattern.Element] = []
    while let byte = next, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      if byte == UInt8(ascii: " ") {
        index += 1
      } else if byte == UInt8(ascii: "(") {
        guard let group = group() else { return nil }
        elements.append(group)
      } else {
        elements.append(word())
      }
    }
    return elements
  }

  private mutating func word() -> Pattern.Element {
    let start = index
    while let byte = next, !" ()|".utf8.contains(byte) { index += 1 }
    return Pattern.element(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func group() -> Pattern.Element? {
    var branches: [[Pattern.Element]] = []
    repeat {
      index += 1
      guard let branch = sequence() else { return nil }
      branches.append(branch)
    } while next == UInt8(ascii: "|")
    guard next == UInt8(ascii: ")") else { return nil }
    index += 1
    if next == UInt8(ascii: "?") {
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
