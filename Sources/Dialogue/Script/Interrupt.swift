public import Understanding

/// Words that are heard in every waiting state, whatever it asks.
public struct Interrupt: Hashable, Sendable {
  /// What may be said.
  public let option: Option
  /// The first state of the flow to visit; the question is asked again afterwards.
  public let visit: Int?
  /// The state to go to for good.
  public let target: Int?
  /// Where it is written.
  public let place: Place

  /// Makes an interrupt.
  public init(option: Option, visit: Int?, target: Int?, place: Place) {
    self.option = option
    self.visit = visit
    self.target = target
    self.place = place
  }
}
