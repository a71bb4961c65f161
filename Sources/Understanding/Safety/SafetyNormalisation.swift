/// Makes different ways of writing the same words alike: once lightly, once hard.
struct SafetyNormalisation: Sendable {
  /// The most characters that are read; a longer message is read from both its ends.
  static let limit = 6_000

  private let spellings: [String: [String]]
  private let repair: WordRepair
  private let lexicon: Lexicon
  private let firstOfTwo: Set<String>
  private let readsSyllables: Bool

  init(_ rules: SafetyRules, knowing lexicon: Lexicon) {
    self.lexicon = lexicon
    readsSyllables = rules.readsSyllables
    spellings = rules.spellings
    firstOfTwo = Set(
      rules.spellings.keys.compactMap { key in
        key.contains(" ") ? key.split(separator: " ").first.map(String.init) : nil
      })
    repair = WordRepair(
      rareWords: rules.rareWords, keptWords: rules.keptWords, joinedWords: rules.joinedWords)
  }

  /// The sentences of a message, each as words with their clauses; a sentence in which letters may be
  /// disguised is read a second time.
  func sentences(of message: String) -> [[Words.Word]] {
    if readsSyllables { return SyllableReading.sentences(of: message) }
    return pieces(of: bounded(message)).flatMap { piece in
      let plain = folded(piece)
      let light = sentences(Words(plain))
      guard isDisguised(plain) else { return light }
      let known = light.map { $0.map(\.text) }
      return light + sentences(Words(hardened(plain))).filter { !known.contains($0.map(\.text)) }
    }
  }

