/// Words in the form in which they are compared: stems, meanings, and whether they carry any.
struct OptionWords: Sendable {
  /// One word, or a phrase that has a meaning of its own, such as "half an hour".
  ///
  /// Shared and never changed: it is handed about far more often than it is made.
  final class Word: Sendable {
    let text: String
    let stem: String
    let letters: [UInt8]
    /// The groups of words of one meaning it is in.
    let meanings: [Int]
    /// The feeling it names, if it names one.
    let feeling: Feeling?
    let isEmpty: Bool
    /// Whether a list knows it as it is typed, so that it is no other word with a mistake in it.
    let isKnown: Bool

    init(
      text: String, stem: String, letters: [UInt8], meanings: [Int], feeling: Feeling?,
      isEmpty: Bool, isKnown: Bool
    ) {
      self.text = text
      self.stem = stem
      self.letters = letters
      self.meanings = meanings
      self.feeling = feeling
      self.isEmpty = isEmpty
      self.isKnown = isKnown
    }
  }

  /// The words one by one.
  let words: [Word]
  /// The words with phrases taken together; nil when there is no phrase among them.
  let phrased: [Word]?

  /// Both ways of reading them.
  var readings: [[Word]] { phrased.map { [words, $0] } ?? [words] }
}

/// Reads words into the form in which they are compared.
struct OptionReading: Sendable {
  /// In longer lines typing mistakes are not looked for in words of one meaning.
  private static let mendedUpTo = 8

  /// A group of more words is broad: "relative, aunt, uncle, cousin …".
  private static let mostOfNarrow = 10

  private let stopWords: Set<String>
  private let numbers: [String: String]
  private let meanings: [String: [Int]]
  /// What follows the first word of phrases that have a meaning, the longest first.
  private let phrases: [String: [[String]]]
  /// Long words that have meanings, by their first letter.
  private let byLetter: [UInt8: [(letters: [UInt8], meanings: [Int])]]
  private let feelings: [String: Feeling]

  init(_ vocabulary: Vocabulary) {
    let stopWords = vocabulary.set("stop-words")
    self.stopWords = stopWords
    let numbers = Dictionary(
      vocabulary.list("numbers").enumerated().map { (Words.folded($1), String($0)) },
      uniquingKeysWith: { one, _ in one })
    self.numbers = numbers
    var meanings: [String: [Int]] = [:]
    var phrases: [String: [[String]]] = [:]
    for (number, group) in vocabulary.synonyms.enumerated() {
      let index = group.count > Self.mostOfNarrow ? number + WordSimilarity.broad : number
      for phrase in group {
        let texts = phrase.split(separator: " ").map { word in
          let text = Words.folded(String(word))
          return stopWords.contains(text) ? text : numbers[text] ?? text
        }
        let key = texts.count == 1 ? Self.stem(texts[0]) : texts.joined(separator: " ")
        meanings[key, default: []].append(index)
        if texts.count > 1 { phrases[texts[0], default: []].append(Array(texts.dropFirst())) }
      }
    }
    self.meanings = meanings
    var byLetter: [UInt8: [(letters: [UInt8], meanings: [Int])]] = [:]
    for word in Set(vocabulary.synonyms.joined()).sorted() where word.utf8.count >= 6 {
      guard let first = word.utf8.first, let groups = meanings[Self.stem(word)] else { continue }
      byLetter[first, default: []].append((Array(word.utf8), groups))
    }
    self.byLetter = byLetter
    self.phrases = phrases.mapValues { rests in
      rests.enumerated().sorted { ($0.element.count, -$0.offset) > ($1.element.count, -$1.offset) }
        .map(\.element)
    }
    var feelings: [String: Feeling] = [:]
    for entry in vocabulary.feelings where entry.flags.isDisjoint(with: ["N", "S"]) {
      let words = entry.pattern.text.split(separator: " ")
      guard words.count == 1, entry.pattern.vocabulary.count == 1 else { continue }
      feelings[entry.pattern.vocabulary[0]] = entry.feeling
    }
    self.feelings = feelings
  }

  /// The words of a line, one by one, and with phrases that have a meaning of their own together.
  func read(_ typed: [String]) -> OptionWords {
    let texts = typed.map { stopWords.contains($0) ? $0 : numbers[$0] ?? $0 }
    let isShort = texts.count <= Self.mendedUpTo
    let words = texts.map { word($0, isPhrase: false, isMended: isShort) }
    let phrased = phrased(texts, words)
    return OptionWords(words: words, phrased: phrased.count == texts.count ? nil : phrased)
  }

  private func phrased(_ texts: [String], _ read: [OptionWords.Word]) -> [OptionWords.Word] {
    var words: [OptionWords.Word] = []
    var index = 0
    while index < texts.count {
      let length = phraseLength(texts, at: index)
      words.append(
        length == 1
          ? read[index]
          : word(texts[index..<(index + length)].joined(separator: " "), isPhrase: true))
      index += length
    }
    return words
  }

  private func phraseLength(_ texts: [String], at index: Int) -> Int {
    let rest = texts[(index + 1)...]
    return 1 + (phrases[texts[index]]?.first { rest.starts(with: $0) }?.count ?? 0)
  }

  /// Whether a word is within a phrase that has a meaning of its own.
  func isInPhrase(_ index: Int, of texts: [String]) -> Bool {
    (max(0, index - 3)...index).contains { start in
      let length = phraseLength(texts, at: start)
      return length > 1 && start + length > index
    }
  }

  private func word(_ text: String, isPhrase: Bool, isMended: Bool = false) -> OptionWords.Word {
    let stem = isPhrase ? text : Self.stem(text)
    return OptionWords.Word(
      text: text, stem: stem, letters: Array(text.utf8),
      meanings: meanings[stem] ?? (isMended ? mendedMeanings(text) : []),
      feeling: feelings[text], isEmpty: !isPhrase && stopWords.contains(text),
      isKnown: meanings[stem] != nil)
  }

  /// The meanings of the word that this is a typing mistake for.
  private func mendedMeanings(_ word: String) -> [Int] {
    guard word.utf8.count >= 6, let first = word.utf8.first else { return [] }
    let letters = Array(word.utf8)
    return (byLetter[first] ?? []).first { WordSimilarity.isOneEditApart(letters, $0.letters) }?
      .meanings ?? []
  }

  func isStopWord(_ word: String) -> Bool {
    stopWords.contains(word)
  }

  private static let endings = [
    "iness", "ness", "ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "e", "y",
  ].map { Array($0.utf8) }

  /// A word without its commonest endings.
  static func stem(_ word: String) -> String {
    var letters = ArraySlice(word.utf8)
    if let ending = endings.first(where: {
      letters.count - $0.count >= ($0.count > 3 ? 4 : 3)
        && letters.suffix($0.count).elementsEqual($0)
    }) {
      letters = letters.dropLast(ending.count)
    }
    if letters.count > 3, letters.last == letters.dropLast().last, let last = letters.last,
      last < 0x80
    {
      letters = letters.dropLast()
    }
    return letters.count == word.utf8.count ? word : String(decoding: letters, as: UTF8.self)
  }
}
