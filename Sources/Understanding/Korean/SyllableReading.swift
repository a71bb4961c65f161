/// Reads a message as sentences of syllables for the safety screen; where letters may be disguised, a
/// second time without what disguises them.
enum SyllableReading {
  static func sentences(of message: String) -> [[Words.Word]] {
    let plain = Hangul.composed(visible(bounded(message)))
    let light = sentences(in: plain)
    let hard = undisguised(plain)
    return hard == plain ? light : light + sentences(in: hard)
  }

  private static func bounded(_ message: String) -> String {
    let limit = SafetyNormalisation.limit
    guard message.utf8.count > limit, message.count > limit else { return message }
    return String(message.prefix(limit / 2)) + ". " + String(message.suffix(limit / 2))
  }

  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
  }

  private static func sentences(in text: String) -> [[Words.Word]] {
    let read = Syllables(text)
    var sentences: [[Words.Word]] = []
    var current: [Words.Word] = []
    for word in read.words {
      if let last = current.last, last.clause != word.clause,
        read.endings[last.clause].map({ ".!?\n".contains($0) }) ?? true
      {
        sentences.append(current)
        current = []
      }
      current.append(word)
    }
    return current.isEmpty ? sentences : sentences + [current]
  }

  /// `자.살`, `자1살`, `ㅈㅏㅅㅏㄹ` and `죽 고 싶 다` as they are meant.
  private static func undisguised(_ text: String) -> String {
    let characters = Array(text)
    var kept = ""
    for (index, character) in characters.enumerated() {
      let isInside =
        index > 0 && index + 1 < characters.count && Hangul.isLetter(characters[index - 1])
        && Hangul.isLetter(characters[index + 1])
      if isInside, !character.isWhitespace, !Hangul.isLetter(character),
        !",?!\n".contains(character)
      {
        continue
      }
      kept.append(character)
    }
    return Hangul.gathered(joined(kept))
  }

  /// Three and more syllables that stand apart come together.
  private static func joined(_ text: String) -> String {
    var words: [String] = []
    var run: [String] = []
    for piece in text.split(separator: " ").map(String.init) + [""] {
      if piece.count == 1, piece.allSatisfy(Hangul.isLetter) {
        run.append(piece)
        continue
      }
      words += run.count > 2 ? [run.joined()] : run
      run = []
      if !piece.isEmpty { words.append(piece) }
    }
    return words.joined(separator: " ")
  }
}
