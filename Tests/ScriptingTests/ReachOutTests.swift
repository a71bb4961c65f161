@testable import Dialogue
import Replay
import Scripting
import TestSupport
import Testing

/// The figures the default conversation has to keep.
@Suite struct ReachOutTests {
  private static let transcripts = Repository.files(in: "Scripts/en/transcripts", ending: ".txt")
    .filter { $0.contains("/person-") || $0.contains("/straight-way") }

  @Test(arguments: Array(1...30) as [UInt64])
  func theFirstQuestionComesWithinEightyWords(seed: UInt64) throws {
    var conversation = Conversation(try Self.script.get(), seed: seed)
    let effects = conversation.start()
    let labels = effects.question?.items.map(\.label) ?? []
    let words = ([effects.said] + labels).flatMap { $0.split(whereSeparator: \.isWhitespace) }
    #expect(effects.said.contains("?"))
    #expect(words.count <= 80)
  }

  @Test func theSpineComesToADraftInTwelveAnswers() throws {
    let answers = [
      "7", "left out since I moved", "they might not answer", "yes", "my old friend Ana", "calmer",
      "lost touch", "my sister Jo", "keep it", "ok", "that rainy hike",
    ]
    #expect(answers.count <= 12)
    #expect(try Self.place(after: answers) == "write-reconnect")
  }

  @Test func theQuickWayComesToADraftInFive() throws {
    let answers = ["just let me write to someone", "Ana", "say thank you", "the soup last week"]
    #expect(answers.count <= 5)
    #expect(try Self.place(after: answers) == "write-thanks")
  }

  /// The menu hears what someone is after in plain words, whether it shows a line for it or not.
  @Test(arguments: [
    ("I lost someone", "grief-first"), ("I'm worn out", "what-you-notice"),
    ("I just moved", "around-you"), ("nobody likes me", "lonely-thoughts"),
    ("who is there", "who-is-there"), ("I want to belong somewhere", "noticing-connection"),
    ("a small step", "steps"), ("I only have two minutes", "two-minutes"),
    ("thank my neighbour", "thanks"), ("say thanks", "thanks"), ("warm up", "warm-up"),
    ("keep in touch regularly", "regular-check-in"), ("open up", "open-up"),
    ("go for a coffee with someone", "small-moments"), ("I have an online friend", "in-person"),
    ("join a group", "join-a-community"), ("my friend is having a hard time", "good-listener"),
    ("what do I still like", "reconnect-with-yourself"), ("they didn't answer", "after"),
    ("I need a therapist", "professional-help"), ("I'm an introvert", "faq"),
  ])
  func theMenuFindsItInPlainWords(words: String, flow: String) throws {
    #expect(try Self.place(after: ["/menu", words]).hasPrefix(flow + "/"))
  }

  /// What was said once is not asked again, wherever one goes.
  @Test func aNameIsAskedForOnce() throws {
    let named = ["5", "sad", "awkward", "no", "Ana", "calmer", "/menu"]
    #expect(try Self.place(after: named + ["open up"]) == "open-up/about")
    #expect(try Self.place(after: named + ["small moment", "coffee"]) == "small-moments/activity")
    #expect(try Self.place(after: named + ["thank someone"]) == "thanks/known")
    #expect(try Self.place(after: named + ["a small step", "towards a person"]) == "steps/person")
  }

  private static let script = Result { try English.script("reach-out") }

  private static func place(after answers: [String]) throws -> String {
    var conversation = Conversation(try script.get())
    _ = conversation.start()
    for answer in answers { conversation.hear(answer) }
    return conversation.place
  }
}
