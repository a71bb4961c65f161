import Dialogue
import Drafting

/// S201: a slot that is shown, or needed for a message, where it may be unset.
enum UnsetSlot: Check {
  static let codes = ["S201"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let reached = analysis.ways.reachable()
    return analysis.script.states.indices.filter { reached.contains($0) }.flatMap { index in
      let state = analysis.script.states[index]
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

  private static func mentions(_ template: Template, in script: Script) -> [Int] {
    template.mentions.filter { !$0.isGuarded }.compactMap { script.slotIndex(named: $0.name) }
  }

  private static func problem(
    _ reading: Reading, at state: Int, _ analysis: Analysis
  ) -> Diagnostic? {
    let script = analysis.script
    guard script.slots[reading.slot].initialValue == nil else { return nil }
    let tracked = Set([reading.slot] + (reading.condition?.slots ?? []))
    let exploration = analysis.exploration(tracking: tracked)
    let found = exploration.points.indices.first { index in
      guard exploration.points[index].state == state else { return false }
      let point = exploration.inside(exploration.points[index])
      return exploration.slots(at: point)[reading.slot] == nil
        && exploration.holds(reading.condition, at: point) != false
    }
    guard let found else { return nil }
    return Diagnostic(
      "S201", "`\(script.slots[reading.slot].name)` may be unset here", at: reading.place,
      help: reading.help, witness: exploration.witness(to: found))
  }
}
