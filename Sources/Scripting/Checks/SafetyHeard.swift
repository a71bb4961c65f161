import Dialogue

/// I402 and I403: a script that leads into the safety path by itself, or whose path has no way back.
enum SafetyHeard: Check {
  static let codes = ["I402", "I403"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let script = analysis.script
    let ways = analysis.ways
    let safety = script.safety.states
    let intruding = ways.leaving.enumerated().flatMap { index, leaving in
      leaving.filter { !safety.contains(index) && safety.contains($0.to) }
    }
    let leaking = ways.leaving.enumerated().flatMap { index, leaving in
      leaving.filter { safety.contains(index) && !safety.contains($0.to) }
    }
    return intruding.map { way in
      Diagnostic(
        "I402", "`\(script.states[way.from].name)` leads into the safety path",
        at: script.states[way.from].place, help: "Only the safety screen and /help-now lead there.")
    }
      + leaking.map { way in
        Diagnostic(
          "I403", "`\(script.states[way.from].name)` leaves the safety path other than by its end",
          at: script.states[way.from].place, help: "Use `end: true`.")
      }
  }
}
