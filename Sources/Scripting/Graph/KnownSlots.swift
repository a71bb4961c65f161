import Dialogue

/// Which slots are sure to be set when a state is entered: a fixpoint over all ways, guards read where
/// they say so themselves (`if has who`).
struct KnownSlots {
  private let ways: Ways
  private var known: [Set<Int>?]
  private var cameFrom: [Way?]
  /// What a flow is sure to set between its first state and its end, by the first state.
  private var summaries: [Int: Set<Int>] = [:]

  init(_ ways: Ways) {
    self.ways = ways
    known = Array(repeating: nil, count: ways.script.states.count)
    cameFrom = Array(repeating: nil, count: ways.script.states.count)
    for visit in visitedFlows { summaries[visit] = Set(ways.script.slots.indices) }
    var before: [Int: Set<Int>]
    repeat {
      before = summaries
      for visit in visitedFlows { summaries[visit] = gains(of: visit) }
    } while before != summaries
    (known, cameFrom) = settled(from: [ways.script.start] + ways.doors)
  }

  /// The slots sure to be set once a state has been entered and has done what it does.
  func slots(in state: Int) -> Set<Int> {
    known[state].map { after(actionsOf: state, $0) } ?? Set(ways.script.slots.indices)
  }

  /// The states on a way that leaves a slot unset, from the start to this state.
  func path(to state: Int, without slot: Int) -> [Int] {
    var path = [state]
    while let way = cameFrom[path[0]], !path.contains(way.from), path.count < 60 {
      path.insert(way.from, at: 0)
    }
    return path
  }

  private var visitedFlows: [Int] {
    Array(Set(ways.script.states.compactMap(\.visit) + ways.script.interrupts.compactMap(\.visit)))
      .sorted()
  }

  private var initial: Set<Int> {
    Set(ways.script.slots.indices.filter { ways.script.slots[$0].initialValue != nil })
  }

  private func gains(of start: Int) -> Set<Int> {
    let local = settled(from: [start]).known
    var gained: Set<Int>?
    for state in local.indices {
      guard ways.script.states[state].isEnd, let set = local[state] else { continue }
      gained = gained?.intersection(set) ?? set
    }
    return gained.map { $0.subtracting(initial) } ?? []
  }

  private func settled(from starts: [Int]) -> (known: [Set<Int>?], cameFrom: [Way?]) {
    var sets: [Set<Int>?] = Array(repeating: nil, count: known.count)
    var trace: [Way?] = Array(repeating: nil, count: known.count)
    var open: [Int] = []
    for start in starts {
      sets[start] = sets[start]?.intersection(initial) ?? initial
      open.append(start)
    }
    while let state = open.popLast() {
      guard let entry = sets[state] else { continue }
      let here = after(actionsOf: state, entry)
      for way in ways.leaving[state] {
        let there = after(way, here)
        let merged = sets[way.to]?.intersection(there) ?? there
        guard merged != sets[way.to] else { continue }
        sets[way.to] = merged
        trace[way.to] = way
        open.append(way.to)
      }
    }
    return (sets, trace)
  }

  private func after(actionsOf state: Int, _ slots: Set<Int>) -> Set<Int> {
    after(ways.script.states[state].actions, slots)
  }

  private func after(_ actions: [Action], _ slots: Set<Int>) -> Set<Int> {
    var slots = slots
    for action in actions {
      if case .set(let slot, let value) = action {
        if value == nil { slots.remove(slot) } else { slots.insert(slot) }
      }
    }
    return slots
  }

  private func after(_ way: Way, _ slots: Set<Int>) -> Set<Int> {
    var slots = slots
    switch way.cause {
    case .answered(let filled): slots.formUnion(filled)
    case .chosen(let choice):
      slots = after(choice.actions, slots)
      slots.formUnion(Self.set(by: choice.condition))
    case .returned(let flow): slots.formUnion(summaries[flow] ?? [])
    case .passedOver, .silent, .visited, .menu, .interrupt: break
    }
    slots.formUnion(Self.set(by: way.condition))
    return slots
  }

  /// Slots that are set whenever a condition holds.
  static func set(by condition: Guard?) -> Set<Int> {
    switch condition {
    case .has(let slot), .equals(let slot, _), .compares(let slot, _, _), .includes(let slot, _):
      [slot]
    case .and(let one, let other): set(by: one).union(set(by: other))
    case .or(let one, let other): set(by: one).intersection(set(by: other))
    case .not, .seen, nil: []
    }
  }
}
