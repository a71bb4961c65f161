import Drafting
import Foundation
import TestSupport
import Testing

@Suite struct DraftTests {
  @Test func aDraftSurvivesBeingKept() throws {
    for (index, request) in Requests.random(60, seed: 17).enumerated() {
      guard var draft = Requests.draft(request, seed: UInt64(index)) else { continue }
      draft = Requests.drafter.revise(draft, by: .another).draft
      draft = Requests.drafter.revise(draft, by: .editLine(1, "Mine.")).draft
      let kept = try JSONDecoder().decode(Draft.self, from: JSONEncoder().encode(draft))
      #expect(kept == draft)
      #expect(Requests.drafter.revise(kept, by: .undo) == Requests.drafter.revise(draft, by: .undo))
    }
  }

  @Test func theWordsAreInOneForm() throws {
    for (index, request) in Requests.random(100, seed: 23).enumerated() {
      guard let text = Requests.draft(request, seed: UInt64(index))?.body else { continue }
      #expect(
        Array(text.unicodeScalars)
          == Array(text.precomposedStringWithCanonicalMapping.unicodeScalars))
    }
  }

  /// Every state on the way is a message that could be sent.
  @Test func everyStepOfALogIsADraft() throws {
    var random = Seeded(31)
    let changes: [Drafting.Operation] = [
      .another, .shorter, .longer, .warmer, .plainer, .noPressure, .addQuestion, .carry(.sms),
      .carry(.email), .lessFormal, .moreFormal, .avoid("mind"), .deleteLine(2),
    ]
    for kind in MessageKind.allCases {
      let request = DraftRequest(kind: kind, recipient: Recipient(address: "Ana"), sender: "Jo")
      var draft = try #require(Requests.draft(request, seed: 5))
      for _ in 0..<4 {
        let change = changes.randomElement(using: &random) ?? .another
        draft = Requests.drafter.revise(draft, by: change).draft
        let broken = Invariants.broken(draft.body, draft.currentRequest, omitted: draft.omitted)
        #expect(broken.isEmpty, "\(broken) after \(change): \(draft.body)")
        #expect(!Rules.findings(in: draft).contains { $0.severity == .block }, "\(draft.body)")
      }
    }
  }
}
