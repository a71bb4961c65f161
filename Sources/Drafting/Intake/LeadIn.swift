/// The words a detail was asked for with, which people tend to repeat: "Thank you for …" is answered
/// with "for picking me up". They belong to the sentence, not to the detail.
enum LeadIn {
  private static let act = [
    "i could", "i can", "could i", "can i", "i'd like to", "i would like to", "i'd love to",
    "i will", "i'll", "to",
  ]
  private static let words: [DetailKey: [[String]]] = [
    .thanksFor: split(["thank you so much for", "thank you for", "thanks for", "for"]),
    .memory: split([
      "i still remember", "i remember", "i was thinking about", "i still think about", "about",
    ]),
    .reason: split(["i remembered that", "i remembered", "because of", "because", "that", "about"]),
    .ownPart: split([
      "i'm so sorry that", "i'm sorry that", "i'm sorry for", "i am sorry for", "sorry for",
      "i'm sorry", "i apologise for", "i apologize for", "that", "for",
    ]),
    .achievement: split(["congratulations on", "congrats on", "well done on", "that", "on"]),
    .offer: split(act), .repair: split(act), .activity: split(["to"]),
    .ask: split([
      "could you please", "could you", "can you please", "can you", "would you", "please",
      "i need you to", "to",
    ]),
    .effect: split(["because of that", "because of you", "because of it", "it meant that", "that"]),
    .availability: split(["i am available", "i'm available", "i am free", "i'm free"]),
    .limit: split(["until", "till"]),
    .situation: split(["about"]), .loss: split(["about"]), .wish: split(["i hope that", "i hope"]),
  ]

  private static func split(_ phrases: [String]) -> [[String]] {
    phrases.map { $0.split(separator: " ").map(String.init) }
  }

  /// A detail without them; itself when nothing else would be left.
  static func stripped(_ text: String, of key: DetailKey) -> String {
    guard let phrases = words[key] else { return text }
    // "Could you use a hand, and should I bring tools" is two questions, and "could you" the first one's.
    if key == .ask, Questions.areSeveral(text) { return text }
    let pieces = text.split(whereSeparator: \.isWhitespace)
    let plain = pieces.prefix(7).map { piece in
      String(piece.lowercased().map { $0 == "’" ? "'" : $0 }.filter { $0.isLetter || $0 == "'" })
    }
    let leading = phrases.first { plain.starts(with: $0) && pieces.count > $0.count }
    guard let leading, !(leading == ["that"] && isThing(plain)) else { return text }
    let rest = pieces.dropFirst(leading.count).joined(separator: " ")
    return key == .ask || key == .activity ? String(rest.trimmingEnd("?")) : rest
  }

  /// "that exam on Friday" names a thing; "that you had an exam" goes on with a sentence.
  private static func isThing(_ words: [String]) -> Bool {
    words.count > 1
      && !["you", "your", "i", "we", "he", "she", "they", "it", "the", "my"].contains(words[1])
  }
}

extension String {
  fileprivate func trimmingEnd(_ sign: Character) -> Substring {
    var rest = self[...]
    while rest.last == sign { rest = rest.dropLast() }
    return rest
  }
}
