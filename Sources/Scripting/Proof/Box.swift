import Dialogue

/// What a visit to an open flow may have done when it comes back, without a look inside: the flow is proved
/// by itself, whatever it may find filled.
///
/// A script's proof so grows with its own states and not with those of everything it visits.
struct Box {
  /// The tracked variables it may change, each with the classes they may have afterwards.
  let outcomes: [(variable: Int, classes: [Int])]
  /// Whether it asks something, where the menu can be opened.
  let asks: Bool

  /// The box of each visiting state, nil for visits that are followed.
  static func all(of script: Script, _ ways: Ways, _ layout: ValuationLayout) -> [Box?] {
    var made: [Int: Box] = [:]
    return script.states.map { state in
      guard let first = state.visit, script.isProvedByItself(script.states[first]) else {
        return nil
      }
      if let known = made[first] { return known }
      let box = Box(from: first, script, ways, layout)
      made[first] = box
      return box
    }
  }

  private init(from first: Int, _ script: Script, _ ways: Ways, _ layout: ValuationLayout) {
    let inside = ways.reachable(from: [first])
    let states = inside.map { script.states[$0] }
    let actions = states.flatMap { $0.actions + $0.choices.flatMap(\.actions) }
    let changed = Set(actions.map(\.slot) + states.flatMap { $0.prompt?.slots ?? [] })
    let forgotten = Set(
      actions.compactMap { action in
        if case .set(let slot, nil) = action { slot } else { nil }
      })
    outcomes = layout.variables.enumerated().compactMap { index, variable in
      switch variable {
      case .slot(let slot):
        guard changed.contains(slot) else { return nil }
        let values = layout.domains[index].values
        return (
          index, values.indices.filter { values[$0] != nil || forgotten.contains(slot) }
        )
      case .entered(let state): return inside.contains(state) ? (index, [1]) : nil
      }
    }
    asks = states.contains { $0.prompt != nil }
  }

  /// What may be held afterwards, by what was held before.
  func after(
    _ valuation: Valuation, caring live: Valuation, _ layout: ValuationLayout
  ) -> [Valuation] {
    outcomes.filter { live.intersection(layout.mask($0.variable)) != Valuation() }
      .reduce([valuation]) { found, outcome in
        found
          + found.flatMap { earlier in
            outcome.classes.compactMap { value in
              var later = earlier
              layout.set(outcome.variable, to: value, in: &later)
              return later == earlier ? nil : later
            }
          }
      }
  }
}
