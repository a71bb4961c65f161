import Dialogue

/// A state, made ready to be walked through very often.
struct Route {
  /// What a state does once it has spoken.
  enum Kind: Hashable {
    case asks
    case visits(Int)
    case passes
    case ends
  }

  /// A change to a tracked variable: the class it has afterwards, by the class before.
  struct Change {
    let variable: Int
    let after: [Int]
  }

  /// A way on.
  struct Exit {
    let condition: CompiledGuard?
    let target: Int
  }

  /// A choice.
  struct Pick {
    let condition: CompiledGuard?
    let changes: [Change]
    let target: Int?
  }

  /// What an answer to the prompt does, besides the choices.
  enum Reply: Hashable {
    /// There is none: only the choices answer.
    case none
    /// Nothing that is tracked.
    case anything
    /// A tracked variable gets any class but unset.
    case fills(Int)
  }

  let kind: Kind
  let entering: [Change]
  let exits: [Exit]
  let picks: [Pick]
  let reply: Reply
  let ways: [Int]
  let skip: Int?
  let retry: Int?

  init(of index: Int, in script: Script, _ layout: ValuationLayout) {
    let state = script.states[index]
    kind = Self.kind(of: state)
    var entering = state.actions.compactMap { Self.change($0, script, layout) }
    if let variable = layout.index(of: .entered(index)) {
      entering.append(Change(variable: variable, after: [1, 1]))
    }
    self.entering = entering
    exits = state.transitions.map {
      Exit(condition: $0.condition.map { CompiledGuard($0, in: layout) }, target: $0.target)
    }
    picks = state.choices.map { choice in
      Pick(
        condition: choice.condition.map { CompiledGuard($0, in: layout) },
        changes: choice.actions.compactMap { Self.change($0, script, layout) },
        target: choice.target)
    }
    reply = Self.reply(to: state.prompt, layout)
    ways = state.prompt?.ways.map(\.target) ?? []
    skip = state.skip
    retry = state.retry
  }

  /// The states it can lead to by itself, conditions aside.
  var targets: [Int] {
    let visited: [Int] = if case .visits(let first) = kind { [first] } else { [] }
    return visited + exits.map(\.target) + picks.compactMap(\.target) + ways
      + (skip.map { [$0] } ?? [])
  }

  private static func kind(of state: State) -> Kind {
    if let visit = state.visit { return .visits(visit) }
    if state.prompt != nil { return .asks }
    return state.isEnd ? .ends : .passes
  }

  private static func reply(to prompt: (any Prompt)?, _ layout: ValuationLayout) -> Reply {
    // A question for yes or no is answered by its ways alone.
    guard let prompt, !(prompt is Choose), !(prompt is Confirm) else { return .none }
    guard let slot = prompt.slots.first, let variable = layout.index(of: .slot(slot)) else {
      return .anything
    }
    return .fills(variable)
  }

  private static func change(_ action: Action, _ script: Script, _ layout: ValuationLayout)
    -> Change?
  {
    guard let variable = layout.index(of: .slot(action.slot)) else { return nil }
    let domain = layout.domains[variable]
    var slots: [Value?] = Array(repeating: nil, count: action.slot + 1)
    let after = domain.values.map { value in
      slots[action.slot] = value
      action.apply(to: &slots)
      return domain.index(of: slots[action.slot])
    }
    return Change(variable: variable, after: after)
  }
}

extension [Route.Change] {
  /// Carries the changes out, one after another.
  func apply(to valuation: Valuation, _ layout: ValuationLayout) -> Valuation {
    var changed = valuation
    for change in self {
      let before = layout.value(change.variable, in: changed)
      layout.set(change.variable, to: change.after[before], in: &changed)
    }
    return changed
  }
}
