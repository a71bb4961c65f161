/// Makes different ways of writing the same words alike: once lightly, once hard.
struct SafetyNormalisation: Sendable {
  /// The most characters that are read; a longer message is read from both its ends.
  static let limit = 6_000

  private let spellings: [String: [String]]
  private let repair: WordRepair

  init(_ rules: SafetyRules) {
    spellings = rules.spellings
    repair = WordRepair(
      rareWords: rules.rareWords, shortWords: rules.shortWords, joinedWords: rules.joinedWords)
  }

  /// The sentences of a message, each as words with their clauses; light forms first, then hard ones.
  func sentences(of message: String) -> [[Words.Word]] {
    let text = bounded(message)
    let light = sentences(Words(folded(text)))
    let hard = sentences(Words(hardened(text)))
    return light
      + hard.filter { sentence in !light.contains { $0.map(\.text) == sentence.map(\.text) } }
  }

  private func bounded(_ message: String) -> String {
    guard message.utf8.count > Self.limit, message.count > Self.limit else { return message }
    return String(message.prefix(Self.limit / 2)) + ". " + String(message.suffix(Self.limit / 2))
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

  /// Zero-width characters go.
  private func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isInvisible($0) }))
  }

  private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format
  }

  /// Accents go, look-alikes become letters, letters apart come together, repeats become one.
  private func hardened(_ text: String) -> String {
    var letters = ""
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
      if scalar.properties.generalCategory == .nonspacingMark || scalar == "*" || scalar == "_" {
        continue
      }
      letters.unicodeScalars.append(Self.lookAlikes[scalar] ?? scalar)
    }
    return joined(squeezed(letters))
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
    paired(words).flatMap { word -> [Words.Word] in
      spelled(word).map {
        Words.Word(text: $0, original: word.original, clause: word.clause)
      }
    }
  }

  /// A word as the rules know it: `I'm` is `i am`, `kms` is `kill myself`, `suicied` is `suicide`.
  private func spelled(_ word: Words.Word) -> [String] {
    if let exact = spellings[word.text] { return exact }
    let original = String(word.original.lowercased().map { "’‘ʼ′".contains($0) ? "'" : $0 })
    if let short = spellings[original] { return short }
    if let parts = repair.parted(word.text) { return parts.flatMap { spellings[$0] ?? [$0] } }
    let repaired = repair.repaired(word.text)
    return spellings[repaired] ?? [repaired]
  }

  /// Two words that are one: `my self`.
  private func paired(_ words: [Words.Word]) -> [Words.Word] {
    var result: [Words.Word] = []
    for word in words {
      if let last = result.last, spellings["\(last.text) \(word.text)"] != nil {
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
