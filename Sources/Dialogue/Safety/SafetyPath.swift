public import Understanding

/// Where the signs of danger lead: the states of the protected flow, by what was heard.
///
/// The flow is compiled into the program; a script can neither replace nor reach into it.
public struct SafetyPath: Hashable, Sendable {
  /// The flow's name; no script may use it.
  public static let flow = "safety"

  /// A first sign of danger of a category: acknowledge, and ask once.
  public let asks: [RiskCategory: Int]
  /// Explicit words: the card first, then the question.
  public let cards: [RiskCategory: Int]
  /// Heavy words that are no sign of danger by themselves.
  public let concern: Int?
  /// A further sign after the path was entered before.
  public let again: Int?
  /// Asked for by name: `/help-now`.
  public let helpNow: Int?
  /// The states that belong to the path.
  public let states: Range<Int>

  /// Makes a path.
  public init(
    asks: [RiskCategory: Int], cards: [RiskCategory: Int], concern: Int?, again: Int?,
    helpNow: Int?, states: Range<Int>
  ) {
    self.asks = asks
    self.cards = cards
    self.concern = concern
    self.again = again
    self.helpNow = helpNow
    self.states = states
  }

  /// No path at all, for tests of the bare machine.
  public static let none = SafetyPath(
    asks: [:], cards: [:], concern: nil, again: nil, helpNow: nil, states: 0..<0)

  /// Every state it can be entered by.
  public var doors: [Int] {
    let entries = asks.values.sorted() + cards.values.sorted()
    let all = entries + [concern, again, helpNow].compactMap { $0 }
    return Array(Set(all)).sorted()
  }

  /// Where a screening leads.
  ///
  /// - Parameters:
  ///   - screening: What the screen found.
  ///   - wasEntered: Whether the path was entered before in this conversation.
  /// - Returns: A state, or nil when the words are safe.
  func entry(for screening: Screening, wasEntered: Bool) -> Int? {
    switch screening.concern {
    case .safe: return nil
    case .concern: return concern
    case .crisis:
      let category = screening.category ?? .suicideActive
      if wasEntered, let again { return again }
      return screening.isExplicit ? cards[category] ?? asks[category] : asks[category]
    }
  }
}
