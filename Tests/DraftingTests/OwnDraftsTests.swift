import Dialogue
import Drafting
import TestSupport
import Testing
import Understanding

/// What Kith writes by itself must never be held back by its own guard, nor heard as a crisis.
@Suite struct OwnDraftsTests {
  @Test(arguments: MessageKind.allCases)
  func ourOwnWordsMayLeave(kind: MessageKind) {
    let language = English.language
    var random = Seeded(7)
    for seed in 0..<20 {
      let request = DraftRequest(
        kind: kind,
        recipient: Recipient(
          address: seed.isMultiple(of: 2) ? "Ana" : "",
          closeness: Closeness.allCases.randomElement(using: &random) ?? .close),
        tone: Tone.allCases.randomElement(using: &random) ?? .warm,
        length: Length.allCases.randomElement(using: &random) ?? .medium,
        medium: Medium.allCases.randomElement(using: &random) ?? .chat)
      guard let draft = Requests.draft(request, seed: UInt64(seed)) else { continue }
      #expect(language.draftGuard.check(draft.text).rule == nil, "\(draft.text)")
      let screening = language.screen.screen(draft.text, in: .draft, after: [])
      #expect(screening.concern != .crisis, "\(screening): \(draft.text)")
    }
  }
}
