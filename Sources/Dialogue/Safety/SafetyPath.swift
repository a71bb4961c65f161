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
  ///   - last: The danger the path was entered for before in this conversation; nil if it was not.
  /// - Returns: A state, or nil when the words are safe.
  func entry(for screening: Screening, last: RiskCategory?) -> Int? {
    let category = screening.category ?? .suicideActive
    switch screening.concern {
    case .safe: return nil
    case .concern: return asks[category] ?? concern
    case .crisis:
      if let again, let last, isAlike(category, last) { return again }
      return screening.isExplicit ? cards[category] ?? asks[category] : asks[category]
    }
  }

  /// Whether a danger is the one before, come back; another one has its own first words.
  private func isAlike(_ category: RiskCategory, _ last: RiskCategory) -> Bool {
    category == last || [category, last].allSatisfy { Self.toOneself.contains($0) }
  }

  private static let toOneself: Set<RiskCategory> = [
    .suicidePassive, .suicideActive, .suicidePlan, .suicideAttempt, .selfHarm,
  ]
}
