import Dialogue
import Drafting
import TestSupport
import Testing

@Suite struct DrafterTests {
  private static let drafter = English.language.drafter
  private static let names = [
    "Ana", "민수", "Zoë", "O'Neil", "D’Arcy", "Mum", "Dr. Patel", "J.R.", "bell", "", "Sam and Jo",
  ]
  private static let memories = [
    "that rainy hike", "when we got lost in Busan", "we laughed until it hurt", "How you sang!",
    "The soup. It was good. We ate it all.", "driving me home...",
    "\"the thing\" with the cat, and the hat",
    "I fell in the lake.", "  spaces  ", "the U.S. trip", "{name} [[x|y]]", "to see the sea",
  ]

  private static func requests(_ count: Int) -> [DraftRequest] {
    var random = Seeded(11)
    return (0..<count).map { _ in
      let kind = MessageKind.allCases.randomElement(using: &random) ?? .checkIn
      let key: DetailKey = kind == .thanks ? .thanksFor : kind == .checkIn ? .reason : .memory
      let memory = memories.randomElement(using: &random) ?? ""
      return DraftRequest(
        kind: kind, recipient: Recipient(address: names.randomElement(using: &random) ?? ""),
        sender: Bool.random(using: &random) ? "Jo" : nil,
        tone: Tone.allCases.randomElement(using: &random) ?? .warm,
        length: Length.allCases.randomElement(using: &random) ?? .medium,
        medium: Medium.allCases.randomElement(using: &random) ?? .chat,
        details: Bool.random(using: &random) ? [key: memory] : [:])
    }
  }

  private func draft(_ request: DraftRequest, seed: UInt64 = 1) throws -> Draft {
    guard case .draft(let draft) = Self.drafter.draft(request, seed: seed) else {
      throw Missing(request: request)
    }
    return draft
  }

  private struct Missing: Error {
    let request: DraftRequest
  }

  @Test func everyRequestGivesACleanMessage() throws {
    for (index, request) in Self.requests(1_200).enumerated() {
      let draft = try draft(request, seed: UInt64(index))
      let own = draft.text.replacing(request.details.values.first ?? "\u{0}", with: "x")
      #expect(!draft.text.isEmpty)
      for fault in ["..", ",,", "!!", "??", ",.", ";.", " ,", "  ", " \n", "\n\n\n", "nil", "None"]
      {
        #expect(!own.contains(fault), "\(fault) in: \(draft.text)")
      }
      #expect(
        draft.text.last.map { ".!?…\"".contains($0) || draft.moves.last == .signature } ?? false)
      #expect(own.count { $0 == "!" } <= 1)
    }
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

  @Test func theSameSeedGivesTheSameBytes() throws {
    for request in Self.requests(60) {
      #expect(try draft(request, seed: 9) == draft(request, seed: 9))
    }
  }

  @Test func differentSeedsGiveDifferentMessages() throws {
    let request = DraftRequest(
      kind: .reconnect, recipient: Recipient(address: "Ana"), details: [.memory: "that rainy hike"])
    let texts = try (1...60).map { try draft(request, seed: UInt64($0)).text }
    #expect(Set(texts).count >= 25)
  }
}

@Suite struct ReviserTests {
  private let drafter = English.language.drafter

  private func start(_ seed: UInt64 = 3) throws -> Draft {
    let request = DraftRequest(
      kind: .reconnect, recipient: Recipient(address: "Ana"), details: [.memory: "that rainy hike"])
    guard case .draft(let draft) = drafter.draft(request, seed: seed) else { throw Missing() }
    return draft
  }

  private struct Missing: Error {}

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func anotherIsNeverOneThatWasShown(seed: UInt64) throws {
    var draft = try start(seed)
    var shown = [draft.text]
    for _ in 0..<5 {
      let revision = drafter.revise(draft, by: .another)
      draft = revision.draft
      guard revision.note == nil else { break }
      #expect(!shown.contains(draft.text))
      #expect(draft.text.contains("rainy hike"))
      shown.append(draft.text)
    }
    #expect(shown.count >= 4)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func shorterFallsToAFixedPoint(seed: UInt64) throws {
    var draft = try start(seed)
    for step in 0..<30 {
      let revision = drafter.revise(draft, by: .shorter)
      if revision.note != nil {
        #expect(revision.draft == draft)
        #expect(revision.note == .alreadyShortest)
        return
      }
      #expect(revision.draft.text.count < draft.text.count)
      #expect(step < 29)
      draft = revision.draft
    }
  }

