import Dialogue
import Scripting
import TestSupport
import Testing

/// The save and hot-swap cases of Patter's conformance corpus (patterkit/patter ebe79b8, MIT), as far as
/// this language has the construct, in words of our own.
@Suite struct PatterTests {
  private static let top = "format: 1\nid: patter\nstart: one\nstates:\n"
  private static let bye = "  bye:\n    say: Bye.\n    end: true\n"

  private static func script(_ states: String) throws -> Script {
    try Script(yaml: top + states + bye)
  }

  private static let two = """
      one:
        say: [One., First., Number one.]
        pause: true
        next: two
      two:
        say: [Two., Second., Number two.]
        choose:
          - Left -> bye
          - Right -> right
        skip: bye
      right:
        say: You went right.
        next: bye

    """

  /// A conversation that waits at the second question, kept, and gone on with in an edited script.
  private static func resumed(
    _ edited: String
  ) throws -> (conversation: Conversation, resumption: Resumption, effects: [Effect]) {
    var conversation = Conversation(try script(two))
    _ = conversation.start()
    conversation.hear("ok")
    #expect(conversation.place == "two")
    return Conversation.resuming(
      conversation.kept, on: try script(edited), in: English.language)
  }

  /// "save/load mid-flow preserves the cursor"; "save/load at a pending choice replays the option set".
  @Test func aPendingChoiceIsAskedAgainWithItsOptions() throws {
    var (conversation, resumption, effects) = try Self.resumed(Self.two)
    #expect(resumption == .exact)
    #expect(effects.question?.items.map(\.label) == ["Left", "Right"])
    #expect(conversation.hear("right").contains("went right"))
    #expect(conversation.snapshot.hasEnded)
  }

  /// "a reworded line under the cursor plays the new text".
  @Test func aRewordedQuestionIsAskedInItsNewWords() throws {
    let edited = Self.two.replacing("[Two., Second., Number two.]", with: "[New., Newer., Newest.]")
    let (_, resumption, effects) = try Self.resumed(edited)
    #expect(resumption == .exact)
    #expect(["New.", "Newer.", "Newest."].contains(effects.said))
  }

  /// "a sibling inserted before the cursor neither replays nor shifts the resume point".
  @Test func aStateInsertedBeforeIsNotPlayed() throws {
    let edited =
      Self.two.replacing("    next: two", with: "    next: between")
      + "  between:\n    say: [A., B., C.]\n    pause: true\n    next: two\n"
    let (conversation, resumption, _) = try Self.resumed(edited)
    #expect(resumption == .exact)
    #expect(conversation.place == "two")
  }

  /// "a deleted active snippet is skipped": here it is gone back to the last question that is there.
  @Test func aDeletedQuestionLeadsBackToTheOneBefore() throws {
    let edited = """
        one:
          say: [One., First., Number one.]
          pause: true
          next: bye

      """
    let (conversation, resumption, _) = try Self.resumed(edited)
    #expect(resumption == .rewound(1))
    #expect(conversation.place == "one")
  }

  /// "a deleted option drops from the replayed pending choice; survivors stay choosable".
  @Test func aDeletedChoiceIsNotOffered() throws {
    let edited = Self.two.replacing("      - Left -> bye\n", with: "")
    var (conversation, resumption, effects) = try Self.resumed(edited)
    #expect(resumption == .moved)
    #expect(effects.question?.items.map(\.label) == ["Right"])
    #expect(conversation.hear("1").contains("went right"))
  }

  /// "the cursor's whole container emptied": nothing is left of it, and it begins anew.
  @Test func whereNothingIsLeftItBeginsAnew() throws {
    let edited = """
        one:
          say: Nothing is as it was.
          next: other
        other:
          say: [Other., Another., One more.]
          pause: true
          next: bye

      """
    let (conversation, resumption, _) = try Self.resumed(edited)
    #expect(resumption == .startedOver)
    #expect(conversation.place == "other")
  }
}
