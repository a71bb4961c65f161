import Dialogue

/// R104: a question whose every choice has a condition, so that there may be nothing to choose.
enum EmptyChoice: Check {
  static let codes = ["R104"]

  static func problems(in script: Script) -> [Diagnostic] {
    script.states.filter { $0.prompt is Choose }.compactMap { state in
      if state.choices.isEmpty {
        return Diagnostic(
          "R104", "there is nothing to choose at `\(state.name)`", at: state.place,
          help: "List choices under `choose:`.")
      }
      let conditions = state.choices.compactMap(\.condition)
      guard conditions.count == state.choices.count, !areExhaustive(conditions) else { return nil }
      return Diagnostic(
        "R104", "every choice at `\(state.name)` has a condition, so there may be none left",
        at: state.place, help: "Take the `if:` from one of them.")
    }
  }

  /// `if x` beside `if not x` leaves no gap.
  private static func areExhaustive(_ conditions: [Guard]) -> Bool {
    conditions.contains { one in conditions.contains { $0 == .not(one) } }
  }
}
