import Dialogue

/// R107: states that lead to each other without ever asking anything.
enum SilentCycle: Check {
  static let codes = ["R107"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let exploration = analysis.exploration
    let isCircling = exploration.pointsOnSilentCycles
    return analysis.script.states.indices.compactMap { index in
      let state = analysis.script.states[index]
      guard
        let found = exploration.nearest(
          analysis.pointsByState[index], where: { isCircling[$0] })
      else {
        return nil
      }
      return Diagnostic(
        "R107",
        "`\(state.name)` \(exploration.verb("comes", "may come")) back to itself without asking anything",
        at: state.place, severity: exploration.severity,
        help: "Put a question somewhere in the circle.", witness: exploration.witness(to: found))
    }
  }
}
