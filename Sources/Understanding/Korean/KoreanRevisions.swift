/// Hears changes to a message in Korean: "더 짧게", "존댓말로", "2번 줄 바꿔 줘".
struct KoreanRevisions: Sendable {
  private let phrases: [(name: String, pattern: Pattern)]
  private let answers: KoreanAnswers
  private let ordinals: [String: Int]

  init(_ vocabulary: Vocabulary, _ answers: KoreanAnswers) {
    phrases = vocabulary.revisions.keys.sorted().flatMap { name in
      (vocabulary.revisions[name] ?? []).compactMap { pattern in
        Pattern(syllables: pattern.text).map { (name, $0) }
      }
    }
    self.answers = answers
    ordinals = Dictionary(
      vocabulary.list("ordinals").enumerated().flatMap { index, words in
        words.split(separator: "/").map { (Squeezed(String($0)).text, index + 1) }
      }, uniquingKeysWith: { one, _ in one })
  }

  func revision(in line: String) -> HeardRevision? {
    if let change = change(Hangul.composed(line)) { return change }
    let texts = Syllables(String(line.prefix(300))).texts
    guard !texts.isEmpty, texts.count <= 30 else { return nil }
    return phrases.first { phrase in
      texts.indices.contains { phrase.pattern.match(texts, at: $0) != nil }
    }.map { HeardRevision(name: $0.name) }
  }

  /// "2번 줄: …", "첫째 줄 빼 줘", "3번째 줄 바꿀래요".
  private func change(_ line: String) -> HeardRevision? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let mark = words.prefix(4).firstIndex(where: { $0.hasPrefix("줄") || $0.contains("번줄") })
    else { return nil }
    let before = Squeezed(words[...mark].joined()).text
    let named = before.prefix { $0 != "줄" }
    guard let number = number(String(named)) else { return nil }
    let rest = words[(mark + 1)...].joined(separator: " ")
    if ["빼", "지워", "삭제", "없애"].contains(where: { Squeezed(rest).text.hasPrefix($0) }) {
      return HeardRevision(name: "change", line: number, words: "")
    }
    if ["왜", "이유"].contains(where: { Squeezed(rest).text.hasPrefix($0) }) {
      return HeardRevision(name: "why", line: number)
    }
    let isGiven = words[mark].hasSuffix(":") && !rest.isEmpty
    return HeardRevision(name: "change", line: number, words: isGiven ? rest : nil)
  }

  private func number(_ text: String) -> Int? {
    answers.number(in: text, within: 1...40) ?? ordinals[text]
      ?? answers.number(
        in: Squeezed(text).trimmed(["번째", "째"]), within: 1...40)
  }
}
