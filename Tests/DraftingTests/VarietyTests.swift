import Drafting
import TestSupport
import Testing

/// What someone sees who presses "another version" five times, and how much there is to see at all.
@Suite struct VarietyTests {
  /// A request of each kind as someone would make it.
  private static let requests: [DraftRequest] = MessageKind.allCases.map { kind in
    let details: [MessageKind: [DetailKey: String]] = [
      .checkIn: [.reason: "you had the interview"],
      .thanks: [.thanksFor: "the lift to the station"],
      .reconnect: [.memory: "that rainy hike", .gap: "four years"],
      .askCompany: [.reason: "evenings are long", .activity: "a call", .time: "Sunday"],
      .shareToughTime: [.disclosure: "I lost my job", .activity: "a walk", .time: "Saturday"],
      .inviteMoment: [.activity: "lunch", .time: "Thursday"],
      .comfortReply: [.incoming: "We broke up last night.", .offer: "bring soup over"],
      .joinCommunity: [.aboutMe: "I sang alto at school", .ask: "do I need to read music"],
      .professionalEnquiry: [.reason: "I can't sleep", .availability: "Monday evenings"],
      .apologyRepair: [.ownPart: "I forgot your exhibition", .repair: "see it with you"],
      .birthday: [.memory: "the summer at the lake"],
      .condolence: [.loss: "your aunt", .memory: "she always waved"],
      .followUp: [.unanswered: "1"], .getWell: [.situation: "a hip operation"],
      .congratulate: [.achievement: "you got the job"],
      .askHelp: [.reason: "I'm away", .ask: "water my plants", .limit: "the 14th"],
    ]
    return DraftRequest(
      kind: kind, recipient: Recipient(address: "Ana"), sender: "Jo", tone: .warm,
      details: details[kind] ?? [:])
  }

  /// Two hundred seeds in the long form, some kinds with few otherwise.
  @Test func manySeedsMakeManyMessages() throws {
    let seeds: UInt64 = Requests.isLong ? 200 : 40
    let requests = Requests.isLong ? Self.requests : Array(Self.requests.prefix(3))
    for request in requests {
      let drafts = try (1...seeds).map { try #require(Requests.draft(request, seed: $0)) }
      let texts = drafts.map(\.body)
      let clusters = Difference.clusters(texts)
      let openings = Difference.openings(drafts)
      let most = Double(openings.values.max() ?? 0) / Double(seeds)
      if Requests.isLong { print(request.kind, Set(texts).count, clusters, openings.count, most) }
      #expect(Set(texts).count >= Int(seeds) * 3 / 4, "\(request.kind)")
      #expect(clusters >= (Requests.isLong ? 30 : 10), "\(request.kind): \(clusters)")
      #expect(openings.count >= (Requests.isLong ? 12 : 6), "\(request.kind): \(openings.count)")
      #expect(most <= 0.35, "\(request.kind): \(openings)")
    }
  }

  /// What someone sees who asks for another version five times.
  @Test func fiveVersionsShareHardlyASentence() throws {
    var likeness: [Double] = []
    var shared = 0
    for request in Self.requests {
      for seed in 1...(Requests.isLong ? 12 : 1) as ClosedRange<UInt64> {
        var draft = try #require(Requests.draft(request, seed: seed))
        var seen = [Difference.masked(draft)]
        for _ in 0..<5 {
          draft = Requests.drafter.revise(draft, by: .another).draft
          seen.append(Difference.masked(draft))
        }
        for one in seen.indices {
          for other in seen.indices where other > one {
            likeness.append(Difference.likeness(seen[one], seen[other]))
            shared +=
              Difference.sentences(seen[one])
              .intersection(Difference.sentences(seen[other])).count
          }
        }
      }
    }
    let mean = likeness.reduce(0, +) / Double(likeness.count)
    if Requests.isLong {
      print("likeness", mean, "shared", Double(shared) / Double(likeness.count))
    }
    #expect(mean <= 0.07, "\(mean)")
    #expect(Double(shared) <= 0.2 * Double(likeness.count), "\(shared) in \(likeness.count)")
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
