import Dialogue

/// R108: a place from which no end can be reached, whatever is answered.
enum NoWayToAnEnd: Check {
  static let codes = ["R108"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let exploration = analysis.exploration
    let ending = exploration.pointsThatCanEnd
    let told = Set(
      (DeadEnd.problems(in: analysis) + SilentCycle.problems(in: analysis)
        + Stuck.problems(in: analysis) + EmptyChoice.problems(in: analysis)).map(\.place))
    let blamed = exploration.pointsLeading(
      to: exploration.points.indices.filter {
        told.contains(analysis.script.states[exploration.points[$0].state].place)
      })
    return analysis.script.states.indices.compactMap { index in
      let state = analysis.script.states[index]
      let found = exploration.nearest(analysis.pointsByState[index]) { !ending[$0] && !blamed[$0] }
      guard let found else { return nil }
      return Diagnostic(
        "R108", "no end \(exploration.verb("can", "may")) be reached from `\(state.name)`",
        at: state.place, severity: exploration.severity,
        help: "Let one way on lead to a state with `end: true`.",
        witness: exploration.witness(to: found), shows: exploration.shows(found))
    }
  }
}
