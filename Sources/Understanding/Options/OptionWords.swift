/// Words in the form in which they are compared: stems, meanings, and whether they carry any.
struct OptionWords: Sendable {
  /// One word, or a phrase that has a meaning of its own, such as "half an hour".
  struct Word: Sendable {
    let text: String
    let stem: String
    let letters: [UInt8]
    /// The groups of words of one meaning it is in.
    let meanings: [Int]
    /// The feeling it names, if it names one.
    let feeling: Feeling?
    let isEmpty: Bool
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
  private let stopWords: Set<String>
  private let numbers: [String: String]
  private let meanings: [String: [Int]]
  private let phraseStarts: Set<String>
  /// Long words that have meanings, by their first letter.
  private let byLetter: [UInt8: [(letters: [UInt8], meanings: [Int])]]
  private let feelings: [String: Feeling]

  init(_ vocabulary: Vocabulary) {
    stopWords = vocabulary.set("stop-words")
    let numbers = Dictionary(
      vocabulary.list("numbers").enumerated().map { (Words.folded($1), String($0)) },
      uniquingKeysWith: { one, _ in one })
    self.numbers = numbers
    var meanings: [String: [Int]] = [:]
    var starts: Set<String> = []
    for (index, group) in vocabulary.synonyms.enumerated() {
      for phrase in group {
        let texts = phrase.split(separator: " ").map { word in
          let text = Words.folded(String(word))
          return numbers[text] ?? text
        }
        let key = texts.count == 1 ? Self.stem(texts[0]) : texts.joined(separator: " ")
        meanings[key, default: []].append(index)
        if texts.count > 1 { starts.insert(texts[0]) }
      }
    }
    self.meanings = meanings
    var byLetter: [UInt8: [(letters: [UInt8], meanings: [Int])]] = [:]
    for word in Set(vocabulary.synonyms.joined()).sorted() where word.utf8.count >= 6 {
      guard let first = word.utf8.first, let groups = meanings[Self.stem(word)] else { continue }
      byLetter[first, default: []].append((Array(word.utf8), groups))
    }
    self.byLetter = byLetter
    phraseStarts = starts
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
    let texts = typed.map { numbers[$0] ?? $0 }
    let phrased = phrased(texts)
    return OptionWords(
      words: texts.map { word($0, isPhrase: false) },
      phrased: phrased.count == texts.count ? nil : phrased)
  }

  private func phrased(_ texts: [String]) -> [OptionWords.Word] {
    var words: [OptionWords.Word] = []
    var index = 0
    while index < texts.count {
      let length = phraseLength(texts, at: index)
      let text = texts[index..<(index + length)].joined(separator: " ")
      words.append(word(text, isPhrase: length > 1))
      index += length
    }
    return words
  }

  private func phraseLength(_ texts: [String], at index: Int) -> Int {
    guard phraseStarts.contains(texts[index]) else { return 1 }
    for length in [4, 3, 2] where index + length <= texts.count {
      if meanings[texts[index..<(index + length)].joined(separator: " ")] != nil { return length }
    }
    return 1
  }

  private func word(_ text: String, isPhrase: Bool) -> OptionWords.Word {
    let stem = isPhrase ? text : Self.stem(text)
    return OptionWords.Word(
      text: text, stem: stem, letters: Array(text.utf8),
      meanings: meanings[stem] ?? (isPhrase ? [] : mendedMeanings(text)),
      feeling: feelings[text], isEmpty: !isPhrase && stopWords.contains(text))
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

  /// A word without its commonest endings.
  static func stem(_ word: String) -> String {
    var word = word
    for ending in ["ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "e", "y"]
    where word.utf8.count - ending.utf8.count >= 3 && word.hasSuffix(ending) {
      word = String(word.dropLast(ending.count))
      break
    }
    let letters = word.utf8.suffix(2)
    if word.utf8.count > 3, letters.first == letters.last { word.removeLast() }
    return word
  }
}
