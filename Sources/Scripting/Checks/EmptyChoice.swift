import Dialogue

/// R104: a question with nothing to choose, for some way the conversation can go.
enum EmptyChoice: Check {
  static let codes = ["R104"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let exploration = analysis.exploration
    return analysis.script.states.indices.compactMap { index in
      let state = analysis.script.states[index]
      guard state.prompt is Choose, state.choices.allSatisfy({ $0.condition != nil }) else {
        return nil
      }
      let picks = exploration.routes[index].picks
      let found = exploration.nearest(analysis.pointsByState[index]) { point in
        !picks.contains {
          $0.condition.verdict(exploration.points[point].valuation, exploration.layout) == true
        }
      }
      guard let found else { return nil }
      return Diagnostic(
        "R104", "there \(exploration.verb("is", "may be")) nothing to choose at `\(state.name)`",
        at: state.place, severity: exploration.severity,
        help: state.choices.isEmpty
          ? "List choices under `choose:`." : "Leave one choice without an `if:`.",
        witness: exploration.witness(to: found), shows: "at \(state.name)")
    }
  }
}
