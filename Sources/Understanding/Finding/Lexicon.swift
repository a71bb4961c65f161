/// Words as numbers: every word that a pattern names has one, so that comparing words is comparing
/// numbers.
struct Lexicon: Sendable {
  /// A word of a line: its number, and the beginnings that patterns name and it has.
  struct Code: Sendable {
    /// The number; negative where no pattern names the word.
    let word: Int32
    /// The numbers of its beginnings.
    let prefixes: [Int32]
    /// Whether it is a number, in figures or in words.
    let isNumber: Bool
  }

  private var words: [String: Int32] = [:]
  private var prefixes: [UInt16: [(text: String, id: Int32)]] = [:]
  private var prefixCount: Int32 = 0

  /// The number of a word that a pattern names.
  mutating func add(_ word: String) -> Int32 {
    if let id = words[word] { return id }
    let id = Int32(words.count)
    words[word] = id
    return id
  }

  /// The number of a beginning that a pattern names.
  mutating func addPrefix(_ prefix: String) -> Int32 {
    let key = Self.key(prefix)
    if let known = prefixes[key]?.first(where: { $0.text == prefix }) { return known.id }
    let id = prefixCount
    prefixCount += 1
    prefixes[key, default: []].append((prefix, id))
    return id
  }

  /// Whether a pattern names a word.
  func contains(_ word: String) -> Bool {
    words[word] != nil
  }

  /// A word of a line.
  func code(_ word: String) -> Code {
    let known = prefixes[Self.key(word)] ?? []
    return Code(
      word: words[word] ?? -1,
      prefixes: known.isEmpty ? [] : known.compactMap { word.hasPrefix($0.text) ? $0.id : nil },
      isNumber: Pattern.isNumber(word))
  }

  /// The first two bytes; beginnings have at least as many.
  private static func key(_ word: String) -> UInt16 {
    word.utf8.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
  }
}
