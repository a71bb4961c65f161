import Dialogue
import TestSupport
import Testing

@Suite struct ConversationTests {
  private let yaml = """
    format: 1
    id: test
    start: hello
    menu: pick-one
    slots:
      lonely: { scale: 0..10 }
      who: { person: true }
      note: { text: 40 }
      tries: { count: 2 }
    always:
      - hears: [what is kith]
        visit: about
    states:
      hello:
        say: [Hello there. How lonely?, And how lonely is it?, "A number, then?"]
        rate: lonely
        next: pick-one
      pick-one:
        say: [What now?, What next?, What else?]
        choose:
          - Write a note -> note
          - say: Try again
            to: pick-one
            if: tries < 2
            do: tries + 1
          - Stop -> bye
        skip: bye
      note:
        say: [Your note?, Say it your way., Any words.]
        ask: note
        retry: 1
        next: shown
      shown:
        say: "[?note: You wrote {note}.][?!note: Nothing then.]"
        next: bye
      bye:
        say: Bye.
        end: true
    """
  private let about = """
    format: 1
    id: about
    start: tell
    states:
      tell:
        say: [Kith is a program., A small program., Only a program.]
        end: true
    """

  @Test func saysLessToWhoAsksForLess() throws {
    let long = """
      format: 1
      id: long
      start: a
      slots: { note: { text: 40 } }
      states:
        a: { say: "Well. There is a lot to say here. What now?", ask: note, retry: 0, next: b }
        b: { say: "Thanks. That helps me along. And then?", ask: note, retry: 0, next: c }
        c: { say: Bye., end: true }
      """
    var conversation = Conversation(try Script(yaml: long), seed: 1)
    _ = conversation.start()
    #expect(conversation.receive(.words("shorter please")).contains(.ask(.numbered([]))))
    #expect(conversation.receive(.words("a walk by the sea")).contains(.say("Thanks. And then?")))
  }

  private func conversation(seed: UInt64 = 1) throws -> Conversation {
    var conversation = Conversation(try Script(yaml: yaml, flows: ["about": about]), seed: seed)
    _ = conversation.start()
    return conversation
  }

  @Test func goesWhereTheAnswersLead() throws {
    var conversation = try conversation()
    #expect(conversation.place == "hello")
    conversation.hear("7")
    #expect(conversation.place == "pick-one")
    conversation.hear("1")
    #expect(conversation.place == "note")
    let said = conversation.hear("the sea in March")
    #expect(said.contains("You wrote the sea in March."))
    #expect(conversation.snapshot.hasEnded)
  }

  @Test func goingBackGivesTheEarlierSnapshotToTheBit() throws {
    var conversation = try conversation()
    var snapshots = [conversation.snapshot]
    for words in ["7", "try again", "2", "1"] {
      conversation.hear(words)
      snapshots.append(conversation.snapshot)
    }
    for snapshot in snapshots.dropLast().reversed() {
      _ = conversation.goBack()
      #expect(conversation.snapshot == snapshot)
    }
    let atStart = conversation.snapshot
    _ = conversation.goBack()
    #expect(conversation.snapshot == atStart)
  }

  @Test(arguments: [1, 7, 99] as [UInt64])
  func isTheFoldOfItsEvents(seed: UInt64) throws {
    var conversation = try conversation(seed: seed)
    for words in ["7", "nonsense xyzzy", "2", "/back", "what is kith", "/why", "1", "", ""] {
      conversation.hear(words)
      let folded = Conversation(
        conversation.script, in: conversation.language, resuming: conversation.events)
      #expect(folded.snapshot.position == conversation.snapshot.position)
      #expect(folded.snapshot.slots == conversation.snapshot.slots)
      #expect(folded.snapshot.frames == conversation.snapshot.frames)
    }
  }

  @Test func anInterruptComesBackAndAsksOnce() throws {
    var conversation = try conversation()
    conversation.hear("7")
    let effects = conversation.receive(.words("what is kith"))
    #expect(conversation.place == "pick-one")
    #expect(effects.said.contains("program"))
    #expect(effects.count { if case .ask = $0 { true } else { false } } == 1)
  }

