import Dialogue
import Understanding

/// R105: a state that neither asks, nor goes on, nor ends; or a choice that leads nowhere.
enum DeadEnd: Check {
  static let codes = ["R105"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    analysis.script.states.indices.flatMap { index -> [Diagnostic] in
      let state = analysis.script.states[index]
      return isDead(state)
        ? [diagnostic(index, state, analysis)] : deadChoices(at: index, state, analysis)
    }
  }

  private static func diagnostic(
    _ index: Int, _ state: State, _ analysis: Analysis
  ) -> Diagnostic {
    let found = point(of: index, analysis)
    return Diagnostic(
      "R105", "`\(state.name)` leads nowhere", at: state.place,
      help: "Add `next: state`, a question, or `end: true`.",
      witness: found.flatMap { analysis.exploration.witness(to: $0) },
      shows: found.map { _ in "at \(state.name)" })
  }

  /// Where it shows: at the state itself, or where a visit comes back to it.
  private static func point(of index: Int, _ analysis: Analysis) -> Int? {
    let exploration = analysis.exploration
    if case .visits = exploration.routes[index].kind {
      return exploration.nearestStalls.first { exploration.left(at: $0.point) == index }?.point
    }
    return exploration.nearest(analysis.pointsByState[index]) { _ in true }
  }

  private static func isDead(_ state: State) -> Bool {
    guard !state.isEnd else { return false }
    if state.transitions.contains(where: { $0.condition == nil }) { return false }
    if let prompt = state.prompt, prompt is Choose {
      return !state.choices.contains { $0.target != nil } && state.transitions.isEmpty
    }
    if let prompt = state.prompt {
      // "No one" leads on by itself, a name does not.
      return state.transitions.isEmpty && !(prompt is Confirm)
    }
    return state.transitions.isEmpty || state.visit != nil
  }

  /// The choices without a way of their own, where there is no `next:` to go to.
  private static func deadChoices(
    at index: Int, _ state: State, _ analysis: Analysis
  ) -> [Diagnostic] {
    guard state.prompt != nil, state.transitions.isEmpty else { return [] }
    let exploration = analysis.exploration
    return state.choices.indices.filter { state.choices[$0].target == nil }.map { number in
      let found = exploration.nearest(analysis.pointsByState[index]) { point in
        exploration.routes[index].picks[number].condition.verdict(
          exploration.points[point].valuation, exploration.layout) != false
      }
      let witness = found.flatMap { point in
        exploration.witness(to: point).map {
          $0 + (exploration.words(for: .chose(number), at: point) ?? [])
        }
      }
      return Diagnostic(
        "R105", "\"\(state.choices[number].option.label)\" leads nowhere",
        at: state.choices[number].place,
        help:
          "Write `Label -> state`, or `to: state` below its `say:`; or give the question a `next:`.",
        witness: witness, shows: found.map { _ in "at \(state.name)" })
    }
  }
}
