/// Phrases a rule looks for.
///
/// Words are lower case with plain apostrophes. `a|b` is either, `word*` any ending, `word?` may be
/// missing, `~` stands for up to two words.
struct Phrases: Sendable {
  private enum Part: Sendable {
    case words([Substring], isOptional: Bool)
    case gap
  }

  /// The phrases, by their first words where those are plain.
  private let phrases: [[Part]]
  private let byFirst: [String: [Int]]
  private let others: [Int]

  init(_ text: String) {
    phrases = text.split { $0 == "," || $0 == "\n" }.map { phrase in
      phrase.split(separator: " ").map { word in
        if word == "~" { return .gap }
        let isOptional = word.hasSuffix("?")
        return .words(
          (isOptional ? word.dropLast() : word).split(separator: "|"), isOptional: isOptional)
      }
    }.filter { !$0.isEmpty }
    var byFirst: [String: [Int]] = [:]
    var others: [Int] = []
    for (index, phrase) in phrases.enumerated() {
      if case .words(let words, false) = phrase[0], !words.contains(where: { $0.hasSuffix("*") }) {
        for word in words { byFirst[String(word), default: []].append(index) }
      } else {
        others.append(index)
      }
    }
    self.byFirst = byFirst
    self.others = others
  }

  /// The ranges of words that a phrase stands for; overlapping ones are told once.
  func matches(in words: [Message.Word]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for start in words.indices {
      if let last = found.last, start < last.upperBound { continue }
      for index in (byFirst[words[start].text] ?? []) + others {
        if let end = end(of: phrases[index][...], words, at: start), end > start {
          found.append(start..<end)
          break
        }
      }
    }
    return found
  }

  private func end(of parts: ArraySlice<Part>, _ words: [Message.Word], at index: Int) -> Int? {
    guard let part = parts.first else { return index }
    switch part {
    case .gap:
      for skipped in 0...2 where index + skipped <= words.count {
        if let end = end(of: parts.dropFirst(), words, at: index + skipped) { return end }
      }
      return nil
    case .words(let options, let isOptional):
      if index < words.count,
        options.contains(where: { PlainWords.matches(words[index].text, $0) }),
        let end = end(of: parts.dropFirst(), words, at: index + 1)
      {
        return end
      }
      return isOptional ? end(of: parts.dropFirst(), words, at: index) : nil
    }
  }
}
