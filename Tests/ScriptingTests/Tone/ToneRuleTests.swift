import Dialogue
@testable import Scripting
import TestSupport
import Testing

/// Every rule of tone that reads single lines finds what breaks it and leaves the rest in peace.
@Suite struct ToneRuleTests {
  @Test(arguments: [
    ("T1", "Communication facilitates psychological reorganisation."),
    ("T1", "Individual vulnerability necessitates extraordinary consideration."),
    ("T2", "It is late. You are here. It is quiet. We can go on."),
    (
      "T2",
      "It is the kind of evening on which you sit by the window and look at the street and wait for it to end."
    ),
    ("T3", "How are you? Who is it?"),
    ("T3", "What would help? A call, or a walk?"),
    ("T6", "Look on the bright side."),
    ("T6", "At least you have your health."),
    ("T7", "I understand. That's hard."),
    ("T7", "You're not alone in this."),
    ("T8", "That sounds like a disorder."),
    ("T8", "He seems toxic to me."),
    ("T9", "You should call her."),
    ("T9", "It's easy. Join a club near you."),
    ("T10", "I care about you."),
    ("T10", "I'm so proud of that."),
    ("T17", "That's done 🎉"),
    ("T17", "Here we go 🙂"),
  ])
  func isFound(rule: String, text: String) throws {
    #expect(try !ToneTrial.findings(rule, in: [text]).isEmpty)
  }

  @Test(arguments: [
    ("T1", "So it's quiet around you."),
    ("T1", "Who comes to mind?"),
    ("T2", "It is late. You are here. It is quiet."),
    ("T2", "A first line could be: \"Hi. It's me. How are you? Call me.\""),
    ("T3", "Could you ask them: \"How are you?\""),
    ("T3", "Is it the first line, or what comes after it?"),
    ("T6", "It could go either way."),
    ("T6", "What's the least you'd still do?"),
    ("T7", "You're not the only one who sits with this."),
    ("T7", "I'm not sure I got that."),
    ("T8", "You said you feel sad."),
    ("T8", "It takes a lot of strength."),
    ("T9", "You don't have to answer. You could call her."),
    ("T9", "Type a number, or say it in your own words."),
    ("T10", "You could say: \"I miss you.\""),
    ("T10", "I'm a program, and I can't call anyone."),
    ("T17", "That's done."),
    ("T17", "Here we go, 1 to 3."),
  ])
  func isLeftInPeace(rule: String, text: String) throws {
    let found = try ToneTrial.findings(rule, in: [text])
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test func aFindingHasAPlaceAndARemedy() throws {
    let found = try #require(try ToneTrial.findings("T9", in: ["You must go."]).first)
    #expect(found.place == Place(file: "a.yaml", line: 3, column: 7))
    #expect(found.code == "T9" && found.help?.isEmpty == false)
  }

  @Test func everyRuleHasAPageAndAPlaceInTheList() {
    let ids = ToneRules.all.map { $0.id }
    let wanted = ["T1", "T2", "T3", "T4", "T4b"] + (5...20).map { "T\($0)" }
    #expect(ids == wanted)
    for id in ids { #expect(Explanation.of(id.lowercased()) != nil, "\(id) has no page") }
  }
}

/// Runs one rule.
enum ToneTrial {
  static func words() throws -> ToneWords {
    var mistakes: [Diagnostic] = []
    let words = ToneWords.read(Repository.source("Scripts/en/words/tone.yaml"), into: &mistakes)
    #expect(mistakes.isEmpty, "\(mistakes)")
    return try #require(words)
  }

  static func findings(_ rule: String, in texts: [String]) throws -> [Diagnostic] {
    let place = Place(file: "a.yaml", line: 3, column: 7)
    let lines = texts.map { ToneLine(text: $0, role: .said, place: place) }
    return try findings(rule, ToneMaterial(lines: lines, words: words()))
  }

  static func findings(_ rule: String, in turns: [ToneSession.Turn]) throws -> [Diagnostic] {
    let session = ToneSession(script: "a", turns: turns, hasEnded: true)
    return try findings(rule, ToneMaterial(sessions: [session], words: words()))
  }

  static func findings(_ rule: String, inScript yaml: String) throws -> [Diagnostic] {
    let script = try Script(yaml: yaml)
    var gathering = LineGathering()
    gathering.add(script)
    return try findings(
      rule, ToneMaterial(lines: gathering.lines, scripts: [script], words: words()))
  }

  private static func findings(_ rule: String, _ material: ToneMaterial) throws -> [Diagnostic] {
    let verdict = try #require(ToneRules.all.first { $0.id == rule }).judge(material)
    // The figures of the whole are not what a line is asked about.
    return verdict.findings.filter {
      !$0.message.contains("reads like grade") || rule != "T1" || $0.message.hasPrefix("this")
    }
  }
}
