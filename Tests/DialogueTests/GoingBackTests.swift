import Dialogue
import Drafting
import TestSupport
import Testing
import Understanding

/// Going back is a law: after any steps, the bit-equal earlier snapshot, through visits, interrupts, the
/// safety path and revisions of a message.
@Suite struct GoingBackTests {
  /// English without its safety rules, so that a hundred thousand steps take seconds.
  private static let language = Language(
    code: "en", listener: English.language.listener,
    screen: SafetyScreen(
      rules: SafetyRules(
        rules: [], spellings: [:], rareWords: [], negations: [], notNegations: [], takenBack: [],
        past: [], idioms: [], fiction: [])),
    draftGuard: English.language.draftGuard, drafter: English.language.drafter,
    voice: English.language.voice, helplines: English.language.helplines)

  private static let words = [
    "1", "2", "3", "4", "5", "6", "7", "yes", "no", "", "Ana", "lonely", "/skip", "/menu",
    "/help-now", "tomorrow", "shorter", "another", "is it just me", "blue", "why", "keep it",
    "go back to where we were",
  ]

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func tenThousandStepsEach(seed: UInt64) throws {
    let script = try English.script("reach-out")
    var random = Seeded(seed)
    var conversation = start(script, seed)
    var trail: [Snapshot] = []
    for step in 0..<10_000 {
      if conversation.snapshot.hasEnded {
        conversation = start(script, seed &+ UInt64(step))
        trail = []
      }
      if UInt8.random(in: 0..<5, using: &random) == 0, let last = trail.popLast() {
        _ = conversation.goBack()
        guard conversation.snapshot == last else {
          Issue.record("step \(step) of seed \(seed) came back to something else")
          return
        }
      } else {
        let before = conversation.snapshot
        let depth = conversation.depth
        _ = conversation.receive(.words(Self.words.randomElement(using: &random) ?? ""))
        if conversation.depth > depth { trail.append(before) }
      }
    }
  }

  private func start(_ script: Script, _ seed: UInt64) -> Conversation {
    var conversation = Conversation(
      script, in: Self.language, seed: seed,
      clock: Clock(year: 2026, month: 11, day: 21, hour: 20, minute: 15))
    _ = conversation.start()
    return conversation
  }
}
