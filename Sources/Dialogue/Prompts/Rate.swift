import Understanding

/// `rate: slot` takes a number of a scale, in digits or words.
public struct Rate: Prompt {
  /// The key.
  public static let key = "rate"
  private let slot: Int
  private let range: ClosedRange<Int>

  /// Reads it.
  public static func read(_ fields: inout StateFields) -> Rate? {
    guard let field = fields.field(key),
      let slot = fields.slot(
        field, holding: "a number of a scale",
        {
          if case .scale = $0 { true } else { false }
        }), case .scale(let range) = fields.scope.slots[slot].kind
    else { return nil }
    return Rate(slot: slot, range: range)
  }

  /// The slot.
  public var slots: [Int] { [slot] }

  /// A number is the rating itself.
  public var numbersChoose: Bool { false }

  /// A number within the scale.
  public func interpret(_ words: String, _ view: View) -> Interpretation {
    let listener = view.language.listener
    guard let number = listener.number(in: words, within: range) ?? beyond(words, listener) else {
      return .miss
    }
    return .answer(answer(number, view))
  }

  /// "11 out of 10" is as much as the scale holds.
  private func beyond(_ words: String, _ listener: Listener) -> Int? {
    guard let joint = words.firstRange(of: "out of") ?? words.firstRange(of: "/"),
      words[joint.upperBound...].trimmingPrefix(" ").hasPrefix(String(range.upperBound)),
      listener.number(
        in: String(words[..<joint.lowerBound]), within: (range.upperBound + 1)...9_999) != nil
    else { return nil }
    return range.upperBound
  }

  /// One outcome for each number.
  public func outcomes(_ view: View) -> [Outcome] {
    range.map { Outcome(words: String($0), answer: answer($0, view)) }
  }

  private func answer(_ number: Int, _ view: View) -> Answer {
    Answer(fillings: [view.filling(slot, .number(number))])
  }
}
