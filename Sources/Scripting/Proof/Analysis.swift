import Dialogue

/// What checks look at: a script, its ways, and what explorations of them have found, each made once.
final class Analysis {
  let script: Script
  private(set) lazy var ways = Ways(script)
  /// Everything that can happen, as far as conditions on the way can tell it apart.
  private(set) lazy var exploration = exploration(for: Question())
  /// The points of ``exploration`` by state.
  private(set) lazy var pointsByState: [[Int]] = exploration.pointsByState
  /// How its points are come to without a word since the last line was typed.
  private(set) lazy var silentArrivals: [Exploration.Arrival?] = exploration.silentArrivals
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
  /// Whether each state can be entered a second time.
  ///
  /// States of a flow that is visited from several places count, and so do those of interrupts.
  var statesSeenAgain: [Bool] {
    struct Spot: Hashable {
      let state: Int
      let stack: Int
    }
    var numbers: [Spot: Int] = [:]
    var spots: [Spot] = []
    var leading: [Set<Int>] = []
    func number(_ point: Exploration.Point) -> Int {
      let spot = Spot(state: point.state, stack: point.stack)
      if let known = numbers[spot] { return known }
      numbers[spot] = spots.count
      spots.append(spot)
      leading.append([])
      return spots.count - 1
    }
    for (index, point) in exploration.points.enumerated() {
      let from = number(point)
      // Coming back from an interrupt is no new entering.
      guard
        exploration.routes[point.state].kind != .ends
          || exploration.top(of: point.stack)?.then != .askAgain
      else { continue }
      for next in exploration.next(after: index) {
        leading[from].insert(number(exploration.points[Int(next)]))
      }
    }
    let components = Components(count: spots.count) { leading[$0].sorted() }
    var times = Array(repeating: 0, count: script.states.count)
    for (index, spot) in spots.enumerated() {
      let isAside = exploration.isAside(spot.stack)
      let circles = components.size(of: index) > 1 || leading[index].contains(index)
      times[spot.state] += isAside || circles ? 2 : 1
    }
    return script.states.indices.map {
      times[$0] > 1 || script.isVisited || script.isProvedByItself(script.states[$0])
    }
  }

  /// Whether a state that was entered can be entered once more, with all conditions on the way: what is offered
  /// only to those who have `not seen` it is seen once.
  func isTrulySeenAgain(_ state: Int) -> Bool {
    guard !script.isVisited, !script.isProvedByItself(script.states[state]) else { return true }
    // A way is found even from what was entered and is left by an interrupt, since that leads on, too.
    var isReached = Array(repeating: false, count: exploration.points.count)
    var open = pointsByState[state]
    while let point = open.popLast() {
      for next in exploration.next(after: point) where !isReached[Int(next)] {
        isReached[Int(next)] = true
        if exploration.points[Int(next)].state == state { return true }
        open.append(Int(next))
      }
    }
    return false
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
