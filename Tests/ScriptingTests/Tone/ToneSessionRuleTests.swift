import Dialogue
@testable import Scripting
import TestSupport
import Testing

/// The rules of tone that listen to whole sessions.
@Suite struct ToneSessionRuleTests {
  typealias Turn = ToneSession.Turn

  /// A turn in one row: what was typed, then bubbles; `~` before a bubble is a simple reflection, `≈` a
  /// complex one.
  private static func turn(_ typed: String?, _ bubbles: String...) -> Turn {
    var turn = Turn(typed: typed)
    turn.isFree = typed != nil
    turn.bubbles = bubbles.map { text in
      let place = Place(file: "a.yaml", line: 1, column: 1)
      let kinds: [Character: Reflection] = ["~": .simple, "≈": .complex]
      guard let kind = text.first.flatMap({ kinds[$0] }) else {
        return ToneSession.Bubble(text: text, place: place)
      }
      return ToneSession.Bubble(text: String(text.dropFirst()), place: place, reflects: kind)
    }
    return turn
  }

  private static func naming(_ turn: Turn) -> Turn {
    var turn = turn
    turn.asksFeelings = true
    return turn
  }

  private static func draft(after count: Int) -> [Turn] {
    var turns = (0...count).map { _ in turn("1", "Next one.") }
    turns[count].showsDraft = true
    return turns
  }

  static let bad: [(String, [Turn])] = [
    ("T2", [turn("7", "One.", "Two.", "Three.")]),
    ("T2", [turn("7", "Skipped.", "Then this.", "And that.", "So?")]),
    ("T3", [turn("7", "Is that so?", "Who is it?")]),
    ("T3", [turn("7", "Near? Or far?")]),
    ("T4", [turn(nil, "Who?"), turn("Ana", "Why?")]),
    ("T4", [naming(turn("7", "~Seven.", "What word fits?")), turn("sad", "Who is it?")]),
    ("T4b", [turn("sad", "~Sad, then."), turn("Ana", "~So it's Ana.")]),
    ("T4b", [turn("a", "~A."), turn("b", "~B."), turn("c", "≈C.")]),
    ("T5", [turn("left out since i moved", "~That sounds hard.")]),
    ("T5", [turn("my brother died", "≈Something is missing.")]),
    ("T12", (0..<9).map { turn("\($0)", "It goes on.") }),
    ("T12", (0..<9).map { turn("\($0)", "You picked a name.") }),
    ("T13", [turn("a", "It is quiet here."), turn("b", "It is quiet here.")]),
    (
      "T13",
      ["now", "here", "today"].map { (word: String) in turn(word, "It sounds like \(word).") }
    ),
    ("T14", draft(after: 13)),
    ("T14", [turn("7", "You could write to her.")]),
    ("T15", [turn(nil, String(repeating: "word ", count: 81))]),
    ("T15", [turn(nil, String(repeating: "a b c d. ", count: 25))]),
    ("T17", [turn("a", "Yes!"), turn("b", "There!")]),
    ("T17", [turn("a", "Good!", "Fine!")]),
  ]

  static let good: [(String, [Turn])] = [
    ("T2", [turn("7", "One.", "Two.")]),
    ("T2", [turn("7", "One.")]),
    ("T3", [turn("7", "So that's it.", "Who is it?")]),
    ("T3", [turn("7", "They asked: \"Who is it?\" What did you say?")]),
    ("T4", [turn("sad", "~Sad, then.", "Who is it?")]),
    ("T4", [naming(turn("7", "~Seven.", "What word fits?")), turn("sad", "~Sad.", "It stays.")]),
    ("T4b", [turn("sad", "≈Sad, as if a room were empty.")]),
    ("T4b", [turn("a", "~A."), turn("b", "≈B.")]),
    ("T5", [turn("left out since i moved", "~Left out, then.")]),
    ("T5", [turn("my brother died", "≈Your brother isn't where he was.")]),
    ("T12", (0..<9).map { turn("\($0)", $0 < 2 ? "You picked a name." : "It goes on.") }),
    ("T12", [turn("7", "It goes on.")]),
    ("T13", [turn("a", "It is quiet here."), turn("b", "It is still quiet here.")]),
    ("T13", [turn("a", "All right."), turn("b", "All right.")]),
    ("T14", draft(after: 4)),
    ("T14", [turn("7", "~Seven, then. You could write to her.")]),
    ("T15", [turn(nil, "Hello. Who is it?")]),
    ("T15", [turn(nil, String(repeating: "word ", count: 80))]),
    ("T17", [turn("a", "Yes!")]),
    ("T17", [turn("a", "Yes."), turn("b", "There.")]),
  ]

  @Test(arguments: bad.indices)
  func isFound(index: Int) throws {
    let (rule, turns) = Self.bad[index]
    #expect(
      try !ToneTrial.findings(rule, in: turns).isEmpty, "\(rule): \(turns.flatMap(\.bubbles))")
  }

  @Test(arguments: good.indices)
  func isLeftInPeace(index: Int) throws {
    let (rule, turns) = Self.good[index]
    let found = try ToneTrial.findings(rule, in: turns)
    #expect(found.isEmpty, "\(rule): \(found.map(\.message))")
  }
}
