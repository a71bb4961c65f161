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
      guard exploration.isExact || isConfirmed(left, state, analysis) else { return nil }
      let typed = exploration.words(for: stall.move, at: stall.point)
      return Diagnostic(
        "R112",
        "none of the conditions at `\(state.name)` "
          + exploration.verb(
            "holds here, and it leads nowhere", "may hold, and then it leads nowhere"),
        at: state.place, severity: exploration.severity,
        help: "End the list under `next:` with a state without a condition.",
        witness: typed.flatMap { typed in
          exploration.witness(to: stall.point).map { $0 + typed }
        }, shows: "at \(state.name)")
    }
  }

  /// Where not everything can be followed, whether it is still found with the state's own conditions followed.
  private static func isConfirmed(_ left: Int, _ state: State, _ analysis: Analysis) -> Bool {
    let question = Question(conditions: state.transitions.compactMap(\.condition), state: left)
    let exploration = analysis.exploration(for: question)
    return exploration.stalls.contains {
      $0.move != .skipped && exploration.left(at: $0.point) == left
    }
  }
}
