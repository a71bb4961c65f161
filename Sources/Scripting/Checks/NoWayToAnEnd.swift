import Dialogue

/// R108: a state from which no end can be reached.
enum NoWayToAnEnd: Check {
  static let codes = ["R108"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let script = analysis.script
    let ways = analysis.ways
    let reached = ways.reachable()
    var ending = Set(script.states.indices.filter { script.states[$0].isEnd })
    var grew = true
    while grew {
      grew = false
      for (index, leaving) in ways.leaving.enumerated() where !ending.contains(index) {
        if leaving.contains(where: { ending.contains($0.to) }) {
          ending.insert(index)
          grew = true
        }
      }
    }
    let blamed = Set(DeadEnd.problems(in: analysis).map(\.place))
      .union(SilentCycle.problems(in: analysis).map(\.place))
    let stuck = script.states.indices.filter { index in
      reached.contains(index) && !ending.contains(index)
        && !ways.reachable(from: [index]).contains { blamed.contains(script.states[$0].place) }
    }
    return stuck.map {
      Diagnostic(
        "R108", "no end can be reached from `\(script.states[$0].name)`",
        at: script.states[$0].place, help: "Let one way on lead to a state with `end: true`.")
    }
  }
}
