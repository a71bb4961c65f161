import Dialogue

/// All ways of a script.
struct Ways {
  let script: Script
  /// The ways that leave each state.
  private(set) var leaving: [[Way]]

  init(_ script: Script) {
    self.script = script
    leaving = script.states.indices.map { Self.ways(from: $0, in: script) }
  }

  /// States an event from outside can lead to, whatever the state: the menu, interrupts, the safety path.
  var doors: [Int] {
    (script.menu.map { [$0] } ?? []) + script.safety.doors
      + script.interrupts.compactMap { $0.visit ?? $0.target }
  }

  /// The states that can be reached, guards aside.
  func reachable() -> Set<Int> {
    reachable(from: [script.start] + doors)
  }

  /// The states that can be reached from some others, guards aside; silent ways alone if asked for.
  func reachable(from starts: [Int], silently: Bool = false) -> Set<Int> {
    var seen = Set(starts)
    var open = starts
    while let state = open.popLast() {
      for way in leaving[state] where !silently || way.isSilent {
        if seen.insert(way.to).inserted { open.append(way.to) }
      }
    }
    return seen
  }

  private static func ways(from index: Int, in script: Script) -> [Way] {
    let state = script.states[index]
    func way(_ to: Int, _ cause: Way.Cause, _ condition: Guard? = nil, _ place: Place? = nil) -> Way
    {
      Way(from: index, to: to, cause: cause, condition: condition, place: place)
    }
    if let visit = state.visit {
      let back = state.transitions.map {
        way($0.target, .returned(from: visit), $0.condition, $0.place)
      }
      return [way(visit, .visited)] + back
    }
    guard let prompt = state.prompt else {
      return state.transitions.map { way($0.target, .silent, $0.condition, $0.place) }
    }
    let next = state.transitions
    var ways: [Way] = []
    if !(prompt is Choose) {
      ways += next.map { way($0.target, .answered(filling: prompt.slots), $0.condition, $0.place) }
      ways += prompt.ways.map { way($0.target, .answered(filling: [])) }
    }
    for choice in state.choices {
      if let target = choice.target {
        ways.append(way(target, .chosen(choice), choice.condition, choice.place))
      } else {
        ways += next.map { way($0.target, .chosen(choice), $0.condition, $0.place) }
      }
    }
    ways +=
      state.skip.map { [way($0, .passedOver)] }
      ?? next.map { way($0.target, .passedOver, $0.condition, $0.place) }
    if state.retry != nil {
      ways += next.map { way($0.target, .passedOver, $0.condition, $0.place) }
    }
    return ways
  }
}
