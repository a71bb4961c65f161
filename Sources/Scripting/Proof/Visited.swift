import Dialogue

extension Script {
  /// Whether a state's conditions are proved where its flow is checked by itself: a slot that is never
  /// filled in this conversation may be filled in another that visits the flow.
  func isProvedByItself(_ state: State) -> Bool {
    state.flow.map(openFlows.contains) ?? false
  }
}

extension Analysis {
  /// The states of open flows that are visited from where one can come to; each flow's own proof has shown
  /// that one can come to them there.
  var statesProvedByThemselves: [Int] {
    let entered = script.states.indices.filter {
      exploration.isBoxed($0) && !pointsByState[$0].isEmpty
    }
    let safety = script.safety.states.filter { script.isProvedByItself(script.states[$0]) }
    return (ways.reachable(from: entered.compactMap { script.states[$0].visit }) + safety).sorted()
  }
}

extension ValuationLayout {
  /// What may be held at the start: nothing, then, in a flow that others visit, whatever its own conditions
  /// can tell apart.
  func starts(of script: Script, caring live: Valuation) -> [Valuation] {
    let first = start(of: script)
    guard script.isVisited else { return [first] }
    return variables.indices.filter { live.intersection(mask($0)) != Valuation() }
      .reduce([first]) { starts, variable in
        starts
          + starts.flatMap { start in
            domains[variable].values.indices.compactMap { value in
              var known = start
              set(variable, to: value, in: &known)
              return known == start ? nil : known
            }
          }
      }
  }
}
