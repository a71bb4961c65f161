public import Drafting

/// One way of saying what a state says.
public struct Wording: Hashable, Sendable {
  /// The keys of its long form.
  static let keys = ["if", "seeds", "reflects", "say"]

  /// When it may be said; nil means always.
  public let condition: Guard?
  /// The ids of the articles' items that this line carries.
  public let seeds: [String]
  /// How this line gives back what was heard, if it does.
  public let reflection: Reflection?
  /// The words.
  public let template: Template
  /// Where it is written.
  public let place: Place

  /// Makes a wording.
  public init(
    condition: Guard? = nil, seeds: [String] = [], reflection: Reflection? = nil,
    template: Template, place: Place
  ) {
    self.condition = condition
    self.seeds = seeds
    self.reflection = reflection
    self.template = template
    self.place = place
  }
}
