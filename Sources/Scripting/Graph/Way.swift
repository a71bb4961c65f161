import Dialogue

/// One way a conversation can go from a state to another.
struct Way: Hashable {
  /// What makes it go.
  enum Cause: Hashable {
    /// The prompt's own answer, with the slots it fills.
    case answered(filling: [Int])
    /// A choice was taken.
    case chosen(Choice)
    /// `/skip`, or words missed once too often.
    case passedOver
    /// Nothing had to be said.
    case silent
    /// A visited flow came back.
    case returned(from: Int)
    /// The first state of a visited flow.
    case visited
    /// `/menu`.
    case menu
    /// Words heard in every state.
    case interrupt
  }

  let from: Int
  let to: Int
  let cause: Cause
  let condition: Guard?
  /// Where it is written; nil for ways of a prompt's own.
  var place: Place?

  /// Whether nothing is asked on the way.
  var isSilent: Bool {
    switch cause {
    case .silent, .visited, .returned: true
    case .answered, .chosen, .passedOver, .menu, .interrupt: false
    }
  }
}
