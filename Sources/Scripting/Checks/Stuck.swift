import Dialogue

/// R112: a state that is left with no way on, because none of its conditions holds.
enum Stuck: Check {
  static let codes = ["R112"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let exploration = analysis.exploration
    var told: Set<Int> = []
    return exploration.points.indices.compactMap { index in
      let point = exploration.inside(exploration.points[index])
      let state = analysis.script.states[point.state]
      guard state.prompt == nil, state.visit == nil, !state.isEnd, !state.transitions.isEmpty,
        !told.contains(point.state),
        !state.transitions.contains(where: { exploration.holds($0.condition, at: point) == true })
      else { return nil }
      told.insert(point.state)
      return Diagnostic(
        "R112", "none of the conditions at `\(state.name)` may hold, and then it leads nowhere",
        at: state.place, help: "End the list under `next:` with a state without a condition.",
        witness: exploration.witness(to: index))
    }
  }
}