  @Test func undoIsExactAfterAnyChanges() throws {
    var random = Seeded(5)
    let changes: [Operation] = [
      .another, .shorter, .warmer, .noPressure, .addQuestion, .removeQuestion, .longer, .plainer,
      .editLine(2, "It's me, after all this time."), .deleteLine(2),
    ]
    for seed in 1...40 as ClosedRange<UInt64> {
      var draft = try start(seed)
      var texts = [draft.text]
      for _ in 0..<8 {
        let revision = drafter.revise(draft, by: changes.randomElement(using: &random) ?? .another)
        draft = revision.draft
        if revision.note == nil { texts.append(draft.text) }
      }
      let last = draft.text
      for text in texts.dropLast().reversed() {
        draft = drafter.revise(draft, by: .undo).draft
        #expect(draft.text == text)
      }
      for _ in texts.dropFirst() { draft = drafter.revise(draft, by: .redo).draft }
      #expect(draft.text == last)
    }
  }

  @Test func whatThePersonWroteIsLocked() throws {
    var draft = drafter.revise(try start(), by: .editLine(2, "i still have the map.")).draft
    for operation in [Operation.another, .shorter, .warmer, .another, .plainer, .noPressure] {
      draft = drafter.revise(draft, by: operation).draft
      #expect(draft.lines.contains { $0.text == "i still have the map." })
    }
  }

  @Test(arguments: [0, -1, 99])
  func aLineThatIsNotThereIsSaidSo(number: Int) throws {
    #expect(drafter.revise(try start(), by: .editLine(number, "x")).note == .noSuchLine)
    #expect(drafter.revise(try start(), by: .deleteLine(number)).note == .noSuchLine)
  }

  @Test func noPressureAddsTheLineOnce() throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      let once = drafter.revise(try start(seed), by: .noPressure).draft
      #expect(once.moves.contains(.release))
      #expect(drafter.revise(once, by: .noPressure).draft.text == once.text)
    }
  }
}

@Suite struct TextMessageTests {
  @Test(arguments: [
    (String(repeating: "a", count: 160), 1), (String(repeating: "a", count: 161), 2),
    (String(repeating: "a", count: 306), 2), (String(repeating: "a", count: 307), 3),
    (String(repeating: "€", count: 80), 1), (String(repeating: "€", count: 81), 2),
    (String(repeating: "今", count: 70), 1), (String(repeating: "今", count: 71), 2),
    (String(repeating: "👋", count: 35), 1), (String(repeating: "👋", count: 36), 2),
    (String(repeating: "今", count: 66) + "👋" + String(repeating: "今", count: 66), 3),
    ("", 1), (String(repeating: "ç", count: 71), 2), (String(repeating: "é", count: 160), 1),
  ])
  func countsParts(text: String, parts: Int) {
    #expect(TextMessage.segments(of: text) == parts)
  }
}

@Suite struct MailLinkTests {
  @Test func nothingInAMessageCanLeaveItsPlace() throws {
    let request = DraftRequest(
      kind: .checkIn, recipient: Recipient(address: "Ana&bcc=x@y.z\r\nBcc: q"))
    guard case .draft(let draft) = English.language.drafter.draft(request, seed: 1),
      case .text(let link, _) = MailLink.export(draft)
    else { return }
    #expect(link.hasPrefix("mailto:?subject="))
    #expect(link.count { $0 == "&" } == 1)
    #expect(link.count { $0 == "=" } == 2)
    #expect(link.allSatisfy { $0.isASCII && !$0.isWhitespace })
    #expect(link.contains("%26bcc%3Dx%40y.z"))
  }
}

@Suite struct ChannelsTests {
  @Test func everyChannelKeepsTheWordsAndHasANameOfItsOwn() throws {
    let request = DraftRequest(kind: .checkIn, recipient: Recipient(address: "Ana"))
    guard case .draft(let draft) = English.language.drafter.draft(request, seed: 1) else { return }
    #expect(Set(Channels.all.map { $0.name }).count == Channels.all.count)
    for channel in Channels.all {
      switch channel.export(draft) {
      case .text(let text, _): #expect(text.contains("Ana"))
      case .file(_, let contents): #expect(contents.contains("Ana"))
      }
    }
  }
}
