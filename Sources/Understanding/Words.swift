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
    if line.utf8.count <= Self.limit, line.utf8.allSatisfy({ $0 < 0x80 }) {
      (words, endings) = Self.plain(line)
    } else {
      (words, endings) = Self.any(line)
    }
  }

  /// A line in plain ASCII, read byte by byte: most lines are, and it is many times as fast.
  private static func plain(_ line: String) -> ([Word], [Character?]) {
    var words: [Word] = []
    var endings: [Character?] = []
    var word: [UInt8] = []
    var text: [UInt8] = []
    func flush() {
      if !text.isEmpty {
        let original = String(decoding: word, as: UTF8.self)
        words.append(
          Word(
            text: text.count == word.count && text == word
              ? original : String(decoding: text, as: UTF8.self),
            original: original, clause: endings.count))
        text.removeAll(keepingCapacity: true)
      }
      word.removeAll(keepingCapacity: true)
    }
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
        text.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        word.append(byte)
        text.append(byte | 0x20)
      case UInt8(ascii: "'"), UInt8(ascii: "-"): word.append(byte)
      default:
        flush()
        let character = Character(Unicode.Scalar(byte))
        if endsClause(character), words.last?.clause == endings.count { endings.append(character) }
      }
    }
    flush()
    if words.last?.clause == endings.count { endings.append(nil) }
    return (words, endings)
  }

  private static func any(_ line: String) -> ([Word], [Character?]) {
    var words: [Word] = []
    var endings: [Character?] = []
    var word = ""
    func flush() {
      let text = folded(word)
      if !text.isEmpty { words.append(Word(text: text, original: word, clause: endings.count)) }
      word = ""
    }
    for character in line.prefix(limit) {
      if character.isLetter || character.isNumber || isInner(character) {
        word.append(character)
      } else {
        flush()
        if endsClause(character), words.last?.clause == endings.count {
          endings.append(character)
        }
      }
    }
    flush()
    if words.last?.clause == endings.count { endings.append(nil) }
    return (words, endings)
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
    let isPlain = word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    return isPlain ? word : word.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
