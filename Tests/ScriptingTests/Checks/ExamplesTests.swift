import Dialogue
import Scripting
import TestSupport
import Testing

/// Examples are typed for their writer, and what does not come to its choice is told.
@Suite struct ExamplesTests {
  private static func script(_ choice: String, always: String = "") -> String {
    """
    format: 1
    id: test
    language: en
    start: hello
    \(always)
    slots:
      day:
        one of:
          long: { label: A long one, also: [hard], examples: [it was hard] }
          fine: All right
    states:
      hello:
        say: [One?, Two?, Three?]
        choose:
    \(choice)
          - Talk a little first -> day
        skip: bye
      day:
        say: [Four?, Five?, Six?]
        pick: day
        next: bye
      bye:
        say: Bye.
        end: true
    """
  }

  private func codes(_ choice: String, always: String = "") throws -> [String] {
    let script = try Script(yaml: Self.script(choice, always: always), isSafe: true)
    return Examples.problems(in: script, language: English.language).map(\.code)
  }

  @Test(arguments: [
    ("text my aunt i guess, maybe", []), ("can i phone her", ["M501"]), ("go back", ["M502"]),
    ("i want to kill myself", ["M502"]), ("talk first", ["M502"]),
  ])
  func anExampleIsTyped(words: String, expected: [String]) throws {
    let choice = [
      "- say: Write to someone", "  also: [text, message]", "  examples: [\"\(words)\"]",
      "  to: bye",
    ].map { "      " + $0 }.joined(separator: "\n")
    #expect(try codes(choice) == expected)
  }

  @Test func examplesChangeNothingForKeptConversations() throws {
    let bare = "      - say: Write to someone\n        to: bye"
    let tried =
      "      - say: Write to someone\n        examples: [write to someone]\n        to: bye"
    let before = try Script(yaml: Self.script(bare))
    let after = try Script(yaml: Self.script(tried))
    #expect(before.states.map(\.fingerprint) == after.states.map(\.fingerprint))
  }

  @Test(arguments: [
    ("is it just me", []), ("go back", ["M502"]), ("talk a little first", ["M502"]),
  ])
  func theWordsOfAlwaysAreTyped(words: String, expected: [String]) throws {
    let always = "always:\n  - hears: [\(words)]\n    to: bye"
    let found = try codes("      - Write -> bye", always: always)
    #expect(Set(found) == Set(expected))
  }
}
