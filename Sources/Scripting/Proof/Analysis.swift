import Dialogue

/// What checks look at: a script, its ways, and what explorations of them have found, each made once.
final class Analysis {
  let script: Script
  private(set) lazy var ways = Ways(script)
  /// Everything that can happen, as far as conditions on the way can tell it apart.
  private(set) lazy var exploration = exploration(for: Question())
  /// The points of ``exploration`` by state.
  private(set) lazy var pointsByState: [[Int]] = exploration.pointsByState
  private var explorations: [Question: Exploration] = [:]

  private var unset: [Int: Set<Int>] = [:]

  init(_ script: Script) {
    self.script = script
  }

  /// An exploration that follows what a question is about, too.
  func exploration(for question: Question) -> Exploration {
    if let known = explorations[question] { return known }
    let made = Tracking(script, question).exploration()
    explorations[question] = made
    return made
  }
}

extension Analysis {
  /// Whether each state can be come to a second time.
  var statesSeenAgain: [Bool] {
    var leading: [Set<Int>] = Array(repeating: [], count: script.states.count)
    for (index, point) in exploration.points.enumerated() {
      for next in exploration.next(after: index) {
        leading[point.state].insert(exploration.points[Int(next)].state)
      }
    }
    let components = Components(count: script.states.count) { leading[$0].sorted() }
    return script.states.indices.map { components.size(of: $0) > 1 || leading[$0].contains($0) }
  }

  /// The states at which a slot may be unset, conditions aside: where none of these is, no further look
  /// is needed.
  func mayBeUnset(_ slot: Int) -> Set<Int> {
    if let known = unset[slot] { return known }
    func keeps(_ actions: [Action]) -> Bool {
      !actions.contains {
        if case .set(slot, .some) = $0 { true } else { false }
      }
    }
    func isForgotten(_ actions: [Action]) -> Bool { actions.contains(.set(slot: slot, nil)) }
    let forgetting = script.states.indices.filter { index in
      isForgotten(script.states[index].actions)
    }
    let chosen = script.states.flatMap { state in
      state.choices.filter { isForgotten($0.actions) }.flatMap { choice in
        choice.target.map { [$0] } ?? state.transitions.map(\.target)
      }
    }
    var open = [script.start] + ways.doors + forgetting + chosen
    var found = Set(open)
    while let state = open.popLast() {
      guard keeps(script.states[state].actions) || isForgotten(script.states[state].actions) else {
        continue
      }
      for way in ways.leaving[state] where !fills(way, slot, keeps) {
        if found.insert(way.to).inserted { open.append(way.to) }
      }
    }
    unset[slot] = found
    return found
  }

  private func fills(_ way: Way, _ slot: Int, _ keeps: ([Action]) -> Bool) -> Bool {
    switch way.cause {
    case .answered(let filling): filling.contains(slot)
    case .chosen(let choice): !keeps(choice.actions)
    case .passedOver, .silent, .returned, .visited, .menu, .interrupt: false
    }
  }
}

extension Exploration {
  /// The points of each state, in the order they were found.
  var pointsByState: [[Int]] {
    var found: [[Int]] = Array(repeating: [], count: script.states.count)
    for (index, point) in points.enumerated() { found[point.state].append(index) }
    return found
  }
}
