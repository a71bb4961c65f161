import Dialogue

/// Every state of a script with every valuation of its slots that a conversation can bring about: a
/// fixpoint in the order of how much has to be typed, so that the way found to anything is a shortest one.
///
/// A point is a place where a state has been entered and has done what it does. Visits are followed
/// with their returns, interrupts to the question they came from. The safety path is explored by
/// itself: it comes back to the question it was entered from and shares no slot with a script.
struct Exploration {
  /// A place in a conversation: a state, where visits return to, and what is held.
  struct Point: Hashable {
    let state: Int
    let stack: Int
    let valuation: Valuation
  }

  /// What was done to come to a point.
  enum Move: Hashable {
    case nothing
    case filled(Int)
    case replied
    case took(way: Int)
    case chose(Int)
    case skipped
    case gaveUp
    case openedMenu
    case interrupted(Int)
    case passed
  }

  /// How a point was come to first.
  struct Arrival {
    let from: Int
    let move: Move
  }

  let script: Script
  let layout: ValuationLayout
  private(set) var routes: [Route]
  private(set) var points: [Point] = []
  private(set) var arrivals: [Arrival] = []
  /// How each point was come to first right after an answer, with nothing said in between; kept only for a script
  /// with questions that have no words of their own.
  private(set) var answered: [Arrival?] = []
  private let keepsAnswers: Bool
  /// For each point, which part of `following` leads on from it.
  private var ranges: [Range<Int>] = []
  /// The points that follow, one point's after another's.
  private(set) var following: [Int32] = []
  /// The points at which an answer, or nothing, may find no way on, with what was done.
  private(set) var stalls: [(point: Int, move: Move)] = []
  /// For each state, which verdicts its transitions' conditions had: 1 false, 2 true, 4 either.
  private(set) var exitVerdicts: [[UInt8]]
  /// The same, as if no earlier transition had been taken.
  private(set) var exitVerdictsAlone: [[UInt8]]
  /// The same for choices.
  private(set) var pickVerdicts: [[UInt8]]
  /// Whether the search was given up before its end.
  private(set) var isIncomplete = false

  private let live: [Valuation]
  /// For each state that visits an open flow, what that may change.
  private let boxes: [Box?]
  private var stacks: Stacks
  /// How many lines have to be typed to come to each point.
  private(set) var costs: [Int] = []
  /// Points to be left, by their cost.
  private var open: [[Int]] = []
  private var indexes: [Point: Int32] = [:]
  private let most: Int

  /// Whether all conditions were followed exactly; if not, what is found may be impossible.
  var isExact: Bool { !layout.leavesOut && !isIncomplete }

  /// Explores a script.
  ///
  /// - Parameters:
  ///   - script: The script.
  ///   - layout: What is kept apart.
  ///   - used: The bits each state asks about.
  ///   - most: The number of points after which it gives up.
  init(
    _ script: Script, _ layout: ValuationLayout, used: (Int, ValuationLayout) -> Valuation,
    most: Int
  ) {
    self.script = script
    self.layout = layout
    self.most = most
    keepsAnswers = script.states.contains(where: \.isWordlessQuestion)
    routes = script.states.indices.map { Route(of: $0, in: script, layout) }
    exitVerdicts = routes.map { Array(repeating: 0, count: $0.exits.count) }
    exitVerdictsAlone = exitVerdicts
    pickVerdicts = routes.map { Array(repeating: 0, count: $0.picks.count) }
    boxes = Box.all(of: script, Ways(script), layout)
    live =
      Liveness(script, routes, layout, boxes: boxes, used: routes.indices.map { used($0, layout) })
      .live
    stacks = Stacks(live: live)
    run()
  }

  /// The points that follow a point.
  func next(after point: Int) -> ArraySlice<Int32> {
    following[ranges[point]]
  }

  /// Whether a condition holds at a point; nil when that hangs on what is not tracked.
  func holds(_ condition: Guard?, at point: Point) -> Bool? {
    condition.map { CompiledGuard($0, in: layout) }.verdict(point.valuation, layout)
  }

  /// What is on top of a stack of places to return to.
  func top(of stack: Int) -> Stacks.Frame? { stacks.top(of: stack) }

  /// Whether an interrupt is being answered, going by a stack.
  func isAside(_ stack: Int) -> Bool { stacks.isAside(stack) }

  /// Whether a slot is unset at a point.
  func isUnset(_ slot: Int, at point: Point) -> Bool {
    guard let variable = layout.index(of: .slot(slot)) else { return false }
    return layout.domains[variable].values[layout.value(variable, in: point.valuation)] == nil
  }

