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

  @Test func anAttemptGetsTheEmergencyNumberInItsFirstLine() throws {
    var conversation = try conversation("ask: note")
    conversation.hear("/country GB")
    conversation.hear("go back")
    let effects = conversation.receive(.words("I took about 30 pills an hour ago"))
    #expect(effects.said.split(separator: "\n").first?.contains("999") == true)
    #expect(conversation.place == "safety/medical-next")
    conversation.hear("no")
    #expect(conversation.place == "safety/medical-last")
  }

  @Test func aCountryNamedInThePathGivesItsLinesAndIsNotKept() throws {
    var conversation = try conversation("ask: note")
    conversation.hear("I don't want to be alive any more")
    conversation.hear("yes")
    #expect(conversation.place == "safety/where")
    let effects = conversation.receive(.words("uk"))
    let cards = effects.compactMap { if case .showHelp(let card) = $0 { card } else { nil } }
    #expect(cards.first?.lines.contains { $0.contains("85258") } == true)
    #expect(conversation.snapshot.country == nil)
  }

  @Test func whatIsSaidMoreOfIsNoSecondTime() throws {
    var conversation = try conversation("ask: note")
    conversation.hear("I can't promise I won't hurt myself tonight")
    #expect(conversation.place == "safety/ask-harm")
    let effects = conversation.receive(.words("I want to end my life"))
    #expect(!effects.said.lowercased().contains("again"))
    #expect(conversation.place == "safety/where")
  }

  @Test func toBeLeftAloneIsNoCountryQuestion() throws {
    var conversation = try conversation("ask: note")
    conversation.hear("I don't want to be alive any more")
    conversation.hear("leave me alone")
    #expect(conversation.place == "safety/next-hour")
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
