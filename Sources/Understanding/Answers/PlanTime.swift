/// When something will be done, in the person's own words.
public struct PlanTime: Hashable, Sendable, Codable {
  /// Their words: "tomorrow after work".
  public let words: String
  /// Whether no time was really named.
  public let isLoose: Bool

  /// Makes a time.
  public init(words: String, isLoose: Bool) {
    self.words = words
    self.isLoose = isLoose
  }
}

/// Hears times: "tomorrow after work", "sat morning", "dunno, sometime".
struct TimeListening: Sendable {
  private let times: Set<String>
  private let loose: [Pattern]
  private let openers = [
    "maybe", "probably", "i", "ill", "id", "would", "will", "do", "it", "say", "think", "guess",
    "could", "send", "write",
  ]

  init(_ vocabulary: Vocabulary) {
    times = vocabulary.set("time-words")
    loose = vocabulary.list("loose-times").compactMap { Pattern($0) }
  }

  /// The time a line names; loose when it names none, nil when it says nothing.
  func time(in line: String) -> PlanTime? {
    let words = Words(String(line.prefix(280))).words
    guard !words.isEmpty else { return nil }
    let texts = words.map(\.text)
    let hasTime = texts.contains { times.contains($0) || $0.first?.isNumber ?? false }
    let isNamedLoosely = loose.contains { $0.match(texts, at: 0) == texts.count }
    if !hasTime, !isNamedLoosely, words.count < 3 { return nil }
    let isLoose = !hasTime || isNamedLoosely
    return PlanTime(words: said(line, words), isLoose: isLoose)
  }

  /// The line as it was typed, without "maybe" and the like in front and stops at its end.
  private func said(_ line: String, _ words: [Words.Word]) -> String {
    let pieces = line.prefix(280).split(whereSeparator: \.isWhitespace)
    let kept = pieces.drop { openers.contains(Words.folded(String($0))) }
    var text = (kept.isEmpty ? pieces[...] : kept).joined(separator: " ")
    while let last = text.last, ".,;:! ".contains(last) { text.removeLast() }
    return text
  }
}
