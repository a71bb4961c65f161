import Dialogue

/// R102: a state nothing leads to.
enum UnreachableState: Check {
  static let codes = ["R102"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let script = analysis.script
    let reached = analysis.ways.reachable()
    return script.states.indices.filter { !reached.contains($0) }.map { index in
      Diagnostic(
        "R102", "nothing leads to `\(script.states[index].name)`", at: script.states[index].place,
        help: "Name it in a `next:` or a choice, or take it out.")
    }
  }
}
