/// The one option that says yes, no, "not sure", "none of these" or "I don't mind", when that is said.
struct OptionKinds: Sendable {
  private static let tails: Set<String> = [
    "thanks", "thank", "you", "please", "i", "think", "so", "guess", "not", "really", "sorry",
    "today", "now", "tbh", "it", "that", "thats", "is", "lol", "but", "then", "honestly",
    "yet", "at", "all", "atm", "rn", "right", "the", "moment", "quite", "sure", "either",
  ]

  private let confirmations: ConfirmationListening
  private let none: [Pattern]
  private let any: [Pattern]

  init(_ vocabulary: Vocabulary) {
    confirmations = ConfirmationListening(vocabulary)
    none = vocabulary.list("none-of-these").compactMap { Pattern($0) }
    any = vocabulary.list("any-of-these").compactMap { Pattern($0) }
  }

  /// The option, if exactly one is of the kind that was said.
  func index(of line: String, _ texts: [String], _ labels: [[String]]) -> Int? {
    guard texts.count <= 5, !Self.isQuestion(line, texts) else { return nil }
    if isWhole(none, texts) { return only(labels) { isWhole(none, $0) } }
    if isWhole(any, texts) { return only(labels) { isWhole(any, $0) } }
    guard let said = confirmations.confirmation(in: line), saysNoMore(texts) else { return nil }
    if said != .unsure, let index = only(labels, where: { $0.first == said.rawValue }) {
      return index
    }
    return only(labels) { label in
      label.count <= 4 && confirmations.confirmation(in: label.joined(separator: " ")) == said
    }
  }

  private static let askers: Set<String> = [
    "why", "what", "whats", "how", "hows", "where", "wheres", "who", "whos", "when", "which",
  ]
  private static let verbs: Set<String> = [
    "do", "does", "did", "is", "are", "was", "can", "could", "should", "would", "will", "shall",
    "may", "have", "has",
  ]
  private static let subjects: Set<String> = [
    "you", "u", "i", "we", "it", "this", "that", "they", "he", "she", "there", "these", "those",
    "the", "my", "your", "people", "anyone", "anybody", "everyone", "everybody", "someone", "many",
  ]

  /// Whether a line asks something: "why do you ask", "can i write to my son instead".
  static func isQuestion(_ line: String, _ texts: [String]) -> Bool {
    if line.contains("?") { return true }
    guard texts.count > 2 else { return false }
    return askers.contains(texts[0]) && (verbs.contains(texts[1]) || texts[0].hasSuffix("s"))
      || verbs.contains(texts[0]) && subjects.contains(texts[1])
  }

  /// "No thanks" says no and no more; "no one" says something else.
  private func saysNoMore(_ texts: [String]) -> Bool {
    let length = confirmations.length(of: texts)
    return length > 0 && texts[length...].allSatisfy { Self.tails.contains($0) }
  }

  private func only(_ labels: [[String]], where isMeant: ([String]) -> Bool) -> Int? {
    let meant = labels.indices.filter { isMeant(labels[$0]) }
    return meant.count == 1 ? meant[0] : nil
  }

  private func isWhole(_ patterns: [Pattern], _ texts: [String]) -> Bool {
    patterns.contains { $0.match(texts, at: 0) == texts.count }
  }
}
