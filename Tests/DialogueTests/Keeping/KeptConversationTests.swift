import Dialogue
import Foundation
import Scripting
import TestSupport
import Testing

/// Kept conversations survive edits, and what will become of them is known before.
@Suite struct KeptConversationTests {
  /// A script that passes its checks; no other is ever played.
  private static func load(_ text: String, _ flows: [String: String]) -> Script? {
    try? ScriptLoader.load(
      SourceFile(path: "random.yaml", text: text),
      library: { name in flows[name].map { SourceFile(path: "\(name).yaml", text: $0) } }
    ).script
  }

  private static func played(_ script: Script, _ random: inout Seeded) -> Conversation {
    var conversation = Conversation(script, seed: random.next())
    _ = conversation.start()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      var next = conversation
      let event = RandomPlay.events(of: conversation).randomElement(using: &random)
      _ = next.receive(event ?? .stopped)
      if next.snapshot.hasEnded { break }
      conversation = next
    }
    return conversation
  }

  /// Ten thousand pairs of an edit and a kept conversation.
  @Test(arguments: 0..<10)
  func standAtAQuestionWhateverWasEdited(part: Int) throws {
    var random = Seeded(UInt64(part) &+ 5)
    var pairs = 0
    var verdicts: Set<String> = []
    while pairs < 1_000 {
      let made = RandomScript(seed: random.next(), blocks: Int.random(in: 2...8, using: &random))
      let old = try #require(Self.load(made.text, made.flows))
      let edit = RandomEdit.allCases.randomElement(using: &random) ?? .nothing
      guard let script = Self.load(edit.apply(to: made.text, &random), made.flows) else { continue }
      let predicted = Dictionary(
        script.compatibility(with: old).map { ($0.question, $0.verdict) },
        uniquingKeysWith: { one, _ in one })
      for _ in 0..<10 {
        let kept = Self.played(old, &random).kept
        let (resumed, outcome, effects) = Conversation.resuming(
          kept, on: script, in: English.language)
        pairs += 1
        verdicts.insert("\(outcome)".prefix { $0 != "(" }.description)
        #expect(outcome == script.resumption(of: kept))
        if let question = kept.trail.last?.question, let verdict = predicted[question] {
          #expect((verdict == .exact) == (outcome == .exact), "\(edit)")
          #expect((verdict == .gone) == (outcome != .exact && outcome != .moved), "\(edit)")
        }
        let state = resumed.snapshot.state(in: script)
        #expect(state.prompt != nil && !resumed.snapshot.hasEnded, "\(edit): \(state.name)")
        #expect(!resumed.outcomes.isEmpty && effects.question != nil, "\(edit): \(state.name)")
      }
    }
    #expect(verdicts.count >= 3, "\(verdicts)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func anUneditedScriptGoesOnToTheBit(seed: UInt64) throws {
    var random = Seeded(seed)
    let made = RandomScript(seed: seed, blocks: 8)
    let script = try #require(Self.load(made.text, made.flows))
    var conversation = Self.played(script, &random)
    let data = try JSONEncoder().encode(conversation.kept)
    let kept = try JSONDecoder().decode(KeptConversation.self, from: data)
    var (resumed, outcome, _) = Conversation.resuming(kept, on: script, in: English.language)
    #expect(outcome == .exact)
    #expect(resumed.snapshot == conversation.snapshot)
    #expect(resumed.depth == conversation.depth)
    let folded = Conversation(script, in: English.language, resuming: resumed.events)
    #expect(folded.snapshot == resumed.snapshot)
    while conversation.depth > 0 {
      _ = conversation.goBack()
      _ = resumed.goBack()
      #expect(resumed.snapshot == conversation.snapshot)
    }
  }

  @Test func nothingOfTheSafetyPathIsKept() throws {
    let script = try English.script("reach-out")
    var conversation = Conversation(script)
    _ = conversation.start()
    conversation.hear("7")
    let before = conversation.kept.trail.count
    conversation.hear("I want to kill myself")
    #expect(conversation.snapshot.isInSafety(of: script))
    conversation.hear("yes")
    let text = String(decoding: try JSONEncoder().encode(conversation.kept), as: UTF8.self)
    #expect(!text.contains("safety"))
    #expect(conversation.kept.trail.count <= before)
  }
}
