import Dialogue

/// R111: a question that `/skip` can not pass.
enum NotSkippable: Check {
  static let codes = ["R111"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let script = analysis.script
    return script.states.indices.compactMap { index in
      let state = script.states[index]
      guard state.prompt != nil, state.skip == nil, !script.safety.states.contains(index),
        !state.transitions.contains(where: { $0.condition == nil })
      else { return nil }
      return Diagnostic(
        "R111", "the question at `\(state.name)` can not be skipped", at: state.place,
        help: "Add `skip: state`, or a `next:` without a condition.")
    }
  }
}
