import Drafting
import TestSupport
import Testing

/// What was said about the reader is said to them, and only that.
@Suite struct TurningTests {
  private func texts(
    _ kind: MessageKind, _ name: String, _ relation: String, _ details: [DetailKey: String]
  ) throws -> [String] {
    let request = DraftRequest(
      kind: kind,
      recipient: Recipient(address: name, relationship: relation.isEmpty ? nil : relation),
      details: details)
    return try (1...8).map { try #require(Requests.draft(request, seed: UInt64($0))).body }
  }

  @Test(arguments: [
    (
      MessageKind.checkIn, "Mum", "mother", DetailKey.reason, "her hip operation is on Tuesday",
      "your hip operation is on Tuesday"
    ),
    (.checkIn, "Mum", "mother", .reason, "mum's hip operation", "your hip operation"),
    (.checkIn, "Zach", "brother", .reason, "Zach's interview", "your interview"),
    (.checkIn, "Zach", "brother", .reason, "my brother's interview", "your interview"),
    (
      .apologyRepair, "Kofi", "friend", .ownPart, "snapped at him at the party",
      "I snapped at you at the party"
    ),
    (.apologyRepair, "Kofi", "friend", .repair, "buy him dinner", "buy you dinner"),
    (
      .apologyRepair, "Helen", "", .ownPart, "what I said about her cooking",
      "what I said about your cooking"
    ),
    (
      .getWell, "Granddad", "grandfather", .situation, "fell off the ladder and broke his wrist",
      "you fell off the ladder and broke your wrist"
    ),
    (.getWell, "Ann", "", .situation, "she is in hospital", "you are in hospital"),
    (
      .thanks, "Nurse Adeyemi", "nurse", .thanksFor, "she sat with dad when I couldn't",
      "you sat with dad when I couldn't"
    ),
    (
      .congratulate, "Hugo", "cousin", .achievement, "he and Lin are having twins",
      "you and Lin are having twins"
    ),
    (.condolence, "Mrs. Lindqvist", "", .loss, "her husband", "your husband"),
    (.thanks, "Bo", "", .thanksFor, "he always listens", "you always listen"),
  ])
  func theReaderIsSpokenTo(
    kind: MessageKind, name: String, relation: String, key: DetailKey, words: String,
    expected: String
  ) throws {
    let texts = try texts(kind, name, relation, [key: words])
    #expect(texts.contains { $0.lowercased().contains(expected.lowercased()) }, "\(texts)")
    for text in texts {
      let plain = " " + text.lowercased() + " "
      for word in [" she ", " he ", " him ", " his "] { #expect(!plain.contains(word), "\(text)") }
    }
  }

  @Test(arguments: [
    (MessageKind.checkIn, "Zach", "brother", DetailKey.reason, "her operation is on Tuesday"),
    (.thanks, "Priya", "", .thanksFor, "covering for me when my son had his operation"),
    (.reconnect, "Marcus", "", .memory, "that gig where Tom fell off his chair"),
    (.condolence, "Pat", "", .memory, "he always carried his lead to the gate"),
  ])
  func someoneElseStaysSomeoneElse(
    kind: MessageKind, name: String, relation: String, key: DetailKey, words: String
  ) throws {
    for text in try texts(kind, name, relation, [key: words]) {
      #expect(text.lowercased().contains(words.lowercased()), "\(text)")
    }
  }
}
