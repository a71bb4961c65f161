/// Someone a person speaks of.
public struct Person: Hashable, Sendable, Codable {
  /// The name to address them by, as it was typed.
  public let name: String
  /// Who they are to the speaker: "old friend", "mum".
  public let relation: String?
  /// Whether it is several people.
  public let isGroup: Bool

  /// Makes a person.
  public init(name: String, relation: String?, isGroup: Bool) {
    self.name = name
    self.relation = relation
    self.isGroup = isGroup
  }
}

/// Who was meant.
public enum HeardPerson: Hashable, Sendable {
  /// Someone.
  case someone(Person)
  /// No one at all.
  case noOne
}
