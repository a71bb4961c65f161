import Dialogue
import TestSupport
import Testing

/// The screen hears every line before anything else does, at every kind of prompt.
@Suite struct SafetyFirstTests {
  private static let prompts = [
    "choose: [Yes -> bye, No -> bye]", "pick: barrier", "rate: lonely", "feelings: feeling",
    "ask: note", "person: who", "when: time", "confirm: { yes: bye, no: bye }",
    "draft: check-in to who with note as reason?", "pause: true",
  ]

  private func conversation(_ prompt: String) throws -> Conversation {
    let script = try Script(
      yaml: """
        format: 1
        id: test
        start: first
        slots:
          lonely: { scale: 0..10 }
          barrier: { one of: { awkward: [It would be awkward], late: [It's too late] } }
          feeling: { feelings: true }
          note: { text: 80 }
          who: { person: true }
          time: { time: true }
        states:
          first:
            say: [To whom?, Who is it?, A name?]
            person: who
            skip: bye
            next: open
          open:
            say: [Well?, And?, So?]
            \(prompt)
            next: bye
            skip: bye
          bye:
            say: Bye.
            end: true
        """, isSafe: true)
    var conversation = Conversation(script)
    _ = conversation.start()
    conversation.hear("Ana")
    return conversation
  }

  @Test(arguments: prompts)
  func plainWordsLeadToTheSafetyPath(prompt: String) throws {
    var conversation = try conversation(prompt)
    #expect(conversation.place == "open")
    let effects = conversation.receive(.words("I want to kill myself"))
    #expect(conversation.snapshot.isInSafety(of: conversation.script))
    #expect(!effects.said.isEmpty)
    #expect(!conversation.events.contains { "\($0)".contains("kill myself") })
  }

  @Test(arguments: prompts)
  func aClearNoReturnsToTheExactQuestion(prompt: String) throws {
    var conversation = try conversation(prompt)
    let question = Conversation.question(of: conversation)
    conversation.hear("I want to kill myself")
    let effects = conversation.receive(.words("no, figure of speech"))
    #expect(conversation.place == "open")
    #expect(effects.question == question)
  }

  @Test(arguments: ["yes", "idk", "maybe", "leave me alone", "", "pizza"])
  func whateverIsNoClearNoCountsAsYes(answer: String) throws {
    var conversation = try conversation("ask: note")
    conversation.hear("I don't want to be alive any more")
    let first = conversation.place
    let effects = conversation.receive(.words(answer))
    #expect(conversation.snapshot.isInSafety(of: conversation.script))
    #expect(conversation.place != first)
    #expect(effects.contains { if case .showHelp = $0 { true } else { false } })
  }

  @Test func aFigureOfSpeechStaysWhereItIs() throws {
    var conversation = try conversation("ask: note")
    conversation.hear("this week is killing me")
    #expect(!conversation.snapshot.isInSafety(of: conversation.script))
  }
}

extension Conversation {
  /// The question a conversation waits with, asked again.
  static func question(of conversation: Conversation) -> Question? {
    var copy = conversation
    return copy.receive(.words("/why")).question
  }
}
