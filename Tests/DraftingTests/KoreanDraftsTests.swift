import Dialogue
import TestSupport
import Testing

@testable import Drafting

/// Messages in Korean, for many people and seeds.
@Suite struct KoreanDraftsTests {
  private static let people = [
    Recipient(address: "수진", relationship: "친구"), Recipient(address: "민지"),
    Recipient(address: "엄마", relationship: "엄마"), Recipient(address: "김 선생님", relationship: "선생님"),
    Recipient(address: "", relationship: "직장 동료"), Recipient(address: "", relationship: "옛날 친구"),
    Recipient(address: "Sarah"),
  ]
  private static let memories = ["같이 비 맞고 걸었던 날", "제주 바다", "우리 밤새 얘기했잖아", "Seoul 3번 출구"]

  private func drafts(
    _ kind: MessageKind, _ key: DetailKey, tone: Tone = .warm
  ) -> [(Recipient, Draft)] {
    Self.people.flatMap { person in
      (0..<8).compactMap { seed -> (Recipient, Draft)? in
        let request = DraftRequest(
          kind: kind, recipient: person, tone: tone, length: .medium,
          details: [key: Self.memories[seed % Self.memories.count]])
        guard case .draft(let draft) = Korean.language.drafter.draft(request, seed: UInt64(seed))
        else { return nil }
        return (person, draft)
      }
    }
  }

  private func all() -> [(Recipient, Draft)] {
    drafts(.reconnect, .memory) + drafts(.checkIn, .reason) + drafts(.thanks, .thanksFor)
  }

  @Test func everyRequestBecomesAMessageThatIsWhole() {
    let found = all()
    #expect(found.count == 3 * 8 * Self.people.count)
    for (_, draft) in found {
      #expect(!draft.body.contains("(") && !draft.body.contains("{") && !draft.body.contains("  "))
      #expect(draft.omitted.isEmpty, "\(draft.body)")
    }
  }

  /// The engine's own sentences end either all plainly or all politely.
  @Test func oneWayOfSpeakingAMessage() {
    for (person, draft) in all() {
      for line in draft.lines where line.moves != [.greeting] {
        guard let last = line.pieces.last, last.source == .engine else { continue }
        let words = last.text.filter { $0.isLetter }
        let isPolite =
          words.hasSuffix("요") || words.hasSuffix("니다") || words.hasSuffix("죠")
          || words.hasSuffix("서요")
        #expect(isPolite == (draft.request.speech == .polite), "\(person): \(line.text)")
      }
    }
  }

  @Test func speechChangesInOneStepAndBack() throws {
    for (_, draft) in drafts(.reconnect, .memory) {
      let polite = Korean.language.drafter.revise(draft, by: .moreFormal).draft
      #expect(polite.currentRequest.speech == .polite)
      let plain = Korean.language.drafter.revise(polite, by: .lessFormal).draft
      #expect(plain.currentRequest.speech == .plain)
      #expect(!plain.body.contains("요."), "\(plain.body)")
    }
  }

  @Test func fiveVersionsDiffer() throws {
    for (_, first) in drafts(.reconnect, .memory) {
      var draft = first
      var seen: Set<String> = [first.body]
      for _ in 0..<4 {
        draft = Korean.language.drafter.revise(draft, by: .another).draft
        seen.insert(draft.body)
      }
      #expect(seen.count >= 4, "\(seen)")
    }
  }
}
