import Dialogue
@testable import Scripting
import TestSupport
import Testing

/// The rules of tone that look at how a script is made.
@Suite struct ToneScriptRuleTests {
  private static let head = """
    format: 1
    id: test
    start: hello
    slots:
      before: { scale: 0..10 }
      after: { scale: 0..10 }
      memory: { text: 80 }
    states:

    """

  /// States in place of a whole script.
  private static func script(_ states: String) -> String {
    head + states.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  private static let bye = "\nbye:\n  say: Thank you. Take care.\n  end: true"
  private static func hello(_ text: String) -> String {
    "hello:\n  say: \(text)\n  next: ask\nask:\n  say: [A?, B?, C?]\n  ask: memory\n  next: bye"
      + bye
  }
  private static func fact(_ way: String) -> String {
    "hello:\n  say: [A?, B?, C?]\n  \(way)\nfact:\n  say: Studies found that it helps.\n  next: bye"
      + bye
  }
  private static func rate(_ more: String) -> String {
    "hello:\n  say: [A?, B?, C?]\n  rate: before\n  next: \(more)" + bye
  }
  private static let again =
    "\n    - { if: before >= 9, to: bye }\n    - last\nlast:\n  say: [D?, E?, F?]\n  rate: after\n  next:"
    + "\n    - { if: after >= 9, to: bye }\n    - bye"
  private static func end(_ text: String) -> String {
    "hello:\n  say: [A?, B?, C?]\n  ask: memory\n  next: bye\nbye:\n  say: \(text)\n  end: true"
  }

  static let bad: [(String, String)] = [
    ("T10", hello("Hello.")), ("T10", hello("Hello, good to see you.")),
    ("T11", fact("ask: memory\n  next: fact")),
    ("T11", fact("confirm: { yes: bye, no: fact }\n  skip: bye")),
    ("T18", rate("bye")),
    ("T18", rate("last\nlast:\n  say: [D?, E?, F?]\n  rate: before\n  next: bye")),
    ("T19", "hello:\n  say: A?\n  ask: memory\n  next: bye" + bye),
    ("T19", "hello:\n  say: [A?, B?]\n  ask: memory\n  next: bye" + bye),
    ("T20", end("Done.")), ("T20", end("The end.")),
  ]

  static let good: [(String, String)] = [
    ("T10", hello("Hello. I'm a program.")), ("T10", hello("A small program says hello.")),
    ("T11", fact("confirm: { yes: fact, no: bye }\n  skip: bye")),
    ("T11", fact("choose: [Tell me -> fact, No -> bye]\n  skip: bye")),
    ("T18", rate(again)), ("T18", end("Take care.")),
    ("T19", "hello:\n  say: [A?, B?, C?]\n  ask: memory\n  next: bye" + bye),
    ("T19", "hello:\n  say: [A?, \"[[B|C]]?\"]\n  ask: memory\n  next: bye" + bye),
    ("T20", end("Thank you for the time.")), ("T20", end("The rest is between you and them.")),
  ]

  @Test(arguments: bad)
  func isFound(rule: String, states: String) throws {
    #expect(try !ToneTrial.findings(rule, inScript: Self.script(states)).isEmpty)
  }

  @Test(arguments: good)
  func isLeftInPeace(rule: String, states: String) throws {
    let found = try ToneTrial.findings(rule, inScript: Self.script(states))
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  /// The checker refuses such a script, so that the rule only counts it.
  @Test func questionsThatCanBeSkippedAreCounted() throws {
    #expect(try ToneTrial.findings("T16", inScript: Self.script(Self.end("Take care."))).isEmpty)
    #expect(throws: ScriptLoader.Rejected.self) {
      try ToneTrial.findings(
        "T16",
        inScript: Self.script("hello:\n  say: [A?, B?, C?]\n  choose: [Yes -> bye]" + Self.bye))
    }
  }
}
