import Drafting
import TestSupport
import Testing

/// What someone sees who presses "another version" five times, and how much there is to see at all.
@Suite struct VarietyTests {
  private func sentences(_ text: String) -> Set<String> {
    Set(
      text.split { ".!?\n".contains($0) }.map {
        $0.lowercased().filter { $0.isLetter || $0 == " " }
      }
      .filter { $0.count > 14 })
  }

  @Test func fiveVersionsShareHardlyASentence() throws {
    var shared = 0
    var pairs = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      var draft = try #require(Requests.draft(Requests.reconnect(), seed: seed))
      var seen = [sentences(draft.text)]
      for _ in 0..<5 {
        draft = Requests.drafter.revise(draft, by: .another).draft
        seen.append(sentences(draft.text))
      }
      for one in seen.indices {
        for other in seen.indices where other > one {
          shared += seen[one].intersection(seen[other]).count
          pairs += 1
        }
      }
    }
    #expect(Double(shared) <= 0.2 * Double(pairs), "\(shared) in \(pairs)")
  }

  @Test func twoHundredSeedsMakeManyMessages() throws {
    let texts = try (1...200).map {
      try #require(Requests.draft(Requests.reconnect(), seed: UInt64($0))).text
    }
    #expect(Set(texts).count >= 180)
    var groups: [Set<String>] = []
    for text in texts {
      let words = text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
      let pairs = Set(zip(words, words.dropFirst()).map { "\($0) \($1)" })
      let isNew = groups.allSatisfy { group in
        Double(group.intersection(pairs).count) < 0.45 * Double(group.union(pairs).count)
      }
      if isNew { groups.append(pairs) }
    }
    #expect(groups.count >= 30, "\(groups.count)")
    let openings = Set(
      texts.map { $0.split(separator: " ").dropFirst(2).prefix(3).joined(separator: " ") })
    #expect(openings.count >= 12, "\(openings.count)")
  }

  @Test func theCountIsExactAndLarge() throws {
    let variety = try #require(Requests.drafter.variety(of: Requests.reconnect()))
    #expect(variety.messages >= 1_000_000)
    #expect(variety.plans >= 2)
  }

  @Test func theCountOfASmallBankIsKnown() throws {
    func fragment(_ move: Move, _ text: String) throws -> Fragment {
      Fragment(id: text, moves: [move], template: try Template(text))
    }
    let steps = [
      Plan.Step(move: .greeting, isOptional: false), Plan.Step(move: .question, isOptional: false),
      Plan.Step(move: .wish, isOptional: true),
    ]
    let bank = MessageBank(
      plans: [.checkIn: [Plan(condition: Condition(), steps: steps)]],
      fragments: [
        .checkIn: [
          try fragment(.greeting, "Hi {name},"), try fragment(.question, "[[how|where]] are you?"),
          try fragment(.question, "well?"), try fragment(.wish, "be well."),
        ]
      ])
    let request = DraftRequest(kind: .checkIn, recipient: Recipient(address: "Ana"))
    #expect(Drafter(bank: bank).variety(of: request)?.messages == 1 * 3 * 2)
  }
}
