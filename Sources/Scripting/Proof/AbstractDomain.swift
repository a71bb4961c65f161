import Dialogue
import Understanding

/// The values of a slot that a script's conditions can tell apart, one standing for each class.
///
/// Exact for flags, counts, scales and choices; for feelings one at a time, so that what is found
/// about several feelings at once is a "may".
struct AbstractDomain {
  /// One value for each class; nil is unset.
  let values: [Value?]

  init(of slot: Int, in script: Script, conditions: [Guard]) {
    let atoms = conditions.flatMap { Self.atoms($0) }.filter { $0.slots == [slot] }
    var slots: [Value?] = Array(repeating: nil, count: script.slots.count)
    func signature(_ value: Value?) -> [Bool] {
      slots[slot] = value
      return atoms.map { $0.holds(slots) { _ in false } }
    }
    var kept: [Value?] = []
    var seen: Set<[Bool]> = []
    for value in Self.candidates(of: script.slots[slot].kind, atoms) {
      let isCount = if case .count = script.slots[slot].kind { true } else { false }
      if value == nil || isCount || seen.insert(signature(value)).inserted { kept.append(value) }
    }
    values = kept
  }

  /// The class a value belongs to, by index.
  func index(of value: Value?, in script: Script, slot: Int, conditions: [Guard]) -> Int {
    if let index = values.firstIndex(of: value) { return index }
    let atoms = conditions.flatMap { Self.atoms($0) }.filter { $0.slots == [slot] }
    var slots: [Value?] = Array(repeating: nil, count: script.slots.count)
    func signature(_ value: Value?) -> [Bool] {
      slots[slot] = value
      return atoms.map { $0.holds(slots) { _ in false } }
    }
    let wanted = signature(value)
    return values.firstIndex { $0 != nil && signature($0) == wanted } ?? 0
  }

  static func atoms(_ condition: Guard) -> [Guard] {
    switch condition {
    case .not(let inner): atoms(inner)
    case .and(let one, let other), .or(let one, let other): atoms(one) + atoms(other)
    case .equals, .compares, .has, .includes, .seen: [condition]
    }
  }

  private static func candidates(of kind: Slot.Kind, _ atoms: [Guard]) -> [Value?] {
    switch kind {
    case .flag: [.flag(false), .flag(true)]
    case .count(let limit): (0...limit).map { .number($0) }
    case .scale(let range): [nil] + range.map { .number($0) }
    case .oneOf(let values): [nil] + values.map { .choice($0.name) }
    case .text: [nil, .text("that rainy hike by the sea")]
    case .person: [nil, .person(Person(name: "Ana", relation: nil, isGroup: false))]
    case .time: [nil, .time(PlanTime(words: "tomorrow after work", isLoose: false))]
    case .feelings: [nil] + Feeling.allCases.map { .feelings([Sample.heard($0)]) }
    }
  }
}
