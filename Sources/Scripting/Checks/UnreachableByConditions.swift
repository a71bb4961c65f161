import Dialogue

/// R103: a state that ways lead to, but none whose conditions can ever hold.
enum UnreachableByConditions: Check {
  static let codes = ["R103"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let exploration = analysis.exploration
    guard !exploration.isIncomplete else { return [] }
    let reached = Set(exploration.points.map(\.state))
    let linked = analysis.ways.reachable()
    return analysis.script.states.indices.filter { linked.contains($0) && !reached.contains($0) }
      .map { index in
        let state = analysis.script.states[index]
        return Diagnostic(
          "R103", "no way to `\(state.name)` can ever be taken", at: state.place,
          help: "The conditions on the way contradict each other.")
      }
  }
}
