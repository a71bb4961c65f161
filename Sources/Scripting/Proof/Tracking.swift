import Dialogue
import Drafting

/// What is to be found out, besides what conditions on the way ask about.
struct Question: Hashable {
  /// Slots to follow to wherever they are read.
  var slots: Set<Int> = []
  /// Conditions to be asked at one state.
  var conditions: [Guard] = []
  /// That state.
  var state: Int?
}

/// What an exploration has to keep apart, and how it makes do with less when that is too much.
struct Tracking {
  private let script: Script
  private let question: Question
  private let wanted: [(variable: Variable, domain: Domain)]

  init(_ script: Script, _ question: Question) {
    self.script = script
    self.question = question
    // What is asked comes first: where not everything can be tracked, it still is.
    let conditions = question.conditions + script.states.flatMap(Self.routing)
    var order: [Variable] = question.slots.sorted().map { .slot($0) }
    var kept = Set(order)
    var atoms: [Variable: [Guard]] = [:]
    for atom in conditions.flatMap(\.atoms) {
      let variable = Variable.asked(by: atom)[0]
      if kept.insert(variable).inserted { order.append(variable) }
      if !(atoms[variable]?.contains(atom) ?? false) { atoms[variable, default: []].append(atom) }
    }
    wanted = order.map { variable in
      guard case .slot(let slot) = variable else { return (variable, .entered) }
      return (variable, Domain(of: slot, in: script, atoms: atoms[variable] ?? []))
    }
  }

  /// Explores exactly if that can be done, else with fewer and fewer variables.
  func exploration() -> Exploration {
    let most = max(300_000, 20 * script.states.count)
    for budget in [256, 20, 14, 8] {
      let layout = ValuationLayout(wanted, budget: budget)
      let made = Exploration(script, layout, used: used, most: most)
      if !made.isIncomplete { return made }
    }
    return Exploration(script, ValuationLayout(wanted, budget: 0), used: used, most: .max)
  }

  /// The bits a state asks about.
  private func used(_ index: Int, _ layout: ValuationLayout) -> Valuation {
    let state = script.states[index]
    var variables = Self.routing(state).flatMap(Variable.asked)
    let shown = state.wordings.flatMap { $0.template.mentions }.compactMap {
      script.slotIndex(named: $0.name)
    }
    let read = shown + (state.prompt?.slotsRead ?? []).map(\.slot)
    variables += read.filter(question.slots.contains).map { .slot($0) }
    if index == question.state { variables += question.conditions.flatMap(Variable.asked) }
    return variables.compactMap(layout.index).reduce(into: Valuation()) { mask, variable in
      mask = mask.union(layout.mask(variable))
    }
  }

  private static func routing(_ state: State) -> [Guard] {
    state.transitions.compactMap(\.condition) + state.choices.compactMap(\.condition)
  }
}

extension Guard {
  /// The single conditions it is made of, without and, or and not.
  var atoms: [Guard] {
    switch self {
    case .not(let inner): inner.atoms
    case .and(let one, let other), .or(let one, let other): one.atoms + other.atoms
    case .equals, .compares, .has, .includes, .seen: [self]
    }
  }
}
