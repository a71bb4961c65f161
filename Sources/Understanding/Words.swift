/// The words of one line, in a form that can be compared, with their places in the original.
public struct Words: Hashable, Sendable {
  /// One word.
  public struct Word: Hashable, Sendable {
    /// Lower case, without apostrophes: `don't` is `dont`.
    public let text: String
    /// The word as it was typed.
    public let original: String
    /// The clause it stands in, counted from 0.
    public let clause: Int
  }

  /// The most characters of a line that are read; what follows is left alone.
  public static let limit = 6_000

  /// The words, in order.
  public let words: [Word]
  /// How each clause ends: `?`, `!`, `.`, `,` or nothing.
  public let endings: [Character?]

  /// Reads a line.
  public init(_ line: String) {
    var words: [Word] = []
    var endings: [Character?] = []
    var word = ""
    func flush() {
      let text = Self.folded(word)
      if !text.isEmpty { words.append(Word(text: text, original: word, clause: endings.count)) }
      word = ""
    }
    for character in line.prefix(Self.limit) {
      if character.isLetter || character.isNumber || Self.isInner(character) {
        word.append(character)
      } else {
        flush()
        if Self.endsClause(character), words.last?.clause == endings.count {
          endings.append(character)
        }
      }
    }
    flush()
    if words.last?.clause == endings.count { endings.append(nil) }
    self.words = words
    self.endings = endings
  }

  /// The words' texts.
  public var texts: [String] {
    words.map(\.text)
  }

  private static func isInner(_ character: Character) -> Bool {
    "'’‘ʼ′-".contains(character)
  }

  private static func endsClause(_ character: Character) -> Bool {
    ".!?,;:\n…—–".contains(character)
  }

  /// Small letters, without apostrophes and hyphens.
  static func folded(_ word: String) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
