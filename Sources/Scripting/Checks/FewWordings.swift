import Dialogue
import Drafting

/// V303: a question that can be seen twice and has fewer than three wordings.
enum FewWordings: Check {
  static let codes = ["V303"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let script = analysis.script
    let seenAgain = analysis.statesSeenAgain
    let circling = Set(SilentCycle.problems(in: analysis).map(\.place))
    return script.states.indices.compactMap { index in
      let state = script.states[index]
      guard !script.isProvedByItself(state), !circling.contains(state.place),
        state.prompt != nil || seenAgain[index]
      else { return nil }
      let free = state.wordings.filter { $0.condition == nil }
      let count = free.reduce(0) { $0 + $1.template.derivations }
      guard !free.isEmpty, count < 3, state.prompt != nil || analysis.isTrulySeenAgain(index) else {
        return nil
      }
      return Diagnostic(
        "V303", "`\(state.name)` can be seen twice and has \(count) of 3 wordings",
        at: state.place, severity: .warning, help: "Write `say:` as a list of three.")
    }
  }
}
