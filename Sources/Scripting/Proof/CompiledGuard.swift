import Dialogue

/// A guard, made ready to be asked of many valuations.
indirect enum CompiledGuard {
  /// A single condition, answered by the class its variable is in.
  case atom(variable: Int, holds: [Bool])
  /// About something that is not tracked.
  case unknown
  case not(CompiledGuard)
  case and(CompiledGuard, CompiledGuard)
  case or(CompiledGuard, CompiledGuard)

  init(_ condition: Guard, in layout: ValuationLayout) {
    switch condition {
    case .not(let inner): self = .not(CompiledGuard(inner, in: layout))
    case .and(let one, let other):
      self = .and(CompiledGuard(one, in: layout), CompiledGuard(other, in: layout))
    case .or(let one, let other):
      self = .or(CompiledGuard(one, in: layout), CompiledGuard(other, in: layout))
    case .seen(let state):
      guard let variable = layout.index(of: .entered(state)) else {
        self = .unknown
        return
      }
      self = .atom(variable: variable, holds: [false, true])
    case .equals(let slot, _), .compares(let slot, _, _), .has(let slot), .includes(let slot, _):
      guard let variable = layout.index(of: .slot(slot)) else {
        self = .unknown
        return
      }
      var slots: [Value?] = Array(repeating: nil, count: slot + 1)
      let holds = layout.domains[variable].values.map { value in
        slots[slot] = value
        return condition.holds(slots) { _ in false }
      }
      self = .atom(variable: variable, holds: holds)
    }
  }

  /// Whether it holds; nil when that hangs on something that is not tracked (Kleene's logic).
  func verdict(_ valuation: Valuation, _ layout: ValuationLayout) -> Bool? {
    switch self {
    case .atom(let variable, let holds): return holds[layout.value(variable, in: valuation)]
    case .unknown: return nil
    case .not(let inner): return inner.verdict(valuation, layout).map { !$0 }
    case .and(let one, let other):
      let first = one.verdict(valuation, layout)
      if first == false { return false }
      let second = other.verdict(valuation, layout)
      return second == false ? false : (first == nil || second == nil ? nil : true)
    case .or(let one, let other):
      let first = one.verdict(valuation, layout)
      if first == true { return true }
      let second = other.verdict(valuation, layout)
      return second == true ? true : (first == nil || second == nil ? nil : false)
    }
  }
}

extension Optional<CompiledGuard> {
  /// Whether it holds; no condition always does.
  func verdict(_ valuation: Valuation, _ layout: ValuationLayout) -> Bool? {
    map { $0.verdict(valuation, layout) } ?? true
  }
}
