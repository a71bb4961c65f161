/// An order of moves that reads well; optional ones may be left out.
public struct Plan: Hashable, Sendable {
  /// A move of a plan.
  public struct Step: Hashable, Sendable {
    /// The move.
    public let move: Move
    /// Whether it may be left out.
    public let isOptional: Bool

    /// Makes a step.
    public init(move: Move, isOptional: Bool) {
      self.move = move
      self.isOptional = isOptional
    }
  }

  /// When it may be used.
  public let condition: Condition
  /// Its moves.
  public let steps: [Step]

  /// Makes a plan.
  public init(condition: Condition, steps: [Step]) {
    self.condition = condition
    self.steps = steps
  }
}

/// All fragments and plans of a language.
public struct MessageBank: Hashable, Sendable {
  /// The plans of each kind.
  public let plans: [MessageKind: [Plan]]
  /// The fragments of each kind, those for every kind among them.
  public let fragments: [MessageKind: [Fragment]]
  /// What is said before and after the message in a call: `bad-time`, `voicemail`.
  public let cards: [String: [Template]]
  /// Subjects of e-mails, by kind.
  public let subjects: [MessageKind: [Template]]
  /// What words tell what a matter is about.
  public let topics: [String: [String]]
  /// Why a message makes each move, for whoever asks.
  public let reasons: [Move: String]
  /// Why a line the person wrote is there.
  public let ownReason: String

  /// Makes a bank.
  public init(
    plans: [MessageKind: [Plan]], fragments: [MessageKind: [Fragment]],
    cards: [String: [Template]] = [:], subjects: [MessageKind: [Template]] = [:],
    topics: [String: [String]] = [:], reasons: [Move: String] = [:], ownReason: String = ""
  ) {
    self.plans = plans
    self.fragments = fragments
    self.cards = cards
    self.subjects = subjects
    self.topics = topics
    self.reasons = reasons
    self.ownReason = ownReason
  }
}
