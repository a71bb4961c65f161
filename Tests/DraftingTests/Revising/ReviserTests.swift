import Drafting
import TestSupport
import Testing

@Suite struct ReviserTests {
  private let drafter = Requests.drafter

  private func start(_ seed: UInt64 = 3, _ request: DraftRequest = Requests.reconnect()) throws
    -> Draft
  {
    try #require(Requests.draft(request, seed: seed))
  }

  private static let changes: [Drafting.Operation] = [
    .another, .shorter, .warmer, .noPressure, .addQuestion, .removeQuestion, .longer, .plainer,
    .lessFormal, .moreFormal, .carry(.sms), .carry(.email), .carry(.letter), .carry(.phone),
    .editLine(2, "It's me, after all this time."), .deleteLine(3), .moveLine(2, to: 3),
    .avoid("life"), .mention("the boat"), .setDetail(.news, "I moved to the coast"),
    .name(false), .name(true), .signature(true), .signature(false), .spelling(.american),
  ]

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
    #expect(shown.count == 6)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func shorterFallsToAFixedPoint(seed: UInt64) throws {
    var draft = try start(seed, Requests.reconnect(.warm, seed % 2 == 0 ? .chat : .email))
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

  @Test func longerAndWarmerChangeOneLine() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let draft = try start(seed)
      for operation in [Drafting.Operation.longer, .warmer, .plainer, .shorter] {
        let revision = drafter.revise(draft, by: operation)
        let before = draft.lines.map(\.text)
        let after = revision.draft.lines.map(\.text)
        let new = after.filter { !before.contains($0) }
        #expect(new.count <= 1, "\(operation)")
        #expect(abs(after.count - before.count) <= 1)
        if operation == .longer, revision.note == nil {
          #expect(revision.draft.text.count > draft.text.count)
        }
      }
    }
  }

  @Test func undoAndRedoAreExactAfterAnyChanges() throws {
    var random = Seeded(5)
    for seed in 1...40 as ClosedRange<UInt64> {
      var draft = try start(seed)
      var texts = [draft.text]
      for _ in 0..<12 {
        let revision = drafter.revise(
          draft, by: Self.changes.randomElement(using: &random) ?? .another)
        draft = revision.draft
        if revision.note == nil { texts.append(draft.text) }
        #expect(!draft.text.isEmpty)
      }
      let last = draft.text
      for text in texts.dropLast().reversed() {
        draft = drafter.revise(draft, by: .undo).draft
        #expect(draft.text == text)
      }
      for _ in texts.dropFirst() { draft = drafter.revise(draft, by: .redo).draft }
      #expect(draft.text == last)
      #expect(drafter.revise(draft, by: .startOver).draft.text == texts[0])
    }
  }

  @Test func whatThePersonWroteStaysThroughEveryChange() throws {
    var random = Seeded(8)
    let own = "i still have the map, you know."
    for seed in 1...25 as ClosedRange<UInt64> {
      var draft = drafter.revise(try start(seed), by: .editLine(2, own)).draft
      for _ in 0..<12 {
        let change = Self.changes.randomElement(using: &random) ?? .another
        if case .deleteLine = change { continue }
        if case .editLine = change { continue }
        draft = drafter.revise(draft, by: change).draft
        #expect(draft.text.contains(own), "\(change): \(draft.text)")
      }
    }
  }

  @Test func draftsStayCleanThroughEveryChange() throws {
    var random = Seeded(21)
    for seed in 1...40 as ClosedRange<UInt64> {
      var draft = try start(seed)
      for _ in 0..<6 {
        let change = Self.changes.randomElement(using: &random) ?? .another
        draft = drafter.revise(draft, by: change).draft
        for fault in ["..", ",,", "!!", "??", ",.", " ,", "  ", " \n", "{", "}", "\n\n\n"] {
          #expect(!draft.body.contains(fault), "\(change): \(draft.body)")
        }
      }
    }
  }

  @Test(arguments: [0, -1, 99])
  func aLineThatIsNotThereIsSaidSo(number: Int) throws {
    #expect(drafter.revise(try start(), by: .editLine(number, "x")).note == .noSuchLine)
    #expect(drafter.revise(try start(), by: .deleteLine(number)).note == .noSuchLine)
    #expect(drafter.revise(try start(), by: .moveLine(number, to: 1)).note == .noSuchLine)
    #expect(try start().why(number) == nil)
  }

  @Test func noPressureAddsTheLineOnceAndKeepsIt() throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      let once = drafter.revise(try start(seed), by: .noPressure).draft
      #expect(once.moves.contains(.release))
      #expect(drafter.revise(once, by: .noPressure).draft.text == once.text)
      var draft = once
      for _ in 0..<10 { draft = drafter.revise(draft, by: .shorter).draft }
      #expect(draft.moves.contains(.release))
    }
  }

  @Test func questionsComeAndGo() throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      let quiet = drafter.revise(try start(seed), by: .removeQuestion).draft
      #expect(!quiet.body.contains("?"), "\(quiet.body)")
      let asking = drafter.revise(quiet, by: .addQuestion).draft
      #expect(asking.moves.contains(.question))
    }
  }

  @Test func aDetailChangesOnlyTheLineThatUsesIt() throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      let draft = try start(seed)
      let revision = drafter.revise(draft, by: .setDetail(.memory, "the burnt pancakes"))
      #expect(revision.note == nil)
      #expect(revision.draft.text.contains("burnt pancakes"))
      #expect(!revision.draft.text.contains("rainy hike"))
      let changed = zip(draft.lines, revision.draft.lines).count { $0 != $1 }
      #expect(changed == 1)
    }
  }

  @Test func wordsThePersonWouldNotSayAreGoneForGood() throws {
    var draft = try start(4, Requests.reconnect(.warm, .letter))
    let word = "care"
    draft = drafter.revise(draft, by: .avoid(word)).draft
    for _ in 0..<6 {
      draft = drafter.revise(draft, by: .another).draft
      #expect(!draft.text.lowercased().split { !$0.isLetter }.contains("care"))
    }
  }

  @Test func anotherWayToTravelKeepsToItsRoom() throws {
    for medium in Medium.allCases {
      for seed in 1...5 as ClosedRange<UInt64> {
        let draft = drafter.revise(try start(seed), by: .carry(medium)).draft
        #expect(draft.currentRequest.medium == medium)
        if medium == .sms { #expect(draft.body.count <= 306) }
        #expect(draft.text.contains("rainy hike"))
        if medium.isLetter { #expect(draft.moves.last == .signature) }
      }
    }
  }

  @Test func everyLineCanSayWhyItIsThere() throws {
    let draft = try start()
    let reasons = drafter.reasons(for: draft, line: nil)
    #expect(reasons.count == draft.lines.count)
    let own = drafter.revise(draft, by: .editLine(2, "Mine.")).draft
    #expect(own.why(2)?.isOwn == true)
  }
}
