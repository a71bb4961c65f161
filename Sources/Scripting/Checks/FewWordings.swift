import Dialogue
import Drafting

/// V303: a question that can be seen twice and has fewer than three wordings.
enum FewWordings: Check {
  static let codes = ["V303"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let script = analysis.script
    let ways = analysis.ways
    return script.states.indices.compactMap { index in
      let state = script.states[index]
      let next = ways.leaving[index].map(\.to)
      let isSilent = ways.reachable(from: next, silently: true).contains(index)
      guard !isSilent, state.prompt != nil || ways.reachable(from: next).contains(index) else {
        return nil
      }
      let free = state.wordings.filter { $0.condition == nil }
      let count = free.reduce(0) { $0 + $1.template.derivations }
      guard !free.isEmpty, count < 3 else { return nil }
      return Diagnostic(
        "V303", "`\(state.name)` can be seen twice and has \(count) of 3 wordings",
        at: state.place, severity: .warning, help: "Write `say:` as a list of three.")
    }
  }
}
