import Dialogue
import Understanding

/// Writes conditions as a script writes them.
struct GuardText {
  let script: Script

  func text(_ condition: Guard) -> String {
    switch condition {
    case .equals(let slot, let value): equality(slot, value, isNegated: false)
    case .compares(let slot, let comparison, let number):
      "\(name(slot)) \(comparison.rawValue) \(number)"
    case .has(let slot): "has \(name(slot))"
    case .includes(let slot, let feeling): "\(name(slot)) has \(feeling.rawValue)"
    case .seen(let state): "seen \(StateName(script.states[state]).local)"
    case .not(.equals(let slot, let value)): equality(slot, value, isNegated: true)
    case .not(let inner): "not \(bracketed(inner, if: inner.isJoined))"
    case .and(let one, let other):
      "\(bracketed(one, if: one.isEither)) and \(bracketed(other, if: other.isJoined))"
    case .or(let one, let other): "\(text(one)) or \(bracketed(other, if: other.isEither))"
    }
  }

  private func bracketed(_ condition: Guard, if isNeeded: Bool) -> String {
    isNeeded ? "(\(text(condition)))" : text(condition)
  }

  private func name(_ slot: Int) -> String {
    script.slots[slot].name
  }

  private func equality(_ slot: Int, _ value: Value, isNegated: Bool) -> String {
    if value == .flag(true) { return (isNegated ? "not " : "") + name(slot) }
    let words = value.words("value", in: script.slots[slot]) ?? ""
    return "\(name(slot)) is \(isNegated ? "not " : "")\(word(value) ?? words)"
  }

  /// The word a condition compares with.
  private func word(_ value: Value) -> String? {
    if case .choice(let name) = value { name } else { nil }
  }
}

extension Guard {
  fileprivate var isEither: Bool {
    if case .or = self { true } else { false }
  }

  fileprivate var isJoined: Bool {
    switch self {
    case .and, .or: true
    default: false
    }
  }
}
