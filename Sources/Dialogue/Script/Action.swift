/// A change to a slot.
public enum Action: Hashable, Sendable {
  /// The slot holds this from now on; nil empties it.
  case set(slot: Int, Value?)
  /// A counter goes up or down by a step, staying within 0 and its limit.
  case count(slot: Int, by: Int, limit: Int)

  /// The slot it changes.
  public var slot: Int {
    switch self {
    case .set(let slot, _), .count(let slot, _, _): slot
    }
  }

  /// Carries it out.
  public func apply(to slots: inout [Value?]) {
    switch self {
    case .set(let slot, let value):
      slots[slot] = value
    case .count(let slot, let step, let limit):
      guard case .number(let held) = slots[slot] else { return }
      slots[slot] = .number(min(max(held + step, 0), limit))
    }
  }
}
