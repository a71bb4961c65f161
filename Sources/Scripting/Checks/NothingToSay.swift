import Dialogue

/// V304: a state that has wordings, and none that may be said.
enum NothingToSay: Check {
  static let codes = ["V304"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    analysis.script.states.indices.compactMap { index in
      let state = analysis.script.states[index]
      let conditions = state.wordings.compactMap(\.condition)
      guard !analysis.script.isProvedByItself(state), !state.wordings.isEmpty,
        conditions.count == state.wordings.count
      else { return nil }
      let exploration = analysis.exploration(
        for: Question(conditions: conditions, state: index))
      let asked = conditions.map { CompiledGuard($0, in: exploration.layout) }
      let found = exploration.nearest(exploration.points.indices) { number in
        let point = exploration.points[number]
        return point.state == index
          && !asked.contains { $0.verdict(point.valuation, exploration.layout) == true }
      }
      guard let found else { return nil }
      return Diagnostic(
        "V304", "`\(state.name)` \(exploration.verb("has", "may have")) nothing to say here",
        at: state.place, severity: exploration.severity, help: "Add a wording without an `if:`.",
        witness: exploration.witness(to: found), shows: "at \(state.name)")
    }
  }
}
