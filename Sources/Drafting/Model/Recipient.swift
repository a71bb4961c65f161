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
  /// An office or a club that is no person and has no name to be called by: "the hearing clinic".
  let place: String?

  /// Makes a recipient; control characters and white space at the ends of the name are dropped.
  public init(
    address: String, relationship: String? = nil, isGroup: Bool = false,
    closeness: Closeness = .medium
  ) {
    let name = Cleaning.oneLine(address)
    let isPlace = !isGroup && name.count > 4 && name.lowercased().hasPrefix("the ")
    place = isPlace ? name : nil
    self.address = isPlace || !isGroup && Self.isDescription(name) ? "" : name
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

  /// Whether they may be greeted as "all": a club or a team, and neither a family nor a few by name.
  var isCrowd: Bool {
    isGroup && !isFamily && address.lowercased().hasPrefix("the ")
  }

  private var isFamily: Bool {
    ["family", "household", "twins", "kids"]
      .contains(address.split(separator: " ").last.map { $0.lowercased() } ?? "")
  }

  /// A club or an office as one speaks of it: "the choir".
  var collective: String? {
    let name = place ?? (isGroup ? address : "")
    return name.lowercased().hasPrefix("the ") ? lowered(name) : nil
  }

  /// The name as it stands after "Dear": without what only tells which one is meant, as in "Ben from
  /// upstairs". Several people are not called "the", and those who are not known are called nothing but
  /// "all".
  var called: String {
    let words = address.split(separator: " ")
    if isGroup, words.count > 1, words[0].lowercased() == "the" {
      let isKnown = closeness == .close || closeness == .medium
      return isFamily || isKnown ? words.dropFirst().joined(separator: " ") : ""
    }
    guard !isGroup, let cut = words.firstIndex(where: { $0 == "from" || $0.hasPrefix("(") }),
      cut > 0
    else { return address }
    return words[..<cut].joined(separator: " ")
  }

  private func lowered(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
