import Dialogue

/// S203: a slot that is shown or put into a message, and that nothing ever fills: a question without its key, most
/// often.
enum UnfilledSlot: Check {
  static let codes = ["S203"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let script = analysis.script
    // What a conversation that others visit reads may have been said before.
    guard !script.isVisited else { return [] }
    let safety = Set(script.safety.states)
    let states = script.states.indices.filter {
      !safety.contains($0) && !script.isProvedByItself(script.states[$0])
    }.map { script.states[$0] }
    let read = Set(states.flatMap { UnusedSlot.slotsShown(by: $0, in: script) })
    let filled = Set(script.states.flatMap(filled))
    return read.subtracting(filled).sorted().map { script.slots[$0] }.compactMap { slot in
      key(for: slot).map {
        Diagnostic(
          "S203", "nothing fills `\(slot.name)`", at: slot.place, severity: .warning,
          help: "Fill it with `\($0): \(slot.name)`.")
      }
    }
  }

  private static func filled(by state: State) -> [Int] {
    (state.prompt?.slots ?? []) + (state.actions + state.choices.flatMap(\.actions)).map(\.slot)
  }

  /// The key of the question that fills a slot of this kind; nil for those that hold a value from the start.
  private static func key(for slot: Slot) -> String? {
    switch slot.kind {
    case .scale: Rate.key
    case .oneOf: Pick.key
    case .feelings: NameFeelings.key
    case .person: AskPerson.key
    case .time: AskTime.key
    case .text: Ask.key
    case .flag, .count: nil
    }
  }
}
