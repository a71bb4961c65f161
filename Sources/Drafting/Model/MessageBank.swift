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

  /// The lengths it is for.
  public let lengths: Set<Length>
  /// Its moves.
  public let steps: [Step]

  /// Makes a plan.
  public init(lengths: Set<Length>, steps: [Step]) {
    self.lengths = lengths
    self.steps = steps
  }
}

/// All fragments and plans of a language.
public struct MessageBank: Hashable, Sendable {
  /// The plans of each kind.
  public let plans: [MessageKind: [Plan]]
  /// The fragments of each kind, those for every kind among them.
  public let fragments: [MessageKind: [Fragment]]

  /// Makes a bank.
  public init(plans: [MessageKind: [Plan]], fragments: [MessageKind: [Fragment]]) {
    self.plans = plans
    self.fragments = fragments
  }
}
