import Dialogue
import Drafting
import TestSupport
import Testing

@Suite struct DrafterTests {
  private static let drafter = English.language.drafter
  private func draft(_ request: DraftRequest, seed: UInt64 = 1) throws -> Draft {
    guard case .draft(let draft) = Self.drafter.draft(request, seed: seed) else {
      throw Missing(request: request)
    }
    return draft
  }

  private struct Missing: Error {
    let request: DraftRequest
  }

  @Test func thePersonsWordsStayAsTheyAre() throws {
    for memory in ["that rainy hike", "when we got lost in Busan", "we laughed until it hurt"] {
      for seed in 1...20 as ClosedRange<UInt64> {
        let request = DraftRequest(
          kind: .reconnect, recipient: Recipient(address: "Zoë"), details: [.memory: memory])
        let draft = try draft(request, seed: seed)
        #expect(draft.text.lowercased().contains(memory.lowercased()))
        #expect(draft.text.split(separator: "Zoë", omittingEmptySubsequences: false).count == 2)
        #expect(draft.omitted.isEmpty)
      }
    }
  }

  @Test(arguments: [
    (MessageKind.thanks, DetailKey.thanksFor, "for picking me up", "for picking me up"),
    (.thanks, .thanksFor, "Thank you for the soup", "for the soup"),
    (.reconnect, .memory, "I still remember the hike", "the hike"),
    (.checkIn, .reason, "that you had an exam", "you had an exam"),
  ])
  func theWordsOfTheQuestionAreNotSaidTwice(
    kind: MessageKind, key: DetailKey, words: String, expected: String
  ) throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      let request = DraftRequest(
        kind: kind, recipient: Recipient(address: "Ana"), details: [key: words])
      let text = try draft(request, seed: seed).text
      #expect(text.contains(expected.split(separator: " ").last ?? ""))
      for twice in ["for for", "remember I still", "that that", "about about"] {
        #expect(!text.contains(twice), "\(text)")
      }
    }
  }

  @Test func aMessageWithoutANameHasNoHole() throws {
    let request = DraftRequest(kind: .checkIn, recipient: Recipient(address: ""))
    for seed in 1...30 as ClosedRange<UInt64> {
      let text = try draft(request, seed: seed).text
      #expect(text.hasPrefix("Hi there,") || text.hasPrefix("Hello,"))
    }
  }

  @Test func aThingSaidInTheMiddleIsMendedAtItsSeams() throws {
    let cases: [(String, String)] = [
      ("How you sang!", "how you sang"), ("the U.S. trip", "the U.S. trip"),
      ("driving me home...", "driving me home"), ("I fell in the lake.", "I fell in the lake"),
    ]
    for (words, inside) in cases {
      for seed in 1...10 as ClosedRange<UInt64> {
        let request = DraftRequest(
          kind: .reconnect, recipient: Recipient(address: "Ana"), details: [.memory: words])
        let text = try draft(request, seed: seed).text
        #expect(text.lowercased().contains(inside.lowercased()), "\(text)")
        for seam in ["..", "!.", ". .", ".,"] { #expect(!text.contains(seam), "\(text)") }
      }
    }
  }

  @Test func severalPeopleSayWe() throws {
    let request = DraftRequest(
      kind: .condolence, recipient: Recipient(address: "the Rossi family", isGroup: true),
      sender: "Ingrid and Paul", tone: .formal, medium: .letter, details: [.loss: "Nonna Carla"])
    for seed in 1...20 as ClosedRange<UInt64> {
      let words = try draft(request, seed: seed).text.split { !$0.isLetter && $0 != "'" }
      for mine in ["I", "I'm", "my", "me"] { #expect(!words.contains(Substring(mine))) }
    }
  }

  @Test func heavyNewsAsksFirst() throws {
    let request = DraftRequest(
      kind: .shareToughTime, recipient: Recipient(address: "Ben"),
      details: [.disclosure: "I lost my job"])
    for seed in 1...30 as ClosedRange<UInt64> {
      #expect(try draft(request, seed: seed).moves.contains(.consent))
    }
  }

  @Test func manyUnansweredMessagesAreEnough() {
    let request = DraftRequest(
      kind: .followUp, recipient: Recipient(address: "Ravi"), details: [.unanswered: "4"])
    guard case .needs = Self.drafter.drafter(request) else {
      Issue.record("one more was written")
      return
    }
  }
}

extension Drafter {
  fileprivate func drafter(_ request: DraftRequest) -> DraftResult { draft(request, seed: 1) }
}
