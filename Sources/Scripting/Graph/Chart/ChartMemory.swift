import Dialogue
import Understanding

/// How a chart remembers what a script remembers: one variable a slot, and one for each feeling and
/// each `seen` that a way on asks about.
///
/// A scale is unset below its range, a choice is unset as the empty text; for a text, a person or a
/// time only 1 or 0 is kept, set or not.
struct ChartMemory {
  /// A feeling that a slot may hold.
  struct Part: Hashable {
    let slot: Int
    let feeling: Feeling
  }

  let variables: [Chart.Variable]
  private let script: Script
  private let slots: [String]
  private let seen: [Int: String]
  private let parts: [Part: String]
  /// Remembers which question words heard everywhere came from; nil when there are none to visit.
  let back: String?

  init(_ script: Script) {
    self.script = script
    let atoms = script.states.flatMap { state in
      (state.transitions.compactMap(\.condition) + state.choices.compactMap(\.condition))
        .flatMap(\.atoms)
    }
    var namer = Namer()
    var seen: [Int: String] = [:]
    var parts: [Part: String] = [:]
    slots = script.slots.map { namer.variable("slot_\($0.name)", Self.initial($0)) }
    for atom in atoms {
      switch atom {
      case .seen(let state) where seen[state] == nil:
        seen[state] = namer.variable("seen_\(script.states[state].name)", "0")
      case .includes(let slot, let feeling) where parts[Part(slot: slot, feeling: feeling)] == nil:
        parts[Part(slot: slot, feeling: feeling)] = namer.variable(
          "slot_\(script.slots[slot].name)_\(feeling.rawValue)", "0")
      default: break
      }
    }
    let isVisited = script.interrupts.contains { $0.visit != nil }
    back = isVisited ? namer.variable("back", "''") : nil
    self.seen = seen
    self.parts = parts
    variables = namer.variables
  }

  func name(_ slot: Int) -> String {
    slots[slot]
  }

  func name(_ part: Part) -> String {
    parts[part] ?? ""
  }

  func seenName(_ state: Int) -> String? {
    seen[state]
  }

  /// The lowest number a slot holds when it is set.
  func lowest(_ slot: Int) -> Int {
    if case .scale(let range) = script.slots[slot].kind { range.lowerBound } else { 0 }
  }

  /// The changes that make a slot hold a value.
  func steps(_ slot: Int, _ value: Value?) -> [Chart.Step] {
    let name = slots[slot]
    switch value {
    case nil: return [.assign(name, Self.initial(script.slots[slot]))] + steps(slot, feelings: [])
    case .number(let number): return [.assign(name, String(number))]
    case .choice(let choice): return [.assign(name, ChartName.literal(choice))]
    case .flag(let flag): return [.assign(name, flag ? "1" : "0")]
    case .feelings(let heard):
      return [.assign(name, "1")] + steps(slot, feelings: heard.map(\.feeling))
    case .text, .person, .time: return [.assign(name, "1")]
    }
  }

  func steps(_ action: Action) -> [Chart.Step] {
    switch action {
    case .set(let slot, let value): return steps(slot, value)
    case .count(let slot, let step, let limit):
      let name = slots[slot]
      let sum = step < 0 ? "\(name) - \(-step)" : "\(name) + \(step)"
      let isOver = step < 0 ? "\(sum) < 0" : "\(sum) > \(limit)"
      return [.either(name, condition: isOver, String(step < 0 ? 0 : limit), sum)]
    }
  }

  private func steps(_ slot: Int, feelings: [Feeling]) -> [Chart.Step] {
    Feeling.allCases.compactMap { feeling in
      parts[Part(slot: slot, feeling: feeling)].map {
        .assign($0, feelings.contains(feeling) ? "1" : "0")
      }
    }
  }

  private static func initial(_ slot: Slot) -> String {
    switch slot.kind {
    case .scale(let range): String(range.lowerBound - 1)
    case .oneOf: "''"
    case .flag, .count, .text, .feelings, .person, .time: "0"
    }
  }
}

/// Gives each variable a name of its own.
private struct Namer {
  private(set) var variables: [Chart.Variable] = []
  private var used: Set<String> = []

  mutating func variable(_ wanted: String, _ initial: String) -> String {
    let base = ChartName.identifier(wanted)
    var name = base
    var number = 2
    while !used.insert(name).inserted {
      name = "\(base)_\(number)"
      number += 1
    }
    variables.append(Chart.Variable(name: name, initial: initial))
    return name
  }
}
