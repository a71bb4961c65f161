import TestSupport
import Testing

@testable import Dialogue

/// "No wait" goes back to the question it corrects, and nowhere else.
@Suite struct CorrectionTests {
  @Test(arguments: [
    ("no wait, ask how they are", "ask how they are"), ("Actually no, Lucy", "Lucy"),
    ("sorry, I meant my aunt", "my aunt"),
  ])
  func whatIsSaidInsteadIsRead(line: String, words: String) {
    #expect(Correction(line, English.language.listener)?.words == words)
  }

  @Test(arguments: ["actually he rang me", "no", "no wait", "I mean it", "", "wait for me"])
  func otherLinesAreNoCorrections(line: String) {
    #expect(Correction(line, English.language.listener) == nil)
  }

  private static func talk(_ lines: [String]) throws -> Conversation {
    var conversation = Conversation(try English.script("reach-out"), seed: 1)
    _ = conversation.start()
    for line in lines { _ = conversation.receive(.words(line)) }
    return conversation
  }

  @Test func anotherNameTakesThePlaceOfTheFirst() throws {
    let conversation = try Self.talk(["write", "Ben", "actually no, Lucy"])
    #expect(conversation.place == "kind-quick")
    let who = try #require(conversation.script.slotIndex(named: "who"))
    #expect(
      conversation.snapshot.slots[who]?.words(nil, in: conversation.script.slots[who]) == "Lucy")
  }

  @Test func anotherKindOfMessageIsNoDetail() throws {
    let conversation = try Self.talk(["write", "Ben", "say thank you", "no wait, ask how they are"])
    #expect(conversation.place == "reason")
  }

  @Test func whatIsUnderstoodHereStaysHere() throws {
    let conversation = try Self.talk(["write", "Ben", "just hello", "actually no, shorter"])
    #expect(conversation.place == "write-check-in")
  }

  @Test func dangerIsHeardBeforeACorrection() throws {
    let conversation = try Self.talk(["write", "Ben", "actually no, i want to kill myself"])
    #expect(conversation.snapshot.isInSafety(of: conversation.script))
  }
}
