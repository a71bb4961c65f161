import Dialogue
import Drafting

/// S202: a slot that is declared and never read.
enum UnusedSlot: Check {
  static let codes = ["S202"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let script = analysis.script
    let read = Set(script.states.flatMap { slotsRead(by: $0, in: script) })
    return script.slots.indices.filter { !read.contains($0) && !isHeardOnly($0, in: script) }.map {
      index in
      Diagnostic(
        "S202", "nothing reads `\(script.slots[index].name)`", at: script.slots[index].place,
        severity: .warning, help: "Show it, ask about it in a condition, or take it out.")
    }
  }

  /// In the safety path words may be heard without being used: nothing typed there is repeated.
  private static func isHeardOnly(_ slot: Int, in script: Script) -> Bool {
    script.safety.states.contains { script.states[$0].prompt?.slots.contains(slot) ?? false }
  }

  private static func slotsRead(by state: State, in script: Script) -> [Int] {
    let conditions =
      state.wordings.compactMap(\.condition) + state.choices.compactMap(\.condition)
      + state.transitions.compactMap(\.condition)
    return slotsShown(by: state, in: script) + conditions.flatMap(\.slots)
  }

  /// The slots a state shows, or puts into a message.
  static func slotsShown(by state: State, in script: Script) -> [Int] {
    let texts = state.wordings.map(\.template) + [state.why].compactMap { $0 }
    let shown = texts.flatMap { $0.mentions.map(\.name) + $0.tests }
    return shown.compactMap { script.slotIndex(named: $0) }
      + (state.prompt?.slotsRead.map(\.slot) ?? [])
  }
}
