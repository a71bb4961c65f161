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

  /// What holds after a point's witness, as an assertion of a transcript: who waits there, stands there; what
  /// speaks and goes on was seen.
  func shows(_ index: Int) -> String {
    let state = script.states[points[index].state]
    return (state.prompt == nil ? "seen " : "at ") + state.name
  }

  /// What to type to come to a point, from the start.
  ///
  /// Nobody can type what another conversation left behind, or what is said within a visit that is proved by
  /// itself: where a point is come to by these alone, there is nothing to show.
  func witness(to index: Int) -> [String]? {
    var typed: [[String]] = []
    var current = index
    while arrivals[current].from >= 0 {
      let arrival = arrivals[current]
      guard let words = words(for: arrival.move, at: arrival.from) else { return nil }
      typed.append(words)
      current = arrival.from
    }
    guard arrivals[current].from == -1, points[current].state == script.start else { return nil }
    return typed.reversed().flatMap { $0 }
  }

  /// What to type to come to a point without a word being said since the last line.
  func witness(toSilenceAt index: Int, by silent: [Arrival?]) -> [String]? {
    var current = index
    while let arrival = silent[current], arrival.from >= 0 {
      if arrival.move == .nothing {
        current = arrival.from
        continue
      }
      return words(for: arrival.move, at: arrival.from).flatMap { words in
        witness(to: arrival.from).map { $0 + words }
      }
    }
    return points[current].state == script.start ? [] : nil
  }

  /// What to type to do something at a point; nil for what is done within a visit that is not followed.
  func words(for move: Move, at index: Int) -> [String]? {
    let state = script.states[points[index].state]
    switch move {
    case .nothing: return []
    case .passed: return asksInside(points[index].state) ? nil : []
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
