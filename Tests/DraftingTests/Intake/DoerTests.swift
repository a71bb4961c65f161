import Drafting
import TestSupport
import Testing

/// Half sentences are made whole by the one who must be meant, and bare things get their article.
@Suite struct DoerTests {
  @Test(arguments: [
    (
      MessageKind.checkIn, DetailKey.news, "started pottery on Mondays",
      ["I started pottery on Mondays"]
    ),
    (.thanks, .effect, "could stay with Max all night", ["I could stay with Max all night"]),
    (.thanks, .effect, "gave me hope", ["it gave me hope", "what you did gave me hope"]),
    (.joinCommunity, .aboutMe, "haven't run since school", ["I haven't run since school"]),
    (.shareToughTime, .disclosure, "can't sleep any more", ["I can't sleep any more"]),
    (.reconnect, .memory, "got lost in Busan", ["we got lost in Busan"]),
    (.inviteMoment, .activity, "picnic", ["a picnic"]),
    (.askCompany, .activity, "cup of tea", ["a cup of tea"]),
    (.getWell, .situation, "hip operation", ["a hip operation"]),
    (.congratulate, .achievement, "new job", ["the new job"]),
    (.thanks, .thanksFor, "lift to the airport", ["the lift to the airport"]),
    (.thanks, .thanksFor, "help with my CV", ["your help with my CV"]),
  ])
  func aHalfSentenceIsMadeWhole(
    kind: MessageKind, key: DetailKey, words: String, expected: [String]
  ) throws {
    for seed in 1...12 as ClosedRange<UInt64> {
      let request = DraftRequest(
        kind: kind, recipient: Recipient(address: "Ana"), details: [key: words])
      let text = try #require(Requests.draft(request, seed: seed)).body
      let isWhole = expected.contains { text.lowercased().contains($0.lowercased()) }
      #expect(isWhole || text.contains("you \(words)"), "\(text)")
    }
  }

  @Test func whoeverBorrowsIsTheOneWhoAsks() throws {
    for seed in 1...12 as ClosedRange<UInt64> {
      for (words, who) in [("borrow some money", "I"), ("water my plants", "you")] {
        let request = DraftRequest(
          kind: .askHelp, recipient: Recipient(address: "Ana"), details: [.ask: words])
        let text = try #require(Requests.draft(request, seed: seed)).body
        let other = who == "I" ? "you" : "I"
        for phrase in ["\(other) \(words)", "\(other) could \(words)"] {
          #expect(!text.contains(phrase), "\(text)")
        }
      }
    }
  }
}
