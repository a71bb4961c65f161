public import Understanding

/// A condition over slots, decided by looking at the slots alone.
///
/// The atoms are few and their domains finite, so that a checker can decide whether a guard can ever
/// hold (see `Documentation/script-language.md`).
public indirect enum Guard: Hashable, Sendable {
  /// How numbers are compared.
  public enum Comparison: String, Hashable, Sendable {
    /// Less than.
    case less = "<"
    /// Less than or equal.
    case atMost = "<="
    /// Greater than.
    case more = ">"
    /// Greater than or equal.
    case atLeast = ">="
  }

  /// The slot holds this value: `barrier is awkward`, `lonely is 7`, `warmed`.
  case equals(slot: Int, Value)
  /// The slot's number compares so: `lonely >= 9`. An unset slot compares to nothing.
  case compares(slot: Int, Comparison, Int)
  /// The slot holds anything at all: `has memory`.
  case has(slot: Int)
  /// The feeling is among those the slot holds: `feeling has left-out`.
  case includes(slot: Int, Feeling)
  /// The state was entered before: `seen weak-ties`.
  case seen(state: Int)
  /// The guard does not hold.
  case not(Guard)
  /// Both hold.
  case and(Guard, Guard)
  /// One holds, or both.
  case or(Guard, Guard)

  /// How many things it asks for: the more, the more specific.
  public var specificity: Int {
    switch self {
    case .equals, .compares, .has, .includes, .seen: 1
    case .not(let inner): inner.specificity
    case .and(let one, let other): one.specificity + other.specificity
    case .or(let one, let other): min(one.specificity, other.specificity)
    }
  }

  /// The slots it looks at, in order of appearance.
  public var slots: [Int] {
    switch self {
    case .equals(let slot, _), .compares(let slot, _, _), .has(let slot), .includes(let slot, _):
      [slot]
    case .seen: []
    case .not(let inner): inner.slots
    case .and(let one, let other), .or(let one, let other): one.slots + other.slots
    }
  }

  /// Whether it holds.
  ///
  /// - Parameters:
  ///   - slots: What the slots hold, by index.
  ///   - wasSeen: Whether a state was entered before, by index.
  /// - Returns: True when it holds.
  public func holds(_ slots: [Value?], wasSeen: (Int) -> Bool) -> Bool {
    switch self {
    case .equals(let slot, let value): return slots[slot] == value
    case .compares(let slot, let comparison, let number):
      guard case .number(let held) = slots[slot] else { return false }
      return comparison.holds(held, number)
    case .has(let slot): return slots[slot] != nil
    case .includes(let slot, let feeling):
      guard case .feelings(let feelings) = slots[slot] else { return false }
      return feelings.contains { $0.feeling == feeling }
    case .seen(let state): return wasSeen(state)
    case .not(let inner): return !inner.holds(slots, wasSeen: wasSeen)
    case .and(let one, let other):
      return one.holds(slots, wasSeen: wasSeen) && other.holds(slots, wasSeen: wasSeen)
    case .or(let one, let other):
      return one.holds(slots, wasSeen: wasSeen) || other.holds(slots, wasSeen: wasSeen)
    }
  }
}

extension Guard.Comparison {
  func holds(_ one: Int, _ other: Int) -> Bool {
    switch self {
    case .less: one < other
    case .atMost: one <= other
    case .more: one > other
    case .atLeast: one >= other
    }
  }
}
