import Dialogue

/// R104: a question with nothing to choose, for some way the conversation can go.
enum EmptyChoice: Check {
  static let codes = ["R104"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let exploration = analysis.exploration
    var told: Set<Int> = []
    return exploration.points.indices.compactMap { index in
      let point = exploration.inside(exploration.points[index])
      let state = analysis.script.states[point.state]
      guard state.prompt is Choose, !told.contains(point.state),
        !state.choices.contains(where: { exploration.holds($0.condition, at: point) == true })
      else { return nil }
      told.insert(point.state)
      let may = state.choices.contains { exploration.holds($0.condition, at: point) == nil }
      return Diagnostic(
        "R104", "there \(may ? "may be" : "is") nothing to choose at `\(state.name)`",
        at: state.place,
        help: state.choices.isEmpty
          ? "List choices under `choose:`." : "Leave one choice without an `if:`.",
        witness: exploration.witness(to: index))
    }
  }
}
