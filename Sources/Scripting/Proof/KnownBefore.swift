import Dialogue

extension Script {
  /// Whether a state's conditions are proved where its flow is checked by itself: a slot that is never
  /// filled in this conversation may be filled in another that visits the flow.
  func isProvedByItself(_ state: State) -> Bool {
    state.flow.map(openFlows.contains) ?? false
  }
}

extension ValuationLayout {
  /// What may be held at the start: nothing, then everything that visiting conversations may have filled.
  func starts(of script: Script) -> [Valuation] {
    script.knownBefore.compactMap { index(of: .slot($0)) }
      .reduce([start(of: script)]) { starts, variable in
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
