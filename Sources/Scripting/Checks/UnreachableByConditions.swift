import Dialogue

/// R103: a state that ways lead to, but none whose conditions can ever hold.
enum UnreachableByConditions: Check {
  static let codes = ["R103"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    guard analysis.exploration.isExact else { return [] }
    let linked = analysis.ways.reachable()
    let points = analysis.pointsByState
    return analysis.script.states.indices.filter { linked.contains($0) && points[$0].isEmpty }
      .filter { !analysis.script.isProvedByItself(analysis.script.states[$0]) }
      .map { index in
        let state = analysis.script.states[index]
        let earlier = analysis.ways.leaving.joined().filter {
          $0.to == index && !points[$0.from].isEmpty
        }
        let lines = Set(earlier.compactMap { $0.place?.line }).sorted().map(String.init)
        return Diagnostic(
          "R103", "no way to `\(state.name)` can ever be taken", at: state.place,
          help: lines.isEmpty
            ? "What leads here can not be reached either."
            : "The conditions that lead here, in line \(lines.joined(separator: " and ")), never hold."
        )
      }
  }
}
