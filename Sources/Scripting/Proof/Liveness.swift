import Dialogue

/// For each state, the variables that can still matter from there on: what later conditions ask about
/// before it is set again. Others are forgotten, which changes nothing that is found and keeps the
/// number of valuations small (the cone of influence of the guards ahead).
struct Liveness {
  /// The bits that matter once the state has been entered.
  private(set) var live: [Valuation]

  /// Computes a least fixpoint, backwards.
  ///
  /// - Parameters:
  ///   - script: The script.
  ///   - routes: Its states, made ready.
  ///   - layout: What is tracked.
  ///   - boxes: The visits that are not followed.
  ///   - used: What each state itself asks about, by index.
  init(
    _ script: Script, _ routes: [Route], _ layout: ValuationLayout, boxes: [Box?],
    used: [Valuation]
  ) {
    live = used
    let successors = Self.successors(script, routes, boxes)
    var predecessors: [[Int]] = Array(repeating: [], count: routes.count)
    for (index, following) in successors.enumerated() {
      for next in following { predecessors[next].append(index) }
    }
    let settled = routes.map { Self.settled(by: $0.entering, layout) }
    var open = Array(routes.indices)
    var isOpen = Array(repeating: true, count: routes.count)
    while let state = open.popLast() {
      isOpen[state] = false
      let needed = live[state].subtracting(settled[state])
      for before in predecessors[state] {
        let grown = live[before].union(needed)
        guard grown != live[before] else { continue }
        live[before] = grown
        if !isOpen[before] {
          isOpen[before] = true
          open.append(before)
        }
      }
    }
  }

  /// The bits that have the same value after entering, whatever they were before.
  private static func settled(by changes: [Route.Change], _ layout: ValuationLayout) -> Valuation {
    changes.reduce(into: Valuation()) { mask, change in
      guard Set(change.after).count == 1 else { return }
      mask = mask.union(layout.mask(change.variable))
    }
  }

  /// Where each state can lead in its own flow, and into the flows it visits. The way back from a visit is no
  /// successor: what matters there is kept with the stack (``Stacks/kept(by:)``), so that a flow many
  /// questions can visit does not make everything matter everywhere.
  private static func successors(_ script: Script, _ routes: [Route], _ boxes: [Box?]) -> [[Int]] {
    var successors = routes.indices.map { index -> [Int] in
      guard case .visits(let first) = routes[index].kind else { return routes[index].targets }
      let after = routes[index].exits.map(\.target)
      guard let box = boxes[index] else { return [first] + after }
      return after + (box.asks ? doors(of: script) : [])
    }
    let waiting = routes.indices.filter {
      routes[$0].kind == .asks && !script.safety.states.contains($0)
        && !script.isProvedByItself(script.states[$0])
    }
    for state in waiting { successors[state] += doors(of: script) }
    for state in script.safety.states where routes[state].kind == .ends {
      successors[state] += script.safety.doors
    }
    return successors
  }

  /// Where what is heard everywhere leads.
  private static func doors(of script: Script) -> [Int] {
    script.interrupts.compactMap { $0.visit ?? $0.target } + (script.menu.map { [$0] } ?? [])
  }
}
