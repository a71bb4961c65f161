public import Understanding

/// One thing a person can choose at a state.
public struct Choice: Hashable, Sendable {
  /// The keys of its long form.
  static let keys = ["say", "id", "also", "examples", "quiet", "to", "if", "do"]

  /// The stable name: an `id:` or a slug of the label.
  public let id: String
  /// What is shown, and what else means the same.
  public let option: Option
  /// What must be understood as this choice, to be tried by the checker.
  public let examples: [Example]
  /// When it is offered; nil means always.
  public let condition: Guard?
  /// Whether it is heard and not shown.
  public let isQuiet: Bool
  /// What happens when it is taken.
  public let actions: [Action]
  /// Where it goes; nil means where the state's transitions go.
  public let target: Int?
  /// Where it is written.
  public let place: Place

  /// Makes a choice.
  public init(
    id: String, option: Option, examples: [Example] = [], condition: Guard? = nil,
    isQuiet: Bool = false, actions: [Action] = [], target: Int?, place: Place
  ) {
    self.id = id
    self.option = option
    self.examples = examples
    self.condition = condition
    self.isQuiet = isQuiet
    self.actions = actions
    self.target = target
    self.place = place
  }

  /// The same choice under another name.
  func named(_ id: String) -> Choice {
    Choice(
      id: id, option: option, examples: examples, condition: condition, isQuiet: isQuiet,
      actions: actions, target: target, place: place)
  }
}
