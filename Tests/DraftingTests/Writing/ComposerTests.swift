import Dialogue
import Drafting
import TestSupport
import Testing

/// Which moves a message of each kind makes, stated apart from the bank.
@Suite struct ComposerTests {
  /// Moves that must be there, as drafting.md has them; one of each group.
  private static let required: [MessageKind: [[Move]]] = [
    .checkIn: [[.question, .invitation]], .thanks: [[.thanks]],
    .reconnect: [[.anchor], [.question, .invitation], [.release]],
    .askCompany: [[.invitation], [.release]],
    .shareToughTime: [[.consent], [.news], [.invitation], [.release]],
    .inviteMoment: [[.invitation]], .comfortReply: [[.acknowledge], [.offer]],
    .joinCommunity: [[.reason], [.news], [.question, .invitation]],
    .professionalEnquiry: [[.reason], [.question]],
    .apologyRepair: [[.acknowledge], [.invitation], [.release]], .birthday: [[.wish]],
    .condolence: [[.acknowledge], [.release]], .followUp: [[.anchor, .reason]],
    .getWell: [[.acknowledge], [.anchor], [.release]], .congratulate: [[.acknowledge], [.wish]],
    .askHelp: [[.reason, .anchor], [.invitation], [.release]],
  ]
  private static let forbidden: [MessageKind: [Move]] = [
    .thanks: [.consent], .comfortReply: [.consent, .news, .invitation],
    .condolence: [.question, .invitation, .consent], .apologyRepair: [.consent],
    .getWell: [.invitation, .consent], .birthday: [.consent], .congratulate: [.consent],
  ]

  @Test(arguments: MessageKind.allCases)
  func everyMessageMakesItsMoves(kind: MessageKind) throws {
    for medium in [Medium.chat, .email, .sms] {
      for seed in 1...6 as ClosedRange<UInt64> {
        let request = DraftRequest(
          kind: kind, recipient: Recipient(address: "Ana"), sender: "Jo", medium: medium)
        let moves = try #require(Requests.draft(request, seed: seed)).moves
        for group in Self.required[kind] ?? [] {
          #expect(!Set(group).isDisjoint(with: moves), "\(kind) \(medium): \(moves)")
        }
        #expect(Set(Self.forbidden[kind] ?? []).isDisjoint(with: moves), "\(kind): \(moves)")
        if medium.isLetter { #expect(moves.last == .signature, "\(kind) \(medium): \(moves)") }
        let greets = moves.first == .greeting || [.comfortReply, .birthday].contains(kind)
        #expect(greets, "\(kind): \(moves)")
      }
    }
  }

  @Test func feelingsNobodySaidAreNotNamed() throws {
    let named = ["love,", "with love", "miss you", "proud of you"]
    for closeness in [Closeness.none, .distant, .medium] {
      for kind in MessageKind.allCases {
        for seed in 1...4 as ClosedRange<UInt64> {
          let request = DraftRequest(
            kind: kind, recipient: Recipient(address: "Ana", closeness: closeness), sender: "Jo",
            medium: .letter)
          let text = try #require(Requests.draft(request, seed: seed)).body.lowercased()
          for feeling in named { #expect(!text.contains(feeling), "\(text)") }
        }
      }
    }
  }

  @Test func severalPeopleAreNotCalledOne() throws {
    let one = ["there's only you", "you two", "hey the", "dear the", "hi the"]
    for kind in MessageKind.allCases {
      for seed in 1...6 as ClosedRange<UInt64> {
        let request = DraftRequest(
          kind: kind, recipient: Recipient(address: "the book club", isGroup: true), sender: "Jo")
        let text = try #require(Requests.draft(request, seed: seed)).body.lowercased()
        for words in one { #expect(!text.contains(words), "\(text)") }
      }
    }
  }
}
