import Dialogue

/// V304: a state that has wordings, and none that may be said.
enum NothingToSay: Check {
  static let codes = ["V304"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    analysis.script.states.indices.compactMap { index in
      let state = analysis.script.states[index]
      let conditions = state.wordings.compactMap(\.condition)
      guard !state.wordings.isEmpty, conditions.count == state.wordings.count else { return nil }
      let exploration = analysis.exploration(tracking: Set(conditions.flatMap(\.slots)))
      let found = exploration.points.indices.first { number in
        guard exploration.points[number].state == index else { return false }
        let point = exploration.inside(exploration.points[number])
        return !conditions.contains { exploration.holds($0, at: point) == true }
      }
      guard let found else { return nil }
      return Diagnostic(
        "V304", "`\(state.name)` may have nothing to say", at: state.place,
        help: "Add a wording without an `if:`.", witness: exploration.witness(to: found))
    }
  }
}
