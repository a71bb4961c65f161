import Dialogue
import Drafting

/// S201: a slot that is shown, or needed for a message, where it may be unset.
enum UnsetSlot: Check {
  static let codes = ["S201"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    analysis.script.states.indices.flatMap { index -> [Diagnostic] in
      let state = analysis.script.states[index]
      guard !analysis.script.isProvedByItself(state) else { return [] }
      let shown = state.wordings.flatMap { wording in
        mentions(wording.template, in: analysis.script).map {
          Reading(
            slot: $0, condition: wording.condition, place: wording.place,
            help: "Write [?name: …] around it, or give the wording an `if: has` condition.")
        }
      }
      let needed = (state.prompt?.slotsRead ?? []).filter { !$0.isOptional }.map {
        Reading(
          slot: $0.slot, condition: nil, place: state.place,
          help: "Mark it with `?`, or ask for it on every way here.")
      }
      return (shown + needed).compactMap { problem($0, at: index, analysis) }
    }
  }

  /// A place where a slot is read.
  private struct Reading {
    let slot: Int
    let condition: Guard?
    let place: Place
    let help: String
  }

  /// A wording with what was said beside an answer is left out where nothing was.
  private static func mentions(_ template: Template, in script: Script) -> [Int] {
    template.mentions.filter { !$0.isGuarded && $0.form != Wording.asideForm }
      .compactMap { script.slotIndex(named: $0.name) }
  }

  private static func problem(
    _ reading: Reading, at state: Int, _ analysis: Analysis
  ) -> Diagnostic? {
    let script = analysis.script
    guard script.slots[reading.slot].initialValue == nil,
      reading.condition?.asksFor(reading.slot) != true,
      analysis.mayBeUnset(reading.slot).contains(state)
    else { return nil }
    let question = Question(
      slots: [reading.slot], conditions: reading.condition.map { [$0] } ?? [],
      state: reading.condition == nil ? nil : state)
    guard point(reading, state, in: analysis.exploration(for: question.loosely)) != nil else {
      return nil
    }
    let exploration = analysis.exploration(for: question)
    guard let found = point(reading, state, in: exploration) else { return nil }
    let name = script.slots[reading.slot].name
    return Diagnostic(
      "S201", "`\(name)` \(exploration.verb("can", "may")) be unset here", at: reading.place,
      severity: exploration.severity, help: reading.help,
      witness: exploration.witness(to: found),
      shows: "seen \(script.states[state].name) and not has \(name)")
  }

  /// The nearest point where the slot is read and unset.
  private static func point(_ reading: Reading, _ state: Int, in exploration: Exploration) -> Int? {
    let asked = reading.condition.map { CompiledGuard($0, in: exploration.layout) }
    return exploration.nearest(exploration.points.indices) { index in
      let point = exploration.points[index]
      return point.state == state && exploration.isUnset(reading.slot, at: point)
        && asked.verdict(point.valuation, exploration.layout) != false
    }
  }
}

extension Guard {
  /// Whether it can hold only where a slot is set.
  fileprivate func asksFor(_ wanted: Int) -> Bool {
    switch self {
    case .equals(let slot, _), .compares(let slot, _, _), .has(let slot), .includes(let slot, _):
      slot == wanted
    case .and(let one, let other): one.asksFor(wanted) || other.asksFor(wanted)
    case .or(let one, let other): one.asksFor(wanted) && other.asksFor(wanted)
    case .not, .seen: false
    }
  }
}
