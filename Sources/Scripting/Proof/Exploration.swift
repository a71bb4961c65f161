import Dialogue
import Understanding

/// Every state of a script with every valuation of some slots that a conversation can bring about: a
/// breadth-first fixpoint, so that the first way found to anything is a shortest one.
///
/// Visits are followed with their returns. The safety path is explored by itself, since it comes back
/// to the question it was entered from; slots it shares with the script may hold anything afterwards.
struct Exploration {
  /// A place in the conversation: a state, where visits return to, and the valuation.
  struct Point: Hashable {
    let state: Int
    let returns: [Int]
    let valuation: [UInt8]
  }

  /// How a point was come to.
  struct Arrival {
    let from: Int?
    /// What was typed; nil when nothing had to be.
    let typed: [String]
  }

  let script: Script
  let tracked: [Int]
  private(set) var points: [Point] = []
  private(set) var arrivals: [Arrival] = []
  /// Whether the search was given up before its end.
  private(set) var isIncomplete = false

  private let domains: [AbstractDomain]
  private let conditions: [Guard]
  private let shared: [Int]
  private var indexes: [Point: Int] = [:]

  /// The most points looked at.
  static let most = 400_000

  /// Explores a script.
  ///
  /// - Parameters:
  ///   - script: The script.
  ///   - extra: Slots to track besides those that conditions on the way ask about.
  init(_ script: Script, tracking extra: Set<Int> = []) {
    self.script = script
    conditions = script.states.flatMap { state in
      state.transitions.compactMap(\.condition) + state.choices.compactMap(\.condition)
        + state.wordings.compactMap(\.condition)
    }
    let routing = script.states.flatMap { state in
      state.transitions.compactMap(\.condition) + state.choices.compactMap(\.condition)
    }
    tracked = Array(extra.union(routing.flatMap(\.slots))).sorted()
    let conditions = conditions
    domains = tracked.map { AbstractDomain(of: $0, in: script, conditions: conditions) }
    let touched = Set(script.safety.states.flatMap { script.states[$0].prompt?.slots ?? [] })
    shared = tracked.indices.filter { [tracked] index in touched.contains(tracked[index]) }
    run()
  }

  /// The point once the state has been entered and has done what it does.
  func inside(_ point: Point) -> Point {
    Point(
      state: point.state, returns: point.returns,
      valuation: apply(script.states[point.state].actions, to: point.valuation))
  }

  /// What the slots hold at a point, as far as they are tracked.
  func slots(at point: Point) -> [Value?] {
    var slots = script.slots.map(\.initialValue)
    for (index, slot) in tracked.enumerated() {
      slots[slot] = domains[index].values[Int(point.valuation[index])]
    }
    return slots
  }

  /// Whether a condition holds at a point. What was seen before is not tracked: it may be either.
  func holds(_ condition: Guard?, at point: Point) -> Bool? {
    guard let condition else { return true }
    let slots = slots(at: point)
    let seen = condition.holds(slots) { _ in true }
    let unseen = condition.holds(slots) { _ in false }
    return seen == unseen ? seen : nil
  }

  /// What to type to come to a point, from the start.
  func witness(to index: Int) -> [String] {
    var typed: [String] = []
    var current: Int? = index
    while let at = current {
      typed = arrivals[at].typed + typed
      current = arrivals[at].from
    }
    return typed
  }

  private mutating func run() {
    let start = tracked.indices.map { index in
      UInt8(domains[index].values.firstIndex(of: script.slots[tracked[index]].initialValue) ?? 0)
    }
    arrive(at: Point(state: script.start, returns: [], valuation: start), from: nil, typed: [])
    let safety = script.safety
    let doors =
      safety.asks.values.sorted() + safety.cards.values.sorted()
      + [safety.concern, safety.again, safety.helpNow].compactMap { $0 }
    for door in doors {
      arrive(at: Point(state: door, returns: [], valuation: start), from: nil, typed: [])
    }
    var next = 0
    while next < points.count {
      guard points.count <= Self.most else {
        isIncomplete = true
        return
      }
      leave(next)
      next += 1
    }
  }

  private mutating func arrive(at point: Point, from: Int?, typed: [String]) {
    guard indexes[point] == nil else { return }
    indexes[point] = points.count
    points.append(point)
    arrivals.append(Arrival(from: from, typed: typed))
  }

