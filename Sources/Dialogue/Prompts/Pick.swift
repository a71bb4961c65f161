/// `pick: slot` offers every value of a `one of` slot and remembers the one that was meant.
public struct Pick: Prompt {
  /// The key.
  public static let key = "pick"
  private let slot: Int
  private let values: [Slot.NamedValue]

  /// Reads it.
  public static func read(_ fields: inout StateFields) -> Pick? {
    guard let field = fields.field(key),
      let slot = fields.slot(
        field, holding: "one of several values",
        {
          if case .oneOf = $0 { true } else { false }
        }), case .oneOf(let values) = fields.scope.slots[slot].kind
    else { return nil }
    return Pick(slot: slot, values: values)
  }

  /// The slot.
  public var slots: [Int] { [slot] }

  /// One option for each value.
  public func options(_ view: View) -> [PromptOption] {
    values.map {
      PromptOption(
        $0.option, meaning: .answer(Answer(fillings: [view.filling(slot, .choice($0.name))])))
    }
  }
}
