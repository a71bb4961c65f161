import Dialogue
import TestSupport
import Testing

/// Nothing is said twice in the same words, in a thousand conversations with random people.
@Suite struct NothingTwiceTests {
  /// What people type who do not ask to hear a thing again.
  private static let lines = [
    "1", "2", "3", "4", "5", "7", "9", "0", "yes", "no", "maybe", "i dont know", "Ana", "my mum",
    "lonely", "i feel left out", "kinda numb", "blue bananas", "what if nobody comes", "tomorrow",
    "that rainy hike", "this girl from work", "none of these", "whatever you think", "not today",
    "idk", "it rained all day and i fed the cat", "asdf", "¯\\_(ツ)_/¯", "no one", "8/10", "sad",
    "i have two cats", "later", "shorter", "keep it", "the second one", "worse", "same", "🙂",
    "what a day", "she never answers", "ja vielleicht", "skip this", "stuck", "my colleague Jo",
    "because",
  ]

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func saysNothingTwice(seed: UInt64) throws {
    let script = try English.script("reach-out")
    var random = Seeded(seed)
    var repeated: [String: Int] = [:]
    for round in 0..<200 {
      for bubble in twice(script, seed: seed &* 1_000 &+ UInt64(round), &random) {
        repeated[bubble, default: 0] += 1
      }
    }
    #expect(repeated.isEmpty, "\(repeated.sorted { $0.value > $1.value }.prefix(10))")
  }

  /// The bubbles that one conversation of twenty turns says twice.
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
      for case .say(let words) in effects where !said.insert(words).inserted {
        if visits[conversation.place, default: 0] > 3 { continue }
        repeated.append("\(words) [\(conversation.place)]")
      }
      if conversation.snapshot.hasEnded { break }
      effects = conversation.receive(.words(Self.lines.randomElement(using: &random) ?? ""))
    }
    return repeated
  }
}