  private mutating func run() {
    let start = layout.start(of: script)
    for valuation in layout.starts(of: script, caring: live[script.start]) {
      let isKnown = valuation != start
      enter(script.start, 0, valuation, Arrival(from: isKnown ? -2 : -1, move: .nothing))
    }
    for door in script.safety.doors where !script.isProvedByItself(script.states[door]) {
      enter(door, 0, start, Arrival(from: -1, move: .nothing))
    }
    var isLeft: [Bool] = []
    var cost = 0
    while cost < open.count {
      // A point's list grows while it is walked: what costs nothing joins it.
      var next = 0
      while next < open[cost].count {
        let point = open[cost][next]
        next += 1
        if isLeft.count < points.count {
          isLeft += Array(repeating: false, count: points.count - isLeft.count)
        }
        guard costs[point] == cost, !isLeft[point] else { continue }
        guard points.count <= most else {
          isIncomplete = true
          return
        }
        isLeft[point] = true
        let first = following.count
        leave(point)
        ranges[point] = first..<following.count
      }
      cost += 1
    }
  }

  /// Enters a state, which does what it does.
  private mutating func enter(
    _ state: Int, _ stack: Int, _ valuation: Valuation, _ arrival: Arrival
  ) {
    stand(at: state, stack, routes[state].entering.apply(to: valuation, layout), arrival)
  }

  /// Stands at a state that was entered already.
  private mutating func stand(
    at state: Int, _ stack: Int, _ valuation: Valuation, _ arrival: Arrival
  ) {
    let point = Point(
      state: state, stack: stack, valuation: valuation.intersection(caring(state, stack)))
    let cost = arrival.from < 0 ? Self.head(arrival) : costs[arrival.from] + typing(arrival)
    let index = indexes[point].map { Int($0) } ?? points.count
    if index == points.count {
      indexes[point] = Int32(index)
      points.append(point)
      arrivals.append(arrival)
      if keepsAnswers { answered.append(nil) }
      costs.append(.max)
      ranges.append(0..<0)
    }
    if cost < costs[index] {
      costs[index] = cost
      arrivals[index] = arrival
      while open.count <= cost { open.append([]) }
      open[cost].append(index)
    }
    if arrival.from >= 0 { following.append(Int32(index)) }
    if keepsAnswers, answered[index] == nil, isAnswer(arrival, to: script.states[state]) {
      answered[index] = arrival
    }
  }

  /// Whether Kith says nothing of its own between what was typed and entering a state.
  private func isAnswer(_ arrival: Arrival, to state: State) -> Bool {
    switch arrival.move {
    case .replied: !(script.states[points[arrival.from].state].prompt is Compose)
    case .filled, .took, .chose, .gaveUp, .interrupted: true
    case .skipped: state.prompt == nil
    case .nothing: arrival.from == -1
    case .openedMenu, .passed: false
    }
  }

  /// The bits that matter from a state on, on the way back from visits too.
  private func caring(_ state: Int, _ stack: Int) -> Valuation {
    live[state].union(stacks.kept(by: stack))
  }

  /// A start with slots filled by another conversation comes late, so that witnesses avoid it.
  private static func head(_ arrival: Arrival) -> Int {
    arrival.from == -1 ? 0 : 40
  }

  /// How many lines a move takes.
  func typing(_ arrival: Arrival) -> Int {
    switch arrival.move {
    case .nothing: 0
    case .gaveUp: (routes[points[arrival.from].state].retry ?? 0) + 1
    case .filled, .replied, .took, .chose, .skipped, .openedMenu, .interrupted: 1
    // What is typed inside is not known, so that witnesses go around it where they can.
    case .passed: 20
    }
  }

  /// Takes every way that leaves a point.
  private mutating func leave(_ index: Int) {
    let point = points[index]
    let route = routes[point.state]
    switch route.kind {
    case .visits(let first):
      if let box = boxes[point.state] { return pass(through: box, index, point) }
      let stack = stacks.pushing(point.state, .goOn, on: point.stack)
      enter(first, stack, point.valuation, Arrival(from: index, move: .nothing))
    case .ends: comeBack(index, point)
    case .passes: goOn(index, point.state, point.stack, point.valuation, .nothing)
    case .asks:
      answer(index, point, route)
      leaveByDoors(index, point)
    }
  }

  /// A visit to a flow that is proved by itself: back from it, or out of it by the menu.
  private mutating func pass(through box: Box, _ index: Int, _ point: Point) {
    let arrival = Arrival(from: index, move: .passed)
    for valuation in box.after(
      point.valuation, caring: caring(point.state, point.stack), layout)
    {
      goOn(index, point.state, point.stack, valuation, .passed)
      guard box.asks else { continue }
      let targets = (script.menu.map { [$0] } ?? []) + script.interrupts.compactMap(\.target)
      for target in targets { enter(target, 0, valuation, arrival) }
    }
  }