  @Test func aChoiceWithoutItsConditionIsNotOffered() throws {
    var conversation = try conversation()
    conversation.hear("7")
    conversation.hear("2")
    let effects = conversation.receive(.words("2"))
    #expect(effects.question?.items.map(\.label) == ["Write a note", "Stop"])
  }

  @Test func movesOnByItselfAfterTheLastTry() throws {
    var conversation = try conversation()
    conversation.hear("7")
    conversation.hear("1")
    conversation.hear("")
    #expect(conversation.place == "note")
    let said = conversation.hear("")
    #expect(said.contains("Nothing then."))
    #expect(conversation.snapshot.hasEnded)
  }

  @Test func missesAreNeverAnsweredInTheSameWords() throws {
    var conversation = try conversation()
    conversation.hear("7")
    var said: [String] = []
    for _ in 0..<6 { said.append(conversation.hear("purple monkey dishwasher")) }
    #expect(Set(said).count == said.count)
    #expect(said[0].contains("purple monkey dishwasher"))
  }

  @Test func skipPassesAQuestion() throws {
    var conversation = try conversation()
    conversation.hear("/skip")
    #expect(conversation.place == "pick-one")
    #expect(conversation.snapshot.slots[0] == nil)
  }

  @Test func leavingEndsAtOnce() throws {
    var conversation = try conversation()
    let effects = conversation.receive(.stop)
    #expect(effects.last == .end)
    #expect(conversation.receive(.words("hello")) == [.end])
  }

  @Test func theSameSeedGivesTheSameEffects() throws {
    var one = try conversation(seed: 5)
    var other = try conversation(seed: 5)
    for words in ["7", "2", "what?", "1"] {
      #expect(one.receive(.words(words)) == other.receive(.words(words)))
    }
  }

  private static let asking = """
    format: 1
    id: test
    start: hello
    slots: { who: { person: true }, why: { text: 80 } }
    states:
      hello:
        say: [One?, Two?, Three?]
        choose: [Write to someone -> who, Stop here -> bye]
        skip: bye
      who:
        say: [Who?, And who?, Whom?]
        person: who
        next: why
      why:
        say: ["[?who: {who}. ]Why?", "[?who: {who}. ]And why?", "[?who: {who}. ]What for?"]
        ask: why
        next: bye
      bye:
        say: "[?why: Because {why}. ]Bye then."
        end: true
    """

  @Test func whatWasSaidIsNotAskedAgain() throws {
    var conversation = Conversation(try Script(yaml: Self.asking))
    _ = conversation.start()
    let said = conversation.hear("i'd like to write to my old friend Ana, it's been years")
    #expect(conversation.place == "why")
    #expect(said.contains("Ana"))
    conversation.hear("/back")
    #expect(conversation.place == "hello")
    conversation.hear("write to someone")
    #expect(conversation.place == "who")
  }

  @Test(arguments: ["stop", "Stop here.", "that's enough"])
  func anOfferedChoiceIsWhatItsWordsMean(words: String) throws {
    var conversation = Conversation(try Script(yaml: Self.asking))
    _ = conversation.start()
    #expect(conversation.hear(words).contains("Bye then."))
  }

  @Test(arguments: ["no one", "nobody", "no"])
  func noOneIsAnAnswerEverywhere(words: String) throws {
    var conversation = Conversation(try Script(yaml: Self.asking))
    _ = conversation.start()
    conversation.hear("write to someone")
    conversation.hear(words)
    #expect(conversation.place == "why")
  }

  @Test func aSentenceHasOneFullStop() throws {
    var conversation = Conversation(try Script(yaml: Self.asking))
    _ = conversation.start()
    conversation.hear("write to someone")
    conversation.hear("Ana")
    #expect(conversation.hear("We had lunch.").contains("Because We had lunch. Bye"))
  }
}
