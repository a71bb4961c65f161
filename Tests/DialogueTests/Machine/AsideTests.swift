import TestSupport
import Testing

@testable import Dialogue

/// What is given back of someone's words stands there by itself, or nothing is.
@Suite struct AsideTests {
  @Test(arguments: [
    (
      "my friends made a new chat without me and i feel so left out", "left out",
      "my friends made a new chat without me"
    ),
    (
      "I'm so angry. Everyone says call any time and then nobody picks up.", "angry",
      "Everyone says call any time and then nobody picks up"
    ),
    ("A little lonely of an evening, I would say", "lonely", "A little lonely of an evening"),
    (
      "people all day, and I go home and nobody actually knows how I am", "",
      "I go home and nobody actually knows how I am"
    ),
  ])
  func aClauseIsGivenBack(line: String, feeling: String, clause: String) {
    #expect(Aside(of: line, naming: [feeling])?.words == clause)
  }

  @Test(arguments: [
    ("sad", "sad"), ("i feel so lonely", "lonely"),
    ("alone in a crowd, that's the one", "alone in a crowd"),
    ("외롭고 친구들이 나만 빼고 만나요", "외롭고"), ("", ""), ("!!! ??", ""),
  ])
  func nothingIsGivenBackOfAFeelingAlone(line: String, feeling: String) {
    #expect(Aside(of: line, naming: [feeling]) == nil)
  }

  @Test(arguments: [
    ("so um 7, ich bin müde", "ich bin müde"),
    ("like a 6, depends on the hour", "depends on the hour"),
    ("7", nil), ("i think it is a seven", nil), ("it is bad today, 8", nil),
  ])
  func whatComesAfterANumberIsGivenBack(line: String, words: String?) {
    let aside = Aside(of: line) { $0.contains("seven") || $0.contains(where: \.isNumber) }
    #expect(aside?.words == words)
  }

  @Test func aFeelingBesideTheNumberIsNotAskedForAgain() throws {
    var conversation = Conversation(try English.script("reach-out"), seed: 1)
    _ = conversation.start()
    _ = conversation.receive(.words("8, so left out since my friends moved away"))
    #expect(conversation.place == "in-the-way")
  }

  /// A feeling in place of the number, however it is typed, is not asked for again.
  @Test func aFeelingInPlaceOfTheNumberIsKnown() throws {
    var conversation = Conversation(try English.script("reach-out"), seed: 33)
    _ = conversation.start()
    _ = conversation.receive(.words("so lonley, evry1 is busy w there own stuff"))
    #expect(conversation.place == "in-the-way")
  }

  /// Who is named where hardly anything is left to ask is not sent away.
  @Test func aNameEndsNothing() throws {
    var conversation = Conversation(try English.script("reach-out"), seed: 33)
    _ = conversation.start()
    for line in ["7", "lonely", "not today", "my cousin Ben"] { conversation.hear(line) }
    #expect(!conversation.snapshot.hasEnded, "\(conversation.place)")
  }

  @Test(arguments: ["11 out of 10, would do it again", "fine. 10", "12/10"])
  func noMoreThanTheScaleHolds(line: String) throws {
    var conversation = Conversation(try English.script("reach-out"), seed: 1)
    _ = conversation.start()
    _ = conversation.receive(.words(line))
    let lonely = try #require(conversation.script.slotIndex(named: "lonely"))
    #expect(conversation.snapshot.slots[lonely] == .number(10))
    #expect(conversation.place == "name-it")
  }

  /// What is told without a name for it goes on; a request is no feeling.
  @Test(arguments: [
    ("we used to have dinner together on fridays", "in-the-way"),
    ("can you tell me a joke?", "name-it"),
  ])
  func whatIsToldGoesOn(line: String, place: String) throws {
    var conversation = Conversation(try English.script("reach-out"), seed: 1)
    _ = conversation.start()
    _ = conversation.receive(.words("5"))
    _ = conversation.receive(.words(line))
    #expect(conversation.place == place)
  }
}
