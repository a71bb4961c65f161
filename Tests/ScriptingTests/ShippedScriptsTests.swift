import Dialogue
import Replay
import Scripting
import TestSupport
import Testing

/// Every conversation that ships.
@Suite struct ShippedScriptsTests {
  /// All but the parts, which are proved where they are included.
  private static let names = Repository.files(in: "Scripts/en/conversations", ending: ".yaml")
    .map(Repository.source).filter { !$0.text.contains("\npart: true") }.map(\.name)

  @Test(arguments: names)
  func loadsWithoutAWarning(name: String) throws {
    let loaded = try ScriptLoader.load(
      Repository.source("Scripts/en/conversations/\(name).yaml"),
      safety: SafetyPack.path(language: "en"),
      library: { Repository.source("Scripts/en/conversations/\($0).yaml") })
    #expect(loaded.warnings.isEmpty, "\(loaded.warnings)")
  }

  @Test func reachOutIsARealConversation() throws {
    #expect(try English.script("reach-out").states.count { $0.flow == nil } >= 25)
  }

  /// Random people: no silence, no brace, no state without a way on, whatever they type.
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func holdsWhateverIsTyped(seed: UInt64) throws {
    let words = [
      "1", "2", "3", "5", "7", "yes", "no", "maybe", "", "i dont know", "/back", "/skip", "/menu",
      "/why", "again", "Ana", "lonely", "i feel left out", "my mum", "no one", "tomorrow",
      "shorter",
      "another", "keep it", "that rainy hike", "what is this?", "is it just me", "blue bananas",
      "i want to die", "go back", "/help-now", "worse", "same", "safe", "9",
    ]
    var random = Seeded(seed)
    for round in 0..<12 {
      var conversation = Conversation(
        try English.script("reach-out"), seed: seed &* 100 &+ UInt64(round))
      var effects = conversation.start()
      for _ in 0..<60 where !conversation.snapshot.hasEnded {
        #expect(!effects.isEmpty)
        #expect(effects.question != nil, "no question at \(conversation.place)")
        let said = effects.flatMap(Spoken.lines).joined(separator: "\n")
        #expect(!said.contains("{") && !said.contains("[?"), "\(said)")
        effects = conversation.receive(.words(words.randomElement(using: &random) ?? ""))
      }
    }
  }

  @Test func goingBackIsExactThroughEverything() throws {
    let words = [
      "7", "left out", "1", "no", "Ana", "1", "2", "i want to die", "yes", "1", "Tom", "1", "2",
    ]
    var conversation = Conversation(try English.script("reach-out"), seed: 3)
    _ = conversation.start()
    var snapshots: [Snapshot] = []
    for word in words {
      let before = conversation.snapshot
      let position = conversation.events.count
      conversation.hear(word)
      if conversation.events.count > position, conversation.canGoBack(to: before) {
        snapshots.append(before)
      }
    }
    for snapshot in snapshots.reversed() {
      _ = conversation.goBack()
      #expect(conversation.snapshot == snapshot)
    }
  }
}

extension Conversation {
  /// Whether one step back leads to this snapshot.
  fileprivate func canGoBack(to snapshot: Snapshot) -> Bool {
    var copy = self
    _ = copy.goBack()
    return copy.snapshot == snapshot
  }
}
