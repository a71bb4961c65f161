import Dialogue
import Foundation
import Replay
import Scripting
import TestSupport
import Testing

/// Nothing is said twice in the same words, in hundreds of conversations with random people.
@Suite struct NothingTwiceTests {
  /// What people type who do not ask to hear a thing again.
  private static let lines = [
    "1", "2", "3", "4", "5", "7", "9", "0", "yes", "no", "maybe", "i dont know", "Ana", "my mum",
    "lonely", "i feel left out", "kinda numb", "blue bananas", "what if nobody comes", "tomorrow",
    "that rainy hike", "this girl from work", "none of these", "whatever you think", "not today",
    "idk", "it rained all day and i fed the cat", "asdf", "¯\\_(ツ)_/¯", "no one", "8/10", "sad",
    "i have two cats", "later", "shorter", "keep it", "the second one", "worse", "same", "🙂",
    "what a day", "she never answers", "ja vielleicht", "skip this", "stuck", "my colleague Jo",
    "because", "i want to die",
  ]

  /// The conversations that ask something.
  private static let names = Repository.files(in: "Scripts/en/conversations", ending: ".yaml")
    .map { Repository.source($0).name }
    .filter { name in
      (try? English.script(name).states.contains { $0.flow == nil && $0.prompt != nil }) ?? false
    }

  /// How many sessions each conversation is played for: a thousand with `KITH_LONG=1`, else so many that
  /// all of them together are five hundred.
  private static let rounds =
    ProcessInfo.processInfo.environment["KITH_LONG"] == nil
    ? max(10, 500 / max(names.count, 1)) : 1_000

  @Test(arguments: names)
  func saysNothingTwice(name: String) throws {
    let script = try English.script(name)
    var random = Seeded(name.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
    var repeated: [String: Int] = [:]
    for round in 0..<Self.rounds {
      for line in twice(script, seed: UInt64(round), &random) { repeated[line, default: 0] += 1 }
    }
    #expect(repeated.isEmpty, "\(repeated.sorted { $0.value > $1.value }.prefix(10))")
  }

  /// The lines that one conversation of twenty turns says twice.
  ///
  /// A state that is entered for the fourth time has used up its three wordings.
  private func twice(_ script: Script, seed: UInt64, _ random: inout Seeded) -> [String] {
    var conversation = Conversation(script, seed: seed)
    var effects = conversation.start()
    var said: Set<String> = []
    var repeated: [String] = []
    var visits: [String: Int] = [:]
    for _ in 0..<20 {
      visits[conversation.place, default: 0] += 1
      for case .say(let words) in effects {
        for line in Spoken.lines(of: .say(words)) where !said.insert(line).inserted {
          if visits[conversation.place, default: 0] > 3 { continue }
          repeated.append("\(line) [\(conversation.place)]")
        }
      }
      if conversation.snapshot.hasEnded { break }
      effects = conversation.receive(.words(Self.lines.randomElement(using: &random) ?? ""))
    }
    return repeated
  }
}
