/// The words a detail was asked for with, which people tend to repeat: "Thank you for …" is answered
/// with "for picking me up". They belong to the sentence, not to the detail.
enum LeadIn {
  private static let words: [DetailKey: [[String]]] = [
    .thanksFor: [
      ["thank", "you", "so", "much", "for"], ["thank", "you", "for"], ["thanks", "for"], ["for"],
    ],
    .memory: [
      ["i", "still", "remember"], ["i", "remember"], ["i", "was", "thinking", "about"],
      ["i", "still", "think", "about"], ["about"],
    ],
    .reason: [["i", "remembered", "that"], ["i", "remembered"], ["that"], ["about"]],
  ]

  /// A detail without them; itself when nothing else would be left.
  static func stripped(_ text: String, of key: DetailKey) -> String {
    let pieces = text.split(whereSeparator: \.isWhitespace)
    let plain = pieces.map { $0.lowercased().filter(\.isLetter) }
    let leading = words[key]?.first { plain.starts(with: $0) && plain.count > $0.count }
    guard let leading, !(leading == ["that"] && isThing(plain)) else { return text }
    return pieces.dropFirst(leading.count).joined(separator: " ")
  }

  /// "that exam on Friday" names a thing; "that you had an exam" goes on with a sentence.
  private static func isThing(_ words: [String]) -> Bool {
    words.count > 1
      && !["you", "your", "i", "we", "he", "she", "they", "it", "the", "my"].contains(words[1])
  }
}
