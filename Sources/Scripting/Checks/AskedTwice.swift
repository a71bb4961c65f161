import Dialogue

/// V306: a question for what was just told, on a way that everybody goes who answers.
///
/// Only ways without a condition, a choice or a visit are followed: there, nothing can have changed the answer, and
/// nobody asked for the question to come again.
enum AskedTwice: Check {
  static let codes = ["V306"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let script = analysis.script
    return script.states.indices.compactMap { first in
      guard !script.safety.states.contains(first),
        let slot = script.states[first].prompt?.slots.first,
        let again = again(slot, after: first, in: script)
      else { return nil }
      let earlier = script.states[first]
      return Diagnostic(
        "V306",
        "`\(script.slots[slot].name)` is asked for here, and was told at `\(earlier.name)` just before",
        at: script.states[again].place, severity: .warning,
        help:
          "Go past it where it is known: a state before it, with `if: has \(script.slots[slot].name)`."
      )
    }
  }

  /// The next state that everybody comes to who answers, and that asks for the same.
  private static func again(_ slot: Int, after first: Int, in script: Script) -> Int? {
    var known: Set = [first]
    var current = first
    while let next = script.states[current].transitions.first, next.condition == nil,
      known.insert(next.target).inserted
    {
      current = next.target
      let state = script.states[current]
      let isChanged = state.actions.contains { $0.slot == slot }
      if isChanged || state.visit != nil || state.isEnd { return nil }
      if state.prompt?.slots.contains(slot) ?? false { return current }
      // Where something may be chosen, one way may be the wish to say it again.
      if state.prompt != nil, !state.choices.isEmpty || !(state.prompt?.ways.isEmpty ?? true) {
        return nil
      }
    }
    return nil
  }
}
