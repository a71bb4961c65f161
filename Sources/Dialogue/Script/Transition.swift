/// A way on from a state.
public struct Transition: Hashable, Sendable {
  /// When it may be taken; nil means always.
  public let condition: Guard?
  /// The state it goes to.
  public let target: Int
  /// Where it is written.
  public let place: Place

  /// Makes a transition.
  public init(condition: Guard? = nil, target: Int, place: Place) {
    self.condition = condition
    self.target = target
    self.place = place
  }
}
