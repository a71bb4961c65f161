import Dialogue
import Drafting
import TestSupport
import Testing

/// What is heard while a message is looked at.
@Suite struct ComposeTests {
  private static let script = Result { try English.script("reach-out") }

  private func atAMessage() throws -> Conversation {
    var conversation = Conversation(try Self.script.get(), seed: 5)
    _ = conversation.start()
    for words in ["just let me write", "Sam", "ask how they are", "nothing"] {
      conversation.hear(words)
    }
    return conversation
  }

  @Test(arguments: ["no", "nope", "no thanks"])
  func aBareNoIsAskedBack(words: String) throws {
    var conversation = try atAMessage()
    let place = conversation.place
    conversation.hear(words)
    #expect(conversation.place == place)
    #expect(conversation.snapshot.pending != nil)
  }

  @Test func anotherNoLeavesTheMessage() throws {
    var conversation = try atAMessage()
    conversation.hear("no")
    conversation.hear("no")
    #expect(conversation.place == "not-today")
  }

  @Test(arguments: ["ok thats fine", "yeah that's good", "keep it"])
  func whatIsFineIsKept(words: String) throws {
    var conversation = try atAMessage()
    let place = conversation.place
    conversation.hear(words)
    #expect(conversation.snapshot.pending == nil)
    #expect(conversation.place != place)
  }

  @Test func aNoMayBeToTheseWordsOnly() throws {
    var conversation = try atAMessage()
    let first = conversation.snapshot.draft?.text
    conversation.hear("no")
    conversation.hear("another version")
    #expect(conversation.snapshot.draft?.text != first)
    #expect(conversation.snapshot.draft != nil)
  }
}
