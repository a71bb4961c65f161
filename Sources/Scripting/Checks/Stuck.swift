import Dialogue

/// R112: a state that is left with no way on, because none of its conditions holds.
enum Stuck: Check {
  static let codes = ["R112"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let exploration = analysis.exploration
    var told: Set<Int> = []
    return exploration.nearestStalls.compactMap { stall in
      let left = exploration.left(at: stall.point)
      let state = analysis.script.states[left]
      // What has no way on at all is told by other checks, and so is what can not be skipped.
      guard !state.transitions.isEmpty, stall.move != .skipped, told.insert(left).inserted else {
        return nil
      }
      let typed = exploration.words(for: stall.move, at: stall.point)
      return Diagnostic(
        "R112",
        "none of the conditions at `\(state.name)` "
          + exploration.verb(
            "holds here, and it leads nowhere", "may hold, and then it leads nowhere"),
        at: state.place, severity: exploration.severity,
        help: "End the list under `next:` with a state without a condition.",
        witness: exploration.witness(to: stall.point) + typed, shows: "at \(state.name)")
    }
  }
}
