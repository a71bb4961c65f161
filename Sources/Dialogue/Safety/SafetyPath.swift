public import Understanding

/// Where the signs of danger lead: the states of the protected flow, by what was heard.
///
/// The flow is compiled into the program; a script can neither replace nor reach into it.
public struct SafetyPath: Hashable, Sendable {
  /// The flow's name; no script may use it.
  public static let flow = "safety"
  /// The slot of the path that holds the emergency number, once the country is known.
  static let numberSlot = "help-number"
  /// The slot of the path that says whether help has come.
  static let helpedSlot = "help-is-here"
  /// The slot of the path that holds the country.
  static let countrySlot = "help-country"

  /// A first sign of danger of a category: acknowledge, and ask once.
  public let asks: [RiskCategory: Int]
  /// Explicit words: the card first, then the question.
  public let cards: [RiskCategory: Int]
  /// Rules of the screen with first words of their own, by their ids.
  public let rules: [String: Int]
  /// Heavy words that are no sign of danger by themselves.
  public let concern: Int?
  /// A further sign after the path was entered before.
  public let again: Int?
  /// A further sign while the path has not been left yet.
  public let within: Int?
  /// Asked for by name: `/help-now`.
  public let helpNow: Int?
  /// Where the person chose to stop for now: the conversation ends there as with `/quit`.
  public let stop: Int?
  /// The states that belong to the path.
  public let states: Range<Int>

  /// Makes a path.
  public init(
    asks: [RiskCategory: Int], cards: [RiskCategory: Int], rules: [String: Int] = [:],
    concern: Int?, again: Int?, within: Int? = nil, helpNow: Int?, stop: Int? = nil,
    states: Range<Int>
  ) {
    self.asks = asks
    self.cards = cards
    self.rules = rules
    self.concern = concern
    self.again = again
    self.within = within
    self.helpNow = helpNow
    self.stop = stop
    self.states = states
  }

  /// No path at all, for tests of the bare machine.
  public static let none = SafetyPath(
    asks: [:], cards: [:], concern: nil, again: nil, helpNow: nil, states: 0..<0)

  /// Every state it can be entered by.
  public var doors: [Int] {
    let entries = asks.values.sorted() + cards.values.sorted() + rules.values.sorted()
    let all = entries + [concern, again, within, helpNow].compactMap { $0 }
    return Array(Set(all)).sorted()
  }

  /// Where a screening leads.
  ///
  /// - Parameters:
  ///   - screening: What the screen found.
  ///   - last: The danger the path was entered for before in this conversation; nil if it was not.
  ///   - isWithin: Whether the path has not been left since.
  /// - Returns: A state, or nil when the words are safe.
  func entry(for screening: Screening, last: RiskCategory?, isWithin: Bool = false) -> Int? {
    let category = screening.category ?? .suicideActive
    switch screening.concern {
    case .safe: return nil
    case .concern: return asks[category] ?? concern
    case .crisis:
      // A body in danger comes first, whatever was said before.
      let isUrgent = [.suicideAttempt, .medical].contains(category) && screening.isExplicit
      if !isUrgent, let last, isAlike(category, last) {
        if isWithin, let within { return within }
        if let again { return again }
      }
      if let own = screening.rule.flatMap({ rules[$0] }) { return own }
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
