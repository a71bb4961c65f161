import Dialogue

/// G301 and G302: a condition that holds never, or always, wherever it is asked; G303: one that is never
/// asked, because an earlier line always holds.
enum SettledCondition: Check {
  static let codes = ["G301", "G302", "G303"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let exploration = analysis.exploration
    guard exploration.isExact else { return [] }
    return analysis.script.states.indices.flatMap { index -> [Diagnostic] in
      guard !analysis.pointsByState[index].isEmpty else { return [] }
      let state = analysis.script.states[index]
      guard !analysis.script.isProvedByItself(state) else { return [] }
      return exits(
        state, exploration.exitVerdicts[index], alone: exploration.exitVerdictsAlone[index])
        + zip(state.choices, exploration.pickVerdicts[index]).compactMap { choice, verdicts in
          choice.condition == nil ? nil : problem(verdicts, at: choice.place)
        }
    }
  }

  private static func exits(
    _ state: State, _ verdicts: [UInt8], alone: [UInt8]
  ) -> [Diagnostic] {
    // Where nothing was asked at all, the conversation never comes this far; others tell that.
    guard verdicts.contains(where: { $0 != 0 }) else { return [] }
    return state.transitions.indices.compactMap { number in
      let transition = state.transitions[number]
      let verdicts = verdicts[number]
      if verdicts == 0 {
        return Diagnostic(
          "G303", "this line is never come to: one before it always holds", at: transition.place,
          help: "Take it out, or move it up.")
      }
      // Of `if: x` and `if: not x`, the second always holds where it is asked, and says so to a reader.
      guard transition.condition != nil, verdicts != 2 || alone[number] == 2 else { return nil }
      return problem(verdicts, at: transition.place)
    }
  }

  private static func problem(_ verdicts: UInt8, at place: Place) -> Diagnostic? {
    switch verdicts {
    case 1:
      Diagnostic(
        "G301", "this condition never holds here", at: place,
        help: "Take the line out, or look at what leads here.")
    case 2:
      Diagnostic(
        "G302", "this condition always holds here", at: place, severity: .warning,
        help: "Take the `if:` out, or look at what leads here. `seen` counts this visit too.")
    default: nil
    }
  }
}
