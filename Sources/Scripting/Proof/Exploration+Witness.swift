import Dialogue
import Understanding

extension Exploration {
  /// The point that takes the least typing to come to, among some; the first of several.
  func nearest(_ among: some Sequence<Int>, where fits: (Int) -> Bool) -> Int? {
    var best: Int?
    for point in among where best.map({ costs[point] < costs[$0] }) ?? true {
      if fits(point) { best = point }
    }
    return best
  }

  /// Where no way on is found, what takes the least typing first.
  var nearestStalls: [(point: Int, move: Move)] {
    func cost(_ stall: (point: Int, move: Move)) -> Int {
      costs[stall.point] + typing(Arrival(from: stall.point, move: stall.move))
    }
    return stalls.sorted { cost($0) < cost($1) }
  }

  /// The state that is left at a point: at the end of a flow it is the one that visited it.
  func left(at index: Int) -> Int {
    let point = points[index]
    guard routes[point.state].kind == .ends else { return point.state }
    return top(of: point.stack)?.state ?? point.state
  }

  /// What to type to come to a point, from the start.
  func witness(to index: Int) -> [String] {
    var typed: [[String]] = []
    var current = index
    while arrivals[current].from >= 0 {
      let arrival = arrivals[current]
      typed.append(words(for: arrival.move, at: arrival.from))
      current = arrival.from
    }
    return typed.reversed().flatMap { $0 }
  }

  /// What to type to do something at a point.
  func words(for move: Move, at index: Int) -> [String] {
    let state = script.states[points[index].state]
    switch move {
    case .nothing, .passed: return []
    case .filled(let value): return [filling(value, at: state)]
    case .replied:
      if state.prompt is Compose { return ["Keep it"] }
      return [state.prompt?.slots.first.map { Sample.words(for: script.slots[$0]) } ?? "ok"]
    case .took(let way): return [state.prompt?.ways[way].words ?? ""]
    case .chose(let choice): return [state.choices[choice].option.label]
    case .skipped: return ["/skip"]
    case .gaveUp: return Array(repeating: "", count: (state.retry ?? 0) + 1)
    case .openedMenu: return ["/menu"]
    case .interrupted(let interrupt): return [script.interrupts[interrupt].option.label]
    }
  }

  private func filling(_ value: Int, at state: State) -> String {
    guard let slot = state.prompt?.slots.first, let variable = layout.index(of: .slot(slot)),
      let held = layout.domains[variable].values[value]
    else { return "" }
    return Sample.words(for: held, in: script.slots[slot])
  }
}

extension Exploration {
  /// A finding about a path is certain when everything was followed exactly; else it is only a warning.
  var severity: Diagnostic.Severity { isExact ? .error : .warning }

  /// The words for what is certain, or for what may be.
  func verb(_ certain: String, _ possible: String) -> String { isExact ? certain : possible }
}
