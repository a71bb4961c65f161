import Dialogue
import Scripting
import Understanding
import TestSupport
import Testing

/// Every question of every conversation that ships, reached by walking it, hears danger before all else.
@Suite struct HearingTests {
  private static let names = ["reach-out", "draft-a-message"]

  /// A conversation at each question it can come to, a few ways of coming there.
  private static func places(of name: String) throws -> [String: [Conversation]] {
    var first = Conversation(try English.script(name), seed: 5)
    _ = first.start()
    var found: [String: [Conversation]] = [:]
    var waiting = [first]
    while let conversation = waiting.popLast() {
      let place = conversation.place
      guard !conversation.snapshot.hasEnded, found[place, default: []].count < 4 else { continue }
      found[place, default: []].append(conversation)
      for outcome in conversation.outcomes {
        var next = conversation
        _ = next.receive(.answered(outcome.answer, words: outcome.words))
        waiting.append(next)
      }
    }
    return found
  }

  @Test(arguments: names)
  func dangerIsHeardAtEveryQuestion(name: String) throws {
    let places = try Self.places(of: name)
    #expect(places.count >= (name == "reach-out" ? 30 : 5))
    for (place, conversations) in places {
      for var conversation in conversations {
        _ = conversation.receive(.words("I want to kill myself"))
        #expect(conversation.snapshot.isInSafety(of: conversation.script), "\(place)")
      }
    }
  }

  static let all = Repository.files(in: "Scripts/en/conversations", ending: ".yaml")
    .filter { !Repository.source($0).text.contains("\npart: true") }
    .map { Repository.source($0).name }

  /// Walking comes to some states only; this asks each of them, whatever leads there.
  @Test(arguments: all)
  func nothingIsHeardBeforeDangerAnywhere(name: String) throws {
    let script = try English.script(name)
    let rehearsal = Rehearsal(script, in: English.language)
    for (number, state) in script.states.enumerated() where state.prompt != nil {
      guard !script.safety.states.contains(number) else { continue }
      guard case .danger = rehearsal.meaning(of: "I want to kill myself", at: number) else {
        Issue.record("something else is heard at \(state.name)")
        continue
      }
    }
  }

  @Test(arguments: names)
  func helpIsOneLineAwayFromEveryQuestion(name: String) throws {
    for (place, conversations) in try Self.places(of: name) {
      guard var conversation = conversations.first else { continue }
      let effects = conversation.receive(.words("/help-now"))
      let hasCard = effects.contains { if case .showHelp = $0 { true } else { false } }
      #expect(hasCard, "\(place)")
    }
  }

  @Test func aLineOfAMessageIsHeardWhileItIsChanged() throws {
    var conversation = Conversation(try English.script("reach-out"), seed: 5)
    _ = conversation.start()
    for words in ["just let me write", "Sam", "ask how they are", "nothing", "change a line", "1"] {
      conversation.hear(words)
    }
    conversation.hear("Goodbye forever Sam, please look after my dog.")
    #expect(conversation.snapshot.isInSafety(of: conversation.script))
  }

  @Test(arguments: ["I meant it", "the pills", "I wasn't joking", "that was a lie"])
  func insistingRightAfterwardsBringsItBack(words: String) throws {
    var conversation = Conversation(try English.script("reach-out"), seed: 5)
    _ = conversation.start()
    for line in ["6", "lonely", "I want to die", "figure of speech"] { conversation.hear(line) }
    #expect(!conversation.snapshot.isInSafety(of: conversation.script))
    conversation.hear(words)
    #expect(conversation.snapshot.isInSafety(of: conversation.script))
  }

  @Test func theSameWordsAreNothingByThemselves() throws {
    var conversation = Conversation(try English.script("reach-out"), seed: 5)
    _ = conversation.start()
    for line in ["6", "lonely", "the pills"] { conversation.hear(line) }
    #expect(!conversation.snapshot.isInSafety(of: conversation.script))
  }

  @Test func anotherDangerHasItsOwnFirstWords() throws {
    var conversation = Conversation(try English.script("reach-out"), seed: 5)
    _ = conversation.start()
    for line in ["6", "I want to die", "figure of speech"] { conversation.hear(line) }
    conversation.hear("my husband is kicking the door in")
    #expect(conversation.place == "safety/danger-next")
  }
}
