/// Makes different ways of writing the same words alike: once lightly, once hard.
struct SafetyNormalisation: Sendable {
  /// The most characters that are read; a longer message is read from both its ends.
  static let limit = 6_000

  private let spellings: [String: [String]]
  private let rareWords: [[Character]]

  init(_ rules: SafetyRules) {
    spellings = rules.spellings
    rareWords = rules.rareWords.map(Array.init)
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

  /// `d i e`, `d.i.e` and `d-i-e` become `die`; two spaces, or a longer word, part words.
  private func joined(_ text: String) -> String {
    let pieces = text.split(whereSeparator: { " .-".contains($0) }).map(String.init)
    let singles = pieces.filter { $0.count == 1 }
    guard singles.count >= 5 else { return text }
    var run = ""
    var words: [String] = []
    for piece in pieces {
      if piece.count == 1 {
        run += piece
      } else {
        if !run.isEmpty { words.append(contentsOf: Self.parted(run)) }
        run = ""
        words.append(piece)
      }
    }
    if !run.isEmpty { words.append(contentsOf: Self.parted(run)) }
    return words.joined(separator: " ")
  }

  /// Cuts letters written apart into the words that matter here.
  private static func parted(_ run: String) -> [String] {
    let known = [
      "want", "kill", "myself", "suicide", "suicidal", "life", "live", "end", "die", "dead", "my",
      "to", "dont", "not", "feel", "wish", "was", "am", "it", "all", "im", "i",
    ]
    var rest = run.lowercased()[...]
    var words: [String] = []
    while let first = rest.first {
      let word = known.first { rest.hasPrefix($0) } ?? String(first)
      words.append(word)
      rest = rest.dropFirst(word.count)
    }
    return words
  }

  private func respelled(_ words: [Words.Word]) -> [Words.Word] {
    paired(words).flatMap { word -> [Words.Word] in
      let texts = spellings[word.text] ?? [repaired(word.text)]
      return texts.flatMap { spellings[$0] ?? [$0] }.map {
        Words.Word(text: $0, original: word.original, clause: word.clause)
      }
    }
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

  /// A rare long word with one typing mistake, two in very long ones.
  private func repaired(_ text: String) -> String {
    let letters = Array(text)
    guard letters.count >= 6, !rareWords.contains(letters) else { return text }
    for rare in rareWords where rare != letters && rare.first == letters.first {
      let near =
        WordSimilarity.isOneEditApart(letters, rare)
        || (rare.count >= 8 && abs(rare.count - letters.count) <= 1
          && Self.distance(letters, rare) <= 2)
      if near { return String(rare) }
    }
    return text
  }

  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let above = row[column + 1]
        row[column + 1] = min(
          above + 1, row[column] + 1, diagonal + (letter == other[column] ? 0 : 1))
        diagonal = above
      }
    }
    return row.last ?? 0
  }

  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "@": "a", "$": "s", "!": "i", "¡": "i",
    "|": "l", "7": "t", "а": "a", "е": "e", "о": "o", "і": "i", "ѕ": "s", "с": "c", "р": "p",
    "é": "e", "è": "e", "ê": "e", "á": "a", "à": "a", "ä": "a", "í": "i", "ì": "i", "ï": "i",
    "ó": "o", "ö": "o", "ú": "u", "ü": "u", "ı": "i", "€": "e",
  ]
}
