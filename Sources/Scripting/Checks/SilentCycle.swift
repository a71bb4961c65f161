import Dialogue

/// R107: states that lead to each other without ever asking anything.
enum SilentCycle: Check {
  static let codes = ["R107"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let script = analysis.script
    let ways = analysis.ways
    return script.states.indices.compactMap { index in
      let next = ways.leaving[index].filter(\.isSilent).map(\.to)
      guard ways.reachable(from: next, silently: true).contains(index) else { return nil }
      return Diagnostic(
        "R107", "`\(script.states[index].name)` comes back to itself without asking anything",
        at: script.states[index].place, help: "Put a question somewhere in the circle.")
    }
  }
}
