import Understanding

/// `when: slot` hears when and where something will be done, in the person's words.
///
/// A plan without a time is loose, not wrong: it is kept as it was said.
public struct AskTime: Prompt {
  /// The key.
  public static let key = "when"
  private let slot: Int

  /// Reads it.
  public static func read(_ fields: inout StateFields) -> AskTime? {
    guard let field = fields.field(key),
      let slot = fields.slot(field, holding: "a time", { $0 == .time })
    else { return nil }
    return AskTime(slot: slot)
  }

  /// The slot.
  public var slots: [Int] { [slot] }

  /// Any words can be a time.
  public var hearsFreely: Bool { true }

  /// The time that was named.
  public func interpret(_ words: String, _ view: View) -> Interpretation {
    guard let time = view.language.listener.time(in: words) else { return .miss }
    return .answer(Answer(fillings: [view.filling(slot, .time(time))]))
  }

  /// One outcome stands for all times.
  public func outcomes(_ view: View) -> [Outcome] {
    let words = "tomorrow after work"
    let time = PlanTime(words: words, isLoose: false)
    return [Outcome(words: words, answer: Answer(fillings: [view.filling(slot, .time(time))]))]
  }
}
