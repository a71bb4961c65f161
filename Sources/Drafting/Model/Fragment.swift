/// A sentence or two that a writer wrote, with its blanks and the moves it makes.
public struct Fragment: Hashable, Sendable {
  /// Where it stands: file and line.
  public let id: String
  /// The moves it makes, in order.
  public let moves: [Move]
  /// The words.
  public let template: Template
  /// When it may be used.
  public let condition: Condition
  /// A move that must come before it.
  public let after: Move?
  /// A move that must not come before it.
  public let notAfter: Move?
  /// How often it is chosen, against 2 for others.
  public let weight: Int
  /// The details it uses when they are given.
  let details: [DetailKey]
  /// Whether it calls the other by name.
  let names: Bool
  /// Whether it says who writes.
  let signs: Bool
  /// Whether it uses words as they come, whatever their shape.
  let isLoose: Bool
  /// Whether it asks.
  let asks: Bool
  /// Whether it says sorry.
  let apologises: Bool
  /// How many characters its own words have.
  let size: Int

  /// Makes a fragment.
  public init(
    id: String, moves: [Move], template: Template, condition: Condition = Condition(),
    after: Move? = nil, notAfter: Move? = nil, weight: Int = 2
  ) {
    self.id = id
    self.moves = moves
    self.template = template
    self.condition = condition
    self.after = after
    self.notAfter = notAfter
    self.weight = weight
    details = template.mentions.compactMap { DetailKey(rawValue: $0.name) }
    names = template.mentions.contains { $0.name == "name" && $0.form != "group" }
    signs = template.mentions.contains { $0.name == "me" }
    isLoose = template.mentions.contains { $0.form == "any" || $0.form == "list" }
    asks = template.literals.contains { $0.contains("?") }
    apologises = template.literals.contains {
      $0.lowercased().contains("sorry") || $0.contains("apolog")
    }
    size = template.size
  }
}
