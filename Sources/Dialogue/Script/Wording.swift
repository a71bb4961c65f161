public import Drafting

/// One way of saying what a state says.
public struct Wording: Hashable, Sendable {
  /// The keys of its long form.
  static let keys = ["if", "seeds", "reflects", "say"]

  /// When it may be said; nil means always.
  public let condition: Guard?
  /// The ids of the articles' items that this line carries.
  public let seeds: [String]
  /// The words.
  public let template: Template
  /// Where it is written.
  public let place: Place
  /// What it gives back of what the person said; nil when it is no reflection.
  public let reflects: Reflection?

  /// The form of a slot that stands for what was said beside its number or feeling: `{feeling:said}`.
  public static let asideForm = "said"
  /// Whether it gives back what was said beside the answer; it is left out where nothing was.
  public let givesBack: Bool

  /// Makes a wording.
  public init(
    condition: Guard? = nil, seeds: [String] = [], template: Template, place: Place,
    reflects: Reflection? = nil
  ) {
    self.condition = condition
    self.seeds = seeds
    self.template = template
    self.place = place
    self.reflects = reflects
    givesBack = template.mentions.contains { $0.form == Self.asideForm }
  }
}
