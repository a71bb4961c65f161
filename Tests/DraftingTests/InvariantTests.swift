import Drafting
import TestSupport
import Testing

/// The laws of drafting.md, over requests of every kind, hostile ones among them.
@Suite struct InvariantTests {
  @Test func hostileRequestsBreakNothing() {
    for (index, request) in Requests.random(Requests.count).enumerated() {
      guard let draft = Requests.draft(request, seed: UInt64(index)) else { continue }
      let body = draft.body
      let broken = Invariants.broken(body, request, omitted: draft.omitted)
      #expect(broken.isEmpty, "\(broken) in: \(body)\n\(request)")
      let blocked = Rules.findings(in: draft).filter { $0.severity == .block }
      #expect(blocked.isEmpty, "\(blocked.map(\.rule)) in: \(body)")
    }
  }

  @Test func warningsAreRare() {
    var warned = 0
    var all = 0
    for (index, request) in Requests.random(Requests.count, seed: 5).enumerated() {
      guard let draft = Requests.draft(request, seed: UInt64(index)) else { continue }
      all += 1
      if Rules.findings(in: draft).contains(where: { $0.severity == .warn }) { warned += 1 }
    }
    #expect(Double(warned) <= 0.02 * Double(all), "\(warned) of \(all)")
  }

  @Test func mostRequestsGetAMessage() {
    let requests = Requests.random(Requests.count, seed: 3)
    let written = requests.enumerated().count {
      Requests.draft($1, seed: UInt64($0)) != nil
    }
    #expect(Double(written) >= 0.85 * Double(requests.count), "\(written)")
  }

  @Test func aRequestThatDoesNotFitAsksWhatToLeaveOut() {
    let words = String(repeating: "and then some more of it ", count: 60)
    let request = DraftRequest(
      kind: .reconnect, recipient: Recipient(address: "Ana"), medium: .sms,
      details: [.memory: words])
    guard case .needs(let question) = Requests.drafter.draft(request, seed: 1) else {
      Issue.record("it was cut silently")
      return
    }
    #expect(question.contains("fewer words"))
  }

  @Test func theSameSeedGivesTheSameBytes() {
    for (index, request) in Requests.random(40, seed: 9).enumerated() {
      let one = Requests.drafter.draft(request, seed: UInt64(index))
      #expect(one == Requests.drafter.draft(request, seed: UInt64(index)))
    }
  }

  @Test(arguments: MessageKind.allCases)
  func everyKindWorksInEveryMediumToneAndLength(kind: MessageKind) {
    for medium in Medium.allCases {
      for tone in Tone.allCases {
        for length in Requests.isLong
          ? Length.allCases : [Length.allCases[(medium.rawValue.count + tone.rawValue.count) % 3]]
        {
          let request = DraftRequest(
            kind: kind, recipient: Recipient(address: "Ana"), sender: "Jo", tone: tone,
            length: length, medium: medium)
          let draft = Requests.draft(request, seed: 4)
          #expect(draft != nil, "\(kind) \(medium) \(tone) \(length)")
          #expect(
            draft.map {
              $0.text.split(separator: "Ana", omittingEmptySubsequences: false).count <= 3
            } ?? false)
        }
      }
    }
  }

  /// A checker that sees nothing proves nothing: each of these faults must be caught.
  @Test(arguments: [
    ("doubled", "Hi Ana, I was thinking about that rainy hike.. How are you?"),
    ("hole", "Hi {name}, I was thinking about that rainy hike. How are you?"),
    ("space", "Hi Ana,  I was thinking about that rainy hike. How are you?"),
    ("detail", "Hi Ana, I was thinking of you. How are you?"),
    ("number", "Hi Ana, I was thinking about that rainy hike at 7. How are you?"),
    ("fact", "Hi Ana, on Tuesday I thought about that rainy hike. How are you?"),
    ("loud", "Hi Ana! I was thinking about that rainy hike! How are you?"),
    ("small", "Hi Ana. i was thinking about that rainy hike. How are you?"),
    ("i", "Hi Ana, i was thinking about that rainy hike. How are you?"),
    ("twice", "Hi Ana, I was was thinking about that rainy hike. How are you?"),
    ("article", "Hi Ana, that rainy hike was a hour ago. How are you?"),
    ("ending", "Hi Ana, I was thinking about that rainy hike, and"),
    ("gender", "Hi Ana, she told me about that rainy hike. How are you?"),
    ("brackets", "Hi Ana, (I was thinking about that rainy hike. How are you?"),
    ("doubled", "Hi Ana, I was thinking about that rainy hike,. How are you?"),
    ("quotes", "Hi Ana, \"I was thinking about that rainy hike. How are you?"),
    ("form", "Hi Ana, I was at the cafe\u{301}, thinking about that rainy hike. How are you?"),
    ("name", "Hi Ana, Ana, I was thinking, Ana, about that rainy hike. How are you?"),
    ("again", "Hi Ana, that rainy hike. I was thinking about that rainy hike. How are you?"),
    ("empty", ""),
  ])
  func plantedFaultsAreCaught(name: String, text: String) {
    #expect(Invariants.broken(text, Requests.reconnect()).contains(name))
  }

  @Test func faultsOfTheMediumAreCaught() {
    let quotes = "Hi Ana, that rainy hike’s on my mind. How are you?"
    #expect(Invariants.broken(quotes, Requests.reconnect(.warm, .sms)).contains("typography"))
    let spoken = "Hi Ana, I thought of that rainy hike. No need to reply."
    #expect(Invariants.broken(spoken, Requests.reconnect(.warm, .phone)).contains("spoken"))
    let long = String(repeating: "That rainy hike was good. ", count: 30)
    #expect(Invariants.broken(long, Requests.reconnect(.warm, .sms)).contains("long"))
    var quiet = Requests.reconnect()
    quiet.limits.noQuestion = true
    let asking = "Hi Ana, I thought of that rainy hike. How are you?"
    #expect(Invariants.broken(asking, quiet).contains("question"))
  }
}