  /// Whether something is asked within the visit to a flow that is proved by itself.
  func asksInside(_ state: Int) -> Bool { boxes[state]?.asks ?? false }

  /// Whether a state visits a flow that is proved by itself.
  func isBoxed(_ state: Int) -> Bool { boxes[state] != nil }

  /// The end of a flow: back to where it was visited from, or over.
  private mutating func comeBack(_ index: Int, _ point: Point) {
    let arrival = Arrival(from: index, move: .nothing)
    guard let top = stacks.top(of: point.stack) else {
      guard script.safety.states.contains(point.state) else { return }
      for door in script.safety.doors { enter(door, 0, point.valuation, arrival) }
      return
    }
    switch top.then {
    case .goOn: goOn(index, top.state, top.below, point.valuation, .nothing)
    case .askAgain: stand(at: top.state, top.below, point.valuation, arrival)
    }
  }

  /// The first transition whose condition holds, and those before it that may.
  private mutating func goOn(
    _ index: Int, _ state: Int, _ stack: Int, _ valuation: Valuation, _ move: Move
  ) {
    let arrival = Arrival(from: index, move: move)
    for (number, exit) in routes[state].exits.enumerated() {
      let verdict = exit.condition.verdict(valuation, layout)
      exitVerdicts[state][number] |= Self.bit(verdict)
      exitVerdictsAlone[state][number] |= Self.bit(verdict)
      guard verdict != false else { continue }
      enter(exit.target, stack, valuation, arrival)
      if verdict == true { return passOver(exitsAfter: number, state, valuation) }
    }
    stalls.append((index, move))
    if routes[state].kind == .asks { stand(at: state, stack, valuation, arrival) }
  }

  /// What the transitions after the one taken would have said: `if: not x` after `if: x` does not always hold.
  private mutating func passOver(exitsAfter first: Int, _ state: Int, _ valuation: Valuation) {
    for number in routes[state].exits.indices.dropFirst(first + 1)
    where exitVerdictsAlone[state][number] & 1 == 0 {
      let verdict = routes[state].exits[number].condition.verdict(valuation, layout)
      exitVerdictsAlone[state][number] |= Self.bit(verdict)
    }
  }

  private static func bit(_ verdict: Bool?) -> UInt8 {
    verdict.map { $0 ? 2 : 1 } ?? 4
  }

  private mutating func answer(_ index: Int, _ point: Point, _ route: Route) {
    reply(index, point, route)
    for (number, way) in route.ways.enumerated() {
      enter(way, point.stack, point.valuation, Arrival(from: index, move: .took(way: number)))
    }
    for (number, pick) in route.picks.enumerated() {
      let verdict = pick.condition.verdict(point.valuation, layout)
      pickVerdicts[point.state][number] |= Self.bit(verdict)
      guard verdict != false else { continue }
      let after = pick.changes.apply(to: point.valuation, layout)
      if let target = pick.target {
        enter(target, point.stack, after, Arrival(from: index, move: .chose(number)))
      } else {
        goOn(index, point.state, point.stack, after, .chose(number))
      }
    }
    if let skip = route.skip {
      enter(skip, point.stack, point.valuation, Arrival(from: index, move: .skipped))
    } else {
      goOn(index, point.state, point.stack, point.valuation, .skipped)
    }
    if route.retry != nil { goOn(index, point.state, point.stack, point.valuation, .gaveUp) }
  }

  private mutating func reply(_ index: Int, _ point: Point, _ route: Route) {
    switch route.reply {
    case .none: break
    case .anything: goOn(index, point.state, point.stack, point.valuation, .replied)
    case .fills(let variable):
      for (number, value) in layout.domains[variable].values.enumerated() where value != nil {
        var valuation = point.valuation
        layout.set(variable, to: number, in: &valuation)
        goOn(index, point.state, point.stack, valuation, .filled(number))
      }
    }
  }

  /// The menu and the words that are heard everywhere.
  private mutating func leaveByDoors(_ index: Int, _ point: Point) {
    guard !script.safety.states.contains(point.state) else { return }
    if let menu = script.menu {
      enter(menu, 0, point.valuation, Arrival(from: index, move: .openedMenu))
    }
    for (number, interrupt) in script.interrupts.enumerated() {
      let arrival = Arrival(from: index, move: .interrupted(number))
      if let target = interrupt.target {
        enter(target, 0, point.valuation, arrival)
      } else if let visit = interrupt.visit {
        let stack = stacks.asking(point.state, on: point.stack)
        enter(visit, stack, point.valuation, arrival)
      }
    }
  }
}
