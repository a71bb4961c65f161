/// `ask: slot` takes the person's own words, as they are.
public struct Ask: Prompt {
  /// The key.
  public static let key = "ask"
  private let slot: Int
  private let limit: Int

  /// Reads it.
  public static func read(_ fields: inout StateFields) -> Ask? {
    guard let field = fields.field(key),
      let slot = fields.slot(
        field, holding: "words",
        {
          if case .text = $0 { true } else { false }
        }), case .text(let limit) = fields.scope.slots[slot].kind
    else { return nil }
    return Ask(slot: slot, limit: limit)
  }

  /// The slot.
  public var slots: [Int] { [slot] }

  /// Anything is an answer.
  public var hearsFreely: Bool { true }

  /// The words, cut at the slot's limit at the end of a word.
  public func interpret(_ words: String, _ view: View) -> Interpretation {
    let text = words.trimmed.cut(at: limit)
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return .miss }
    return .answer(Answer(fillings: [view.filling(slot, .text(text))]))
  }

  /// One outcome stands for all words.
  public func outcomes(_ view: View) -> [Outcome] {
    let words = "that rainy hike by the sea"
    return [Outcome(words: words, answer: Answer(fillings: [view.filling(slot, .text(words))]))]
  }
}

extension String {
  /// The text up to a number of characters, cut after a whole word where there is one.
  func cut(at limit: Int) -> String {
    guard count > limit else { return self }
    let start = prefix(limit)
    guard let blank = start.lastIndex(where: \.isWhitespace) else { return String(start) }
    return String(start[..<blank]).trimmed
  }
}