  /// Takes every way that leaves a point.
  private mutating func leave(_ index: Int) {
    let point = points[index]
    let state = script.states[point.state]
    let here = apply(state.actions, to: point.valuation)
    if let visit = state.visit {
      return arrive(
        at: Point(state: visit, returns: point.returns + [point.state], valuation: here),
        from: index, typed: [])
    }
    if state.isEnd { return comeBack(index, point, here) }
    guard let prompt = state.prompt else {
      return goOn(
        index, state, Point(state: point.state, returns: point.returns, valuation: here), [])
    }
    answer(index, state, prompt, point.returns, here)
    leaveByDoors(index, point.returns, here)
  }

  private mutating func comeBack(_ index: Int, _ point: Point, _ here: [UInt8]) {
    guard let back = point.returns.last, back >= 0 else { return }
    let outer = Array(point.returns.dropLast())
    goOn(index, script.states[back], Point(state: back, returns: outer, valuation: here), [])
  }

  /// The first transition whose condition holds, and those that may.
  private mutating func goOn(_ index: Int, _ state: State, _ point: Point, _ typed: [String]) {
    for transition in state.transitions {
      let verdict = holds(transition.condition, at: point)
      guard verdict != false else { continue }
      arrive(
        at: Point(state: transition.target, returns: point.returns, valuation: point.valuation),
        from: index, typed: typed)
      if verdict == true { return }
    }
  }

  private mutating func answer(
    _ index: Int, _ state: State, _ prompt: any Prompt, _ returns: [Int], _ here: [UInt8]
  ) {
    func point(_ target: Int, _ valuation: [UInt8]) -> Point {
      Point(state: target, returns: returns, valuation: valuation)
    }
    let at = points[index].state
    if !(prompt is Choose) {
      for (valuation, words) in fillings(prompt.slots, here, prompt) {
        goOn(index, state, point(at, valuation), [words])
      }
      for way in prompt.ways {
        arrive(at: point(way.target, here), from: index, typed: [way.words])
      }
    }
    for choice in state.choices where holds(choice.condition, at: point(at, here)) != false {
      let after = apply(choice.actions, to: here)
      if let target = choice.target {
        arrive(at: point(target, after), from: index, typed: [choice.option.label])
      } else {
        goOn(index, state, point(at, after), [choice.option.label])
      }
    }
    if let skip = state.skip {
      arrive(at: point(skip, here), from: index, typed: ["/skip"])
    } else {
      goOn(index, state, point(at, here), ["/skip"])
    }
    if let retry = state.retry {
      goOn(index, state, point(at, here), Array(repeating: "", count: retry + 1))
    }
  }

  /// The menu and the script's interrupts; slots the safety path shares may change at any question.
  private mutating func leaveByDoors(_ index: Int, _ returns: [Int], _ here: [UInt8]) {
    let at = points[index].state
    guard !script.safety.states.contains(at) else { return }
    if let menu = script.menu {
      arrive(at: Point(state: menu, returns: [], valuation: here), from: index, typed: ["/menu"])
    }
    for interrupt in script.interrupts {
      if let target = interrupt.target {
        arrive(
          at: Point(state: target, returns: returns, valuation: here), from: index,
          typed: [interrupt.option.label])
      } else if let visit = interrupt.visit {
        // -1 comes back to the question itself, which was looked at already.
        arrive(
          at: Point(state: visit, returns: [-1], valuation: here), from: index,
          typed: [interrupt.option.label])
      }
    }
    for slot in shared {
      for value in domains[slot].values.indices where UInt8(value) != here[slot] {
        var changed = here
        changed[slot] = UInt8(value)
        arrive(at: Point(state: at, returns: returns, valuation: changed), from: index, typed: [])
      }
    }
  }

  /// What an answer can fill slots with, and words that do.
  private func fillings(
    _ slots: [Int], _ here: [UInt8], _ prompt: any Prompt
  ) -> [(valuation: [UInt8], words: String)] {
    guard let slot = slots.first else { return [(here, prompt is Compose ? "Keep it" : "ok")] }
    guard let index = tracked.firstIndex(of: slot) else {
      return [(here, Sample.words(for: script.slots[slot]))]
    }
    return domains[index].values.indices.compactMap { number in
      guard let value = domains[index].values[number] else { return nil }
      var valuation = here
      valuation[index] = UInt8(number)
      return (valuation, Sample.words(for: value, in: script.slots[slot]))
    }
  }

  private func apply(_ actions: [Action], to valuation: [UInt8]) -> [UInt8] {
    var valuation = valuation
    for action in actions {
      guard let index = tracked.firstIndex(of: action.slot) else { continue }
      var slots = script.slots.map(\.initialValue)
      slots[action.slot] = domains[index].values[Int(valuation[index])]
      action.apply(to: &slots)
      valuation[index] = UInt8(
        domains[index].index(
          of: slots[action.slot], in: script, slot: action.slot, conditions: conditions))
    }
    return valuation
  }
}
