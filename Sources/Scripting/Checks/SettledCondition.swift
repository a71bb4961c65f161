import Dialogue

/// G301 and G302: a condition that holds never, or always, wherever it is asked.
enum SettledCondition: Check {
  static let codes = ["G301", "G302"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let exploration = analysis.exploration
    guard !exploration.isIncomplete else { return [] }
    var points: [Int: [Exploration.Point]] = [:]
    for point in exploration.points {
      points[point.state, default: []].append(exploration.inside(point))
    }
    return analysis.script.states.indices.flatMap { index in
      settled(analysis.script.states[index], points[index] ?? [], exploration)
    }
  }

  private static func settled(
    _ state: State, _ points: [Exploration.Point], _ exploration: Exploration
  ) -> [Diagnostic] {
    guard !points.isEmpty, state.prompt == nil || state.prompt is Choose else { return [] }
    let asked =
      state.transitions.map { ($0.condition, $0.place) }
      + state.choices.map { ($0.condition, $0.place) }
    return asked.compactMap { condition, place in
      guard let condition else { return nil }
      let verdicts = Set(points.map { exploration.holds(condition, at: $0) })
      if verdicts == [false] {
        return Diagnostic(
          "G301", "this condition never holds here", at: place,
          help: "Take the line out, or look at what leads here.")
      }
      guard verdicts == [true] else { return nil }
      return Diagnostic(
        "G302", "this condition always holds here", at: place, severity: .warning,
        help: "Take the `if:` out, or look at what leads here.")
    }
  }
}
