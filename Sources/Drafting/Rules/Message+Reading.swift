extension Message {
  /// The words, lower case, with plain apostrophes.
  static func words(in characters: [Character], _ isPersons: [Bool]) -> [Word] {
    var words: [Word] = []
    var start: Int?
    func isPart(_ index: Int) -> Bool {
      let character = characters[index]
      if character.isLetter || character.isNumber { return true }
      guard character == "'" || character == "’" else { return false }
      return start != nil && index + 1 < characters.count && characters[index + 1].isLetter
    }
    for index in 0...characters.count {
      if index < characters.count, isPart(index) {
        if start == nil { start = index }
      } else if let first = start {
        let text = String(characters[first..<index]).lowercased()
        words.append(
          Word(
            text: text.contains("’") ? String(text.map { $0 == "’" ? "'" : $0 }) : text,
            range: first..<index,
            isOwn: isPersons.indices.contains(first) && isPersons[first]))
        start = nil
      }
    }
    return words
  }

  /// The sentences: up to `.`, `!`, `?` before a space, and up to the end of a line.
  static func sentences(in characters: [Character], _ words: [Word]) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    var word = 0
    func close(_ end: Int) {
      let first = word
      while word < words.count, words[word].range.upperBound <= end { word += 1 }
      if first < word {
        let isQuestion = characters[start..<end].last { !$0.isWhitespace } == "?"
        sentences.append(
          Sentence(range: start..<end, words: first..<word, isQuestion: isQuestion))
      }
      start = end
    }
    for index in characters.indices where ends(characters, at: index) { close(index + 1) }
    close(characters.count)
    return sentences
  }

  private static func ends(_ characters: [Character], at index: Int) -> Bool {
    if characters[index] == "\n" { return true }
    guard ".!?…".contains(characters[index]) else { return false }
    let isLast = index + 1 == characters.count || characters[index + 1].isWhitespace
    guard isLast, characters[index] == "." else { return isLast }
    let word = String(
      characters[..<index].reversed().prefix { $0.isLetter || $0 == "." }.reversed())
    return !["Dr", "Mr", "Mrs", "Ms", "Prof", "St", "a.m", "p.m", "J.R", "U.S"].contains(word)
  }

  /// The sentences without what says hello and what signs.
  var body: [Sentence] {
    sentences.filter { sentence in
      let text = words[sentence.words].map(\.text)
      let end = excerpt(sentence.range).last { !$0.isWhitespace }
      return !(end == "," && text.count <= 7) && !(end?.isLetter ?? false && text.count <= 4)
    }
  }

  /// The words a sentence begins with, after a hello in the same sentence.
  func opening(of sentence: Sentence) -> ArraySlice<Word> {
    let words = words[sentence.words]
    let hellos: Set<String> = ["hi", "hey", "hello", "dear", "heyyy", "hiya", "morning"]
    guard let first = words.first else { return words }
    let isName = context.request.map { request in
      PlainWords.of(request.recipient.address).first == first.text
    }
    guard hellos.contains(first.text) || isName ?? false else { return words }
    let comma = characters[sentence.range].firstIndex(of: ",")
    return words.drop { $0.range.lowerBound < comma ?? 0 }
  }
}
