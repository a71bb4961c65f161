import Dialogue
import Understanding

/// Something an exploration keeps apart: what a slot holds, or whether a state was entered before.
enum Variable: Hashable {
  case slot(Int)
  case entered(Int)

  /// The variables a condition asks about.
  static func asked(by condition: Guard) -> [Variable] {
    switch condition {
    case .not(let inner): asked(by: inner)
    case .and(let one, let other), .or(let one, let other): asked(by: one) + asked(by: other)
    case .seen(let state): [.entered(state)]
    case .equals(let slot, _), .compares(let slot, _, _), .has(let slot), .includes(let slot, _):
      [.slot(slot)]
    }
  }
}

/// The values of a variable that a script's conditions can tell apart, one standing for each class.
///
/// Exact for flags, counters, scales and choices, and for feelings as long as the conditions mention six
/// of them or fewer: a slot holds at most three at once.
struct Domain {
  /// One value for each class; nil is unset.
  let values: [Value?]
  private let atoms: [Guard]
  private let slot: Int

  /// The two classes of a state: not entered yet, and entered.
  static let entered = Domain(values: [.flag(false), .flag(true)], atoms: [], slot: 0)

  private init(values: [Value?], atoms: [Guard], slot: Int) {
    self.values = values
    self.atoms = atoms
    self.slot = slot
  }

  /// The classes of a slot's values.
  ///
  /// - Parameters:
  ///   - slot: The slot's index.
  ///   - script: The script.
  ///   - atoms: The single conditions, without and, or and not, that ask about the slot.
  init(of slot: Int, in script: Script, atoms: [Guard]) {
    self.slot = slot
    self.atoms = atoms
    let kind = script.slots[slot].kind
    let isCount = if case .count = kind { true } else { false }
    var kept: [Value?] = []
    var seen: Set<[Bool]> = []
    for value in Self.candidates(of: kind, atoms) {
      let signature = Self.signature(value, slot, atoms)
      // An unset slot is a class of its own, and counting needs every number.
      if value == nil || isCount || seen.insert(signature).inserted { kept.append(value) }
    }
    values = kept
  }

  /// The class a value belongs to, by index.
  func index(of value: Value?) -> Int {
    if let index = values.firstIndex(of: value) { return index }
    let wanted = Self.signature(value, slot, atoms)
    return values.firstIndex { $0 != nil && Self.signature($0, slot, atoms) == wanted } ?? 0
  }

  private static func signature(_ value: Value?, _ slot: Int, _ atoms: [Guard]) -> [Bool] {
    var slots: [Value?] = Array(repeating: nil, count: slot + 1)
    slots[slot] = value
    return atoms.map { $0.holds(slots) { _ in false } }
  }

  private static func candidates(of kind: Slot.Kind, _ atoms: [Guard]) -> [Value?] {
    switch kind {
    case .flag: [.flag(false), .flag(true)]
    case .count(let limit): (0...limit).map { .number($0) }
    case .scale(let range): [nil] + range.map { .number($0) }
    case .oneOf(let values): [nil] + values.map { .choice($0.name) }
    case .text: [nil, .text(Sample.text)]
    case .person: [nil, .person(Person(name: "Ana", relation: nil, isGroup: false))]
    case .time: [nil, .time(PlanTime(words: Sample.time, isLoose: false))]
    case .feelings: [nil] + feelings(atoms)
    }
  }

  /// Each feeling alone, then those that conditions mention in twos and threes.
  private static func feelings(_ atoms: [Guard]) -> [Value?] {
    let mentioned = Feeling.allCases.filter { feeling in
      atoms.contains { atom in
        if case .includes(_, feeling) = atom { true } else { false }
      }
    }
    var sets = Feeling.allCases.map { [$0] }
    for (index, one) in mentioned.enumerated() {
      for (next, other) in mentioned.enumerated().dropFirst(index + 1) {
        sets.append([one, other])
        guard mentioned.count <= 6 else { continue }
        sets += mentioned.dropFirst(next + 1).map { [one, other, $0] }
      }
    }
    return sets.map { .feelings($0.map(Sample.heard)) }
  }
}
