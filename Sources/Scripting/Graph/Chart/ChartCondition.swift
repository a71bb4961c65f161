import Dialogue

/// Writes conditions over a chart's variables, without any word for "not", which ECMAScript and
/// Python write differently: a negation is carried inwards to the comparisons.
struct ChartCondition {
  let script: Script
  let memory: ChartMemory

  func text(_ condition: Guard, isTrue: Bool = true) -> String {
    switch condition {
    case .not(let inner): text(inner, isTrue: !isTrue)
    case .and(let one, let other): joined(one, other, isTrue ? "&&" : "||", isTrue)
    case .or(let one, let other): joined(one, other, isTrue ? "||" : "&&", isTrue)
    case .equals(let slot, let value): equality(slot, value, isTrue)
    case .compares(let slot, let comparison, let number):
      compared(slot, comparison, number, isTrue)
    case .has(let slot): isSet(slot, isTrue)
    case .includes(let slot, let feeling):
      "\(memory.name(ChartMemory.Part(slot: slot, feeling: feeling))) == \(isTrue ? 1 : 0)"
    case .seen(let state): "\(memory.seenName(state) ?? "") == \(isTrue ? 1 : 0)"
    }
  }

  private func joined(_ one: Guard, _ other: Guard, _ sign: String, _ isTrue: Bool) -> String {
    "(\(text(one, isTrue: isTrue)) \(sign) \(text(other, isTrue: isTrue)))"
  }

  private func equality(_ slot: Int, _ value: Value, _ isTrue: Bool) -> String {
    let sign = isTrue ? "==" : "!="
    guard case .assign(let name, let held) = memory.steps(slot, value).first else { return "" }
    return "\(name) \(sign) \(held)"
  }

  /// An unset scale compares to nothing, also where its number for "unset" would.
  private func compared(
    _ slot: Int, _ comparison: Guard.Comparison, _ number: Int, _ isTrue: Bool
  ) -> String {
    let name = memory.name(slot)
    let plain = "\(name) \((isTrue ? comparison : comparison.opposite).rawValue) \(number)"
    switch comparison {
    case .more, .atLeast: return plain
    case .less, .atMost:
      return isTrue ? "(\(isSet(slot, true)) && \(plain))" : "(\(isSet(slot, false)) || \(plain))"
    }
  }

  private func isSet(_ slot: Int, _ isTrue: Bool) -> String {
    let name = memory.name(slot)
    switch script.slots[slot].kind {
    case .scale, .count, .flag: return "\(name) \(isTrue ? ">=" : "<") \(memory.lowest(slot))"
    case .oneOf: return "\(name) \(isTrue ? "!=" : "==") ''"
    case .text, .feelings, .person, .time: return "\(name) == \(isTrue ? 1 : 0)"
    }
  }
}

extension Guard.Comparison {
  fileprivate var opposite: Guard.Comparison {
    switch self {
    case .less: .atLeast
    case .atMost: .more
    case .more: .atMost
    case .atLeast: .less
    }
  }
}
