/// How near two people are.
public enum Closeness: String, CaseIterable, Hashable, Sendable, Codable {
  case none, distant, medium, close
}

/// To whom a message goes.
public struct Recipient: Hashable, Sendable, Codable {
  /// The name they are addressed by, as it was given; empty when none was.
  public let address: String
  /// Who they are to the writer.
  public let relationship: String?
  /// Whether it is several people.
  public let isGroup: Bool
  /// How near they are.
  public let closeness: Closeness

  /// Makes a recipient; control characters and white space at the ends of the name are dropped.
  public init(
    address: String, relationship: String? = nil, isGroup: Bool = false,
    closeness: Closeness = .medium
  ) {
    self.address = Cleaning.oneLine(address)
    self.relationship = relationship
    self.isGroup = isGroup
    self.closeness = closeness
  }

  /// Whether the name comes with a title, after which "Hey" is out of place.
  var isTitled: Bool {
    let first = address.split(separator: " ").first.map { $0.lowercased().filter(\.isLetter) }
    return first.map { Self.titles.contains($0) && address.contains(" ") } ?? false
  }

  private static let titles: Set<String> = [
    "dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "doctor", "father", "sister",
    "rabbi", "imam", "reverend", "rev", "sir", "dame", "coach", "captain", "judge",
  ]

  /// The name as it stands after "Dear": several people are not called "the".
  var vocative: String {
    let words = address.split(separator: " ")
    guard isGroup, words.count > 1, words[0].lowercased() == "the" else { return address }
    let isFamily = ["family", "household", "team", "crew", "gang", "twins", "kids"]
      .contains(words[words.count - 1].lowercased())
    return isFamily ? words.dropFirst().joined(separator: " ") : "everyone at " + lowered(address)
  }

  private func lowered(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