  /// The message parted where a sentence ends for certain: before a space.
  private func pieces(of message: String) -> [String] {
    let bytes = message.utf8
    var pieces: [String] = []
    var start = bytes.startIndex
    var last: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      let isEnd = byte == 0x0A || byte == 0x20 && ".!?".utf8.contains(last)
      if isEnd {
        pieces.append(String(message[start..<index]))
        start = index
      }
      last = byte
    }
    return pieces + [String(message[start...])]
  }

  private func bounded(_ message: String) -> String {
    guard message.utf8.count > Self.limit, message.count > Self.limit else { return message }
    return String(message.prefix(Self.limit / 2)) + ". " + String(message.suffix(Self.limit / 2))
  }

  /// Whether anything in a message could be a letter in disguise.
  private func isDisguised(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    var run = 1
    var length = 0
    var singles = 0
    for byte in text.utf8 {
      let isLetter = Self.isLetter(byte)
      if byte >= 0x80 || "@$|*_".utf8.contains(byte) { return true }
      if isLetter != Self.isLetter(last), Self.isSign(byte) || Self.isSign(last), last != 0x20,
        byte != 0x20, isLetter
      {
        return true
      }
      run = byte == last ? run + 1 : 1
      if isLetter, run > 2 { return true }
      if !isLetter, Self.isLetter(last) { singles = length == 1 ? singles + 1 : 0 }
      if singles > 2 { return true }
      length = isLetter ? (Self.isLetter(last) ? length + 1 : 1) : 0
      last = byte
    }
    return singles + (length == 1 ? 1 : 0) > 2
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  /// A figure or an exclamation mark, which inside a word stands for a letter.
  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "!") || (0x30...0x39).contains(byte)
  }

  private func sentences(_ words: Words) -> [[Words.Word]] {
    var sentences: [[Words.Word]] = []
    var current: [Words.Word] = []
    for word in words.words {
      if let last = current.last, last.clause != word.clause,
        endsSentence(words.endings[last.clause])
      {
        sentences.append(respelled(current))
        current = []
      }
      current.append(word)
    }
    if !current.isEmpty { sentences.append(respelled(current)) }
    return sentences
  }

  private func endsSentence(_ ending: Character?) -> Bool {
    ending.map { ".!?\n".contains($0) } ?? true
  }

  /// Zero-width characters go, and typographers' signs become plain ones.
  private func folded(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
      if scalar.isASCII || isPartOfWord(scalar) {
        plain.append(scalar)
      } else {
        let words = Self.laughter.contains(scalar) ? " lol " : " "
        plain.append(
          contentsOf: Self.plainSigns[scalar].map { [$0] } ?? Array(words.unicodeScalars))
      }
    }
    return String(plain)
  }

  /// "I'm dead" with one of these is laughter.
  private static let laughter: Set<Unicode.Scalar> = ["💀", "☠", "😂", "🤣", "😆", "😹"]

  private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && Self.plainSigns[scalar] == nil
      || scalar.properties.generalCategory == .nonspacingMark
      || scalar.properties.numericType != nil || scalar == "¡" || scalar == "€"
  }

  private static let plainSigns: [Unicode.Scalar: Unicode.Scalar] = [
    "’": "'", "‘": "'", "ʼ": "'", "′": "'", "“": " ", "”": " ", "…": ".", "–": ",", "—": ",",
  ]

  private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format
  }

  /// Accents go, look-alikes become letters, letters apart come together, repeats become one.
  private func hardened(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars).filter { scalar in
      !isInvisible(scalar) && scalar.properties.generalCategory != .nonspacingMark
        && scalar != "*" && scalar != "_"
    }
    var letters = ""
    for index in scalars.indices {
      let isPartOfNumber = Self.isDigit(scalars[index]) && !isBesideALetter(index, scalars)
      letters.unicodeScalars.append(
        isPartOfNumber ? scalars[index] : Self.lookAlikes[scalars[index]] ?? scalars[index])
    }
    return joined(squeezed(letters))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  /// Whether the run of digits that a place is in touches a letter: `d1e`, but not `2003`.
  private func isBesideALetter(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    var first = index
    var last = index
    while first > 0, Self.isDigit(scalars[first - 1]) { first -= 1 }
    while last < scalars.count - 1, Self.isDigit(scalars[last + 1]) { last += 1 }
    let before = first > 0 && scalars[first - 1].properties.isAlphabetic
    let after = last < scalars.count - 1 && scalars[last + 1].properties.isAlphabetic
    return before || after
  }

  private func squeezed(_ text: String) -> String {
    var result = ""
    var run: [Character] = []
    for character in text {
      if run.first != character {
        result += run.count > 2 && run[0].isLetter ? String(run[0]) : String(run)
        run = []
      }
      run.append(character)
    }
    return result + (run.count > 2 && run[0].isLetter ? String(run[0]) : String(run))
  }

  /// `d i e`, `d.i.e` and `d-i-e` become `die`.
  private func joined(_ text: String) -> String {
    let pieces = text.split(whereSeparator: { " .-".contains($0) })
    guard pieces.count(where: { $0.count == 1 }) >= 3 else { return text }
    var words: [String] = []
    var run: [String] = []
    for piece in pieces.map(String.init) + [""] {
      if piece.count == 1 {
        run.append(piece)
      } else {
        words += run.count >= 3 ? [run.joined()] : run
        run = []
        words.append(piece)
      }
    }
    return words.joined(separator: " ")
  }

  private func respelled(_ words: [Words.Word]) -> [Words.Word] {
    let pairs = paired(words)
    return pairs.indices.flatMap { index -> [Words.Word] in
      let word = pairs[index]
      let next = index + 1 < pairs.count ? pairs[index + 1].text : ""
      return spelled(word, before: next).map {
        Words.Word(text: $0, original: word.original, clause: word.clause)
      }
    }
  }

  /// `mum's` before `going` is `mum is`; before `ring` it is not.
  private func isShortened(_ original: String, before next: String) -> Bool {
    original.hasSuffix("'s") && (next.hasSuffix("ing") || Self.afterIs.contains(next))
  }

  private static let afterIs: Set<String> = [
    "a", "alone", "always", "at", "been", "dead", "drunk", "gone", "gonna", "got", "here", "in",
    "just",
    "not",
    "on", "out", "outside", "so", "still", "the", "there", "too", "unconscious",
  ]

  /// A word as the rules know it: `I'm` is `i am`, `kms` is `kill myself`, `suicied` is `suicide`.
  private func spelled(_ word: Words.Word, before next: String) -> [String] {
    if let exact = spellings[word.text] { return exact }
    if word.original.utf8.count > word.text.utf8.count {
      let original = String(word.original.lowercased().map { "’‘ʼ′".contains($0) ? "'" : $0 })
      if let short = spellings[original] { return short }
      if isShortened(original, before: next) { return [String(word.text.dropLast()), "is"] }
    }
    if lexicon.contains(word.text) { return [word.text] }
    if let parts = repair.parted(word.text) { return parts.flatMap { spellings[$0] ?? [$0] } }
    let repaired = repair.repaired(word.text)
    return spellings[repaired] ?? [repaired]
  }

  /// Two words that are one: `my self`.
  private func paired(_ words: [Words.Word]) -> [Words.Word] {
    var result: [Words.Word] = []
    for word in words {
      if let last = result.last, firstOfTwo.contains(last.text),
        spellings["\(last.text) \(word.text)"] != nil
      {
        result[result.count - 1] = Words.Word(
          text: "\(last.text) \(word.text)", original: last.original, clause: last.clause)
      } else {
        result.append(word)
      }
    }
    return result
  }

  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "@": "a", "$": "s", "!": "i", "¡": "i",
    "|": "l", "7": "t", "а": "a", "е": "e", "о": "o", "і": "i", "ѕ": "s", "с": "c", "р": "p",
    "é": "e", "è": "e", "ê": "e", "á": "a", "à": "a", "ä": "a", "í": "i", "ì": "i", "ï": "i",
    "ó": "o", "ö": "o", "ú": "u", "ü": "u", "ı": "i", "€": "e",
  ]
}
