import Dialogue
import TestSupport
import Testing

/// A message is read once more before it leaves.
@Suite struct DraftGuardTests {
  /// A conversation in which a message is on the table and its second line was changed.
  private func conversation(_ line: String) throws -> Conversation {
    let script = try Script(
      yaml: """
        format: 1
        id: write
        start: who
        slots:
          who: { person: true }
        states:
          who:
            say: [Who?, To whom?, Whose name?]
            person: who
            skip: bye
            next: write
          write:
            say: [Here., So., "Well, then."]
            draft: check-in to who
            next: bye
          bye:
            say: Bye.
            end: true
        """, isSafe: true)
    var conversation = Conversation(script)
    _ = conversation.start()
    conversation.hear("Ana")
    conversation.hear("change line 1")
    conversation.hear(line)
    return conversation
  }

  @Test func whatMayHurtIsSaidOnceAndThenThePersonDecides() throws {
    var conversation = try conversation("After all I've done for you, you owe me an answer.")
    conversation.hear("keep it")
    #expect(conversation.place == "write")
    #expect(!conversation.snapshot.isDraftKept)
    conversation.hear("keep it")
    #expect(conversation.snapshot.isDraftKept)
  }

  @Test func aThreatIsNeverHandedOver() throws {
    var conversation = try conversation("I know where you live and you will regret this.")
    for words in ["keep it", "keep it", "/copy", "/save"] {
      let effects = conversation.receive(.words(words))
      #expect(!conversation.snapshot.isDraftKept)
      #expect(
        !effects.contains { effect in
          switch effect {
          case .copyDraft, .saveDraft, .keepDraft: true
          default: false
          }
        }, "\(words)")
    }
  }

  @Test func anOrdinaryMessageLeavesAtOnce() throws {
    var conversation = try conversation("I was thinking of our walks.")
    conversation.hear("keep it")
    #expect(conversation.snapshot.isDraftKept)
  }
}
