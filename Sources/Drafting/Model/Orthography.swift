/// Which spelling Kith's own words have; the person's stay as they are.
public enum Orthography: String, CaseIterable, Hashable, Sendable, Codable {
  case british = "en-GB"
  case american = "en-US"

  private static let twins: [String: String] = [
    "favourite": "favorite", "neighbour": "neighbor", "neighbours": "neighbors",
    "apologise": "apologize", "colour": "color", "cosy": "cozy", "honour": "honor",
    "favour": "favor", "realise": "realize", "organise": "organize", "ring": "call",
  ]

  /// Words of the bank, which are British, in this spelling.
  func spelled(_ text: String) -> String {
    guard self == .american else { return text }
    var result = ""
    var word = ""
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        result += Self.twins[word] ?? word
        result.append(character)
        word = ""
      }
    }
    return result + (Self.twins[word] ?? word)
  }
}
