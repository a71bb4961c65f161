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
    let name = Cleaning.oneLine(address)
    self.address = !isGroup && Self.isDescription(name) ? "" : name
    self.relationship = relationship
    self.isGroup = isGroup
    self.closeness = closeness
  }

  /// "my old teacher" and "bus driver on the 42" tell who it is, and are no names to be called by.
  private static func isDescription(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    let isPlain = name.allSatisfy { $0.isASCII && !$0.isUppercase }
    return words.count > 1 && words[0].lowercased() == "my" || isPlain && words.count > 2
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
    let words = called.split(separator: " ")
    guard isGroup, words.count > 1, words[0].lowercased() == "the" else { return called }
    let isFamily = ["family", "household", "team", "crew", "gang", "twins", "kids"]
      .contains(words[words.count - 1].lowercased())
    let isPeople = ["group", "choir", "club", "class", "chat", "band", "circle"]
      .contains(words[words.count - 1].lowercased())
    return isFamily
      ? words.dropFirst().joined(separator: " ")
      : "everyone \(isPeople ? "in" : "at") " + lowered(address)
  }

  /// The name without what only tells which one is meant: "Ben from upstairs".
  var called: String {
    let words = address.split(separator: " ")
    guard !isGroup, let cut = words.firstIndex(where: { $0 == "from" || $0.hasPrefix("(") }),
      cut > 0
    else { return address }
    return words[..<cut].joined(separator: " ")
  }

  private func lowered(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
