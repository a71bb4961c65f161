import Dialogue
import Foundation
import Scripting
import TestSupport
import Testing

/// The dialogue that other engines were measured on: the same transcript, in fewer lines than any of them.
@Suite struct GuidedTests {
  private static let answers = [
    0, 0, 1, 2, 0, 1, 1, 3, 0, 0, 1, 2, 1, 0, 2, 0, 1, 0, 1, 1, 1, 2, 0, 0, 0, 0,
  ]

  @Test func playsToTheSameBytes() throws {
    let source = Repository.source("Tests/ReplayTests/guided12.yaml")
    let script = try ScriptLoader.load(source).script
    var conversation = Conversation(script)
    var said = Self.lines(conversation.start())
    for answer in Self.answers {
      said += Self.lines(conversation.receive(.words(String(answer + 1))))
    }
    let text = said.joined(separator: "\n") + "\n"
    #expect(conversation.snapshot.hasEnded)
    #expect(text.utf8.count == 2_515)
    #expect(Self.hash(text) == 0x442BABC7D9243C14)
  }

  @Test func takesNoMoreThanAHundredLines() {
    let text = Repository.source("Tests/ReplayTests/guided12.yaml").text
    #expect(text.split(separator: "\n").count <= 100)
  }

  private static func lines(_ effects: [Effect]) -> [String] {
    effects.flatMap { effect -> [String] in
      switch effect {
      case .say(let words): [words]
      case .ask(let question): question.items.map { "- " + $0.label }
      default: []
      }
    }
  }

  /// FNV-1a, to hold the whole text to one number.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
