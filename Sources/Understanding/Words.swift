/// The words of one line, in a form that can be compared, with their places in the original.
public struct Words: Hashable, Sendable {
  /// One word.
  public struct Word: Hashable, Sendable {
    /// Lower case, without apostrophes: `don't` is `dont`.
    public internal(set) var text: String
    /// The word as it was typed.
    public let original: String
    /// The clause it stands in, counted from 0.
    public let clause: Int
  }

  /// The most characters of a line that are read; what follows is left alone.
  public static let limit = 6_000

  /// The words, in order.
  public private(set) var words: [Word] = []
  /// How each clause ends: `?`, `!`, `.`, `,` or nothing.
  public private(set) var endings: [Character?] = []
  /// The words' texts.
  public private(set) var texts: [String] = []

  /// Reads a line.
  public init(_ line: String) {
    self.init(line, keepingEmoji: false)
  }

  /// Reads a line; an emoji is a word of its own if it is wanted.
  init(_ line: String, keepingEmoji: Bool) {
    var line = line
    let isPlain = line.withUTF8 { bytes in
      let start = bytes.prefix(Self.limit)
      guard start.allSatisfy({ $0 < 0x80 }), bytes.count <= Self.limit else { return false }
      readPlain(start)
      return true
    }
    if !isPlain { readAny(line, keepingEmoji) }
    if words.last?.clause == endings.count { endings.append(nil) }
    texts = words.map(\.text)
  }

  /// Gives a word another text, such as that of a word it is a typing mistake for.
  mutating func replace(at index: Int, with text: String) {
    words[index].text = text
    texts[index] = text
  }

  /// Letters from A to Z, as most lines are: byte by byte.
  private mutating func readPlain(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    var folded: [UInt8] = []
    var start = bytes.startIndex
    for index in bytes.indices {
      let byte = bytes[index]
      if Self.isLetterOrDigit(byte) {
        folded.append((65...90).contains(byte) ? byte + 32 : byte)
      } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "-") {
        addPlain(bytes[start..<index], &folded)
        start = index + 1
        endClause(Character(Unicode.Scalar(byte)))
      }
    }
    addPlain(bytes[start...], &folded)
  }

  private mutating func addPlain(
    _ original: Slice<UnsafeBufferPointer<UInt8>>, _ folded: inout [UInt8]
  ) {
    guard !folded.isEmpty else { return }
    let text = String(decoding: folded, as: UTF8.self)
    let isFolded = original.count == folded.count && original.elementsEqual(folded)
    let typed = isFolded ? text : String(decoding: original, as: UTF8.self)
    words.append(Word(text: text, original: typed, clause: endings.count))
    folded.removeAll(keepingCapacity: true)
  }

  private mutating func readAny(_ line: String, _ keepingEmoji: Bool) {
    var word = ""
    for character in line.prefix(Self.limit) {
      if character.isLetter || character.isNumber || Self.isInner(character) {
        word.append(character)
        continue
      }
      add(word)
      word = ""
      if keepingEmoji, let scalar = character.unicodeScalars.first, Self.isEmoji(scalar) {
        let text = String(scalar)
        words.append(Word(text: text, original: text, clause: endings.count))
      }
      endClause(character)
    }
    add(word)
  }

  private mutating func add(_ word: String) {
    let text = Self.folded(word)
    if !text.isEmpty { words.append(Word(text: text, original: word, clause: endings.count)) }
  }

  private mutating func endClause(_ character: Character) {
    if Self.endsClause(character), words.last?.clause == endings.count {
      endings.append(character)
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2190 && scalar.properties.isEmoji
  }

  private static func isInner(_ character: Character) -> Bool {
    "'’‘ʼ′-".contains(character)
  }

  private static func endsClause(_ character: Character) -> Bool {
    switch character {
    case ".", "!", "?", ",", ";", ":", "\n", "…", "—", "–": true
    default: false
    }
  }

  /// Small letters, without apostrophes and hyphens; "café" is "cafe", as many type it.
  static func folded(_ word: String) -> String {
    let isFolded = word.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0)
    }
    if isFolded { return word }
    return String(
      word.lowercased().filter { $0.isLetter || $0.isNumber }.map { withoutAccent[$0] ?? $0 })
  }

  private static let withoutAccent = [Character: Character](
    uniqueKeysWithValues: zip(
      "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ", "aaaaaaceeeeiiiinooooouuuuyy"))

  /// The same, but a sign without letters, such as an emoji, stands for itself.
  static func foldedOrSign(_ word: String) -> String {
    let text = folded(word)
    guard text.isEmpty, let sign = word.unicodeScalars.first else { return text }
    return String(sign)
  }
}
