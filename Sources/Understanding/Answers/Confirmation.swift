/// Yes, no, or neither.
public enum Confirmation: String, Hashable, Sendable {
  case yes, no, unsure
}

/// Hears yes and no in their many forms.
struct ConfirmationListening: Sendable {
  /// What may stand before an answer and is none.
  private static let sounds: Set<String> = [
    "oh", "um", "uh", "er", "erm", "well", "ah", "aw", "ooh",
  ]

  private let yes: [Pattern]
  private let no: [Pattern]
  private let unsure: [Pattern]
  private let undecided: [Pattern]

  init(_ vocabulary: Vocabulary) {
    yes = vocabulary.list("yes").compactMap { Pattern($0) }
    no = vocabulary.list("no").compactMap { Pattern($0) }
    unsure = vocabulary.list("unsure").compactMap { Pattern($0) }
    undecided = vocabulary.list("does-not-know").compactMap { Pattern($0) }
  }

  /// What a line says; the doubtful forms first, since "not sure" begins like "not".
  func confirmation(in line: String) -> Confirmation? {
    let words = Words(line).texts
    let said = words.drop { Self.sounds.contains($0) }
    let start = Array((said.isEmpty ? words[...] : said).prefix(7))
    guard !start.isEmpty else { return nil }
    if begins(start, with: unsure) { return .unsure }
    if begins(start, with: no) { return .no }
    if begins(start, with: yes) { return .yes }
    return nil
  }

  /// How many words at the start say yes, no or unsure.
  func length(of words: [String]) -> Int {
    (unsure + no + yes).compactMap { $0.match(words, at: 0) }.max() ?? 0
  }

  /// "I don't know", "no idea", "whatever", and nothing else.
  func isUndecided(_ line: String) -> Bool {
    let words = Words(line).texts
    return undecided.contains { $0.match(words, at: 0) == words.count && !words.isEmpty }
  }

  private func begins(_ words: [String], with patterns: [Pattern]) -> Bool {
    patterns.contains { $0.match(words, at: 0) != nil }
  }
}
