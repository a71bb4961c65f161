import Dialogue

/// R104: a question with nothing to choose, for some way the conversation can go.
enum EmptyChoice: Check {
  static let codes = ["R104"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    analysis.script.states.indices.compactMap { index in
      let state = analysis.script.states[index]
      guard state.prompt is Choose, state.choices.allSatisfy({ $0.condition != nil }) else {
        return nil
      }
      // Where not everything can be followed, the choices' own conditions still are.
      let exploration =
        analysis.exploration.isExact
        ? analysis.exploration
        : analysis.exploration(
          for: Question(conditions: state.choices.compactMap(\.condition), state: index))
      let picks = exploration.routes[index].picks
      let found = exploration.nearest(exploration.points.indices) { point in
        exploration.points[point].state == index
          && !picks.contains {
            $0.condition.verdict(exploration.points[point].valuation, exploration.layout) == true
          }
      }
      guard let found else { return nil }
      return Diagnostic(
        "R104", "there \(exploration.verb("is", "may be")) nothing to choose at `\(state.name)`",
        at: state.place, severity: exploration.severity,
        help: state.choices.isEmpty
          ? "List choices under `choose:`." : "Leave one choice without an `if:`.",
        witness: exploration.witness(to: found), shows: exploration.shows(found))
    }
  }
}
