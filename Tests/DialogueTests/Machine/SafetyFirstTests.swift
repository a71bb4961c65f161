import Dialogue
import TestSupport
import Testing
import Understanding

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

  /// What is offered to someone in danger, said in a few more words, never closes the program.
  @Test func noAnswerOfThePathIsTakenForLeaving() throws {
    let script = try conversation("ask: note").script
    let rehearsal = Rehearsal(script, in: English.language)
    let safe = script.states.indices.filter { script.states[$0].flow == "safety" }
    #expect(safe.count > 100)
    for index in safe {
      for option in script.states[index].choices.map(\.option) {
        for words in [option.label] + option.also
        where English.language.listener.command(in: words) != .quit {
          for line in ["im \(words)", "i am \(words)", "\(words) now", "\(words) ok"] {
            #expect(
              rehearsal.meaning(of: line, at: index) != .command(.quit),
              "\(script.states[index].name): \(line)")
          }
        }
      }
    }
  }

  /// A feeling in few words, where its name is asked for, is an answer; a mere likeness to heavy words is no alarm then.
  @Test func aFeelingThatWasAskedForIsNoAlarm() throws {
    let line = "numb, if you must know. sparkling, isn't it"
    let screening = English.language.screen.screen(line, in: .chat, after: [])
    #expect(screening.rule == SafetyScreen.secondOpinionRule)
    var conversation = Conversation(try English.script("reach-out"), seed: 16)
    _ = conversation.start()
    conversation.hear("6")
    conversation.hear(line)
    #expect(!conversation.snapshot.isInSafety(of: conversation.script))
    #expect(conversation.place == "name-it")
  }

  @Test(arguments: ["im close", "close", "im very close"])
  func whoIsCloseIsNotLeft(answer: String) throws {
    var conversation = try conversation("ask: note")
    conversation.hear("I want to kill myself")
    let first = conversation.place
    conversation.hear(answer)
    #expect(conversation.place != first, "\(first)")
    #expect(conversation.snapshot.isInSafety(of: conversation.script))
    #expect(!conversation.snapshot.hasEnded)
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

  @Test func whoSaysCouldHasNotDoneIt() throws {
    var conversation = try conversation("ask: note")
    conversation.hear("I have all my pills lined up and I want it over tonight")
    conversation.hear("thoughts")
    conversation.hear("england")
    #expect(conversation.place == "safety/distance")
    conversation.hear("my neighbour could hold them")
    #expect(conversation.place == "safety/distance-could")
    conversation.hear("not yet")
    #expect(conversation.place == "safety/with-whom")
  }

  @Test func afterAnAttemptNothingElseIsAskedUntilHelpIsThere() throws {
    var conversation = try conversation("ask: note")
    conversation.hear("/country IE")
    conversation.hear("go back")
    conversation.hear("I took about 30 pills an hour ago")
    conversation.hear("my neighbour is calling an ambulance")
    #expect(conversation.place == "safety/waiting")
    for words in ["go back", "I'm scared", "pizza", "still waiting"] {
      conversation.hear(words)
      #expect(conversation.place == "safety/waiting", "\(words)")
    }
    var leaving = conversation
    let last = leaving.receive(.words("/quit")).said
    #expect(last.contains("112") && !last.contains("50808"))
    conversation.hear("they're here")
    #expect(conversation.place == "safety/help-after-here")
    conversation.hear("go back")
    #expect(conversation.place == "open")
  }

  @Test func stoppingInThePathEndsWithTheNumberAndALine() throws {
    var conversation = try conversation("ask: note")
    conversation.hear("/country GB")
    conversation.hear("go back")
    conversation.hear("I don't want to be alive any more")
    for words in ["yes", "keep talking", "that's all", "same"] { conversation.hear(words) }
    #expect(conversation.place == "safety/stay-or-go")
    let effects = conversation.receive(.words("stop here for tonight"))
    #expect(conversation.snapshot.hasEnded && effects.contains(.end))
    #expect(effects.said.contains("999") && effects.said.contains("85258"))
  }

  @Test func whereSomeoneMayReadAlongTheScreenIsEmptiedAtTheEnd() throws {
    var conversation = try conversation("ask: note")
    conversation.hear("/country GB")
    conversation.hear("go back")
    conversation.hear("he's kicking the door in, I'm in the bathroom")
    let effects = conversation.receive(.words("/quit"))
    #expect(effects.first == .wipe)
    #expect(effects.said.contains("999") && !effects.said.contains("0808"))
  }

  @Test(arguments: [
    ("I lie awake every night", "nights"), ("they laughed at me in front of everyone", "shamed"),
    ("im worn out from all of it", "tired"), ("nobody knows about any of it", "unseen"),
  ])
  func whatIsToldIsTakenUpAndNotKept(words: String, theme: String) throws {
    var conversation = try conversation("ask: note")
    conversation.hear("I don't want to be alive any more")
    for words in ["leave me alone", "keep talking"] { conversation.hear(words) }
    #expect(conversation.place == "safety/talk-here")
    conversation.hear(words)
    #expect(conversation.place == "safety/talk-here")
    #expect(conversation.snapshot.isInSafety(of: conversation.script))
    #expect(!conversation.events.contains { "\($0)".contains(words) }, "\(theme)")
  }

  @Test func aCountryCanBeCalledByItsName() throws {
    var conversation = try conversation("ask: note")
    let effects = conversation.receive(.words("/help-now new zealand"))
    #expect(conversation.snapshot.country == "NZ")
    let cards = effects.compactMap { if case .showHelp(let card) = $0 { card } else { nil } }
    #expect(cards.first?.lines.contains { $0.contains("1737") } == true)
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
