import Dialogue

/// R105: a state that neither asks, nor goes on, nor ends.
enum DeadEnd: Check {
  static let codes = ["R105"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    analysis.script.states.indices.filter { isDead(analysis.script.states[$0]) }.map { index in
      let state = analysis.script.states[index]
      let found = point(of: index, analysis)
      return Diagnostic(
        "R105", "`\(state.name)` leads nowhere", at: state.place,
        help: "Add `next: state`, a question, or `end: true`.",
        witness: found.map { analysis.exploration.witness(to: $0) },
        shows: found.map { _ in "at \(state.name)" })
    }
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
    if let prompt = state.prompt, state.transitions.isEmpty { return prompt.ways.isEmpty }
    return state.transitions.isEmpty || state.visit != nil
  }
}
