import Dialogue
import Scripting
import Testing

/// The one form, by examples.
@Suite struct FormattingTests {
  private func formatted(_ text: String) throws -> String {
    try CanonicalForm.of(SourceFile(path: "test.yaml", text: text))
  }

  @Test(arguments: [
    // White space.
    ("a: 1   \r\nb: 2\r\n", "a: 1\nb: 2\n"),
    ("a: 1", "a: 1\n"),
    ("\n\na: 1\n\n\n\nb: 2\n\n", "a: 1\n\nb: 2\n"),
    ("\u{FEFF}a: 1\n", "a: 1\n"),
    ("---\na: 1\n...\n", "a: 1\n"),
    ("a:\n    b:\n        - 1\n", "a:\n  b:\n    - 1\n"),
    ("a:\n- 1\n-   2\n", "a:\n  - 1\n  - 2\n"),
    ("-   - a\n    - b\n-  c:   d\n   e: f\n", "- - a\n  - b\n- c: d\n  e: f\n"),
    // Brackets.
    ("a: [1,2 , 3]\nb: {c: d,e: f}\n", "a: [1, 2, 3]\nb: { c: d, e: f }\n"),
    ("a: [one,\n  two]\n", "a: [one, two]\n"),
    ("a: [one, # first\n  two]\n", "a:\n  - one  # first\n  - two\n"),
    ("a: {}\nb: [ ]\n", "a: {}\nb: []\n"),
    // Quotes.
    ("a: 'it''s here'\n", "a: it's here\n"),
    ("a: \"Plain words, really.\"\n", "a: Plain words, really.\n"),
    ("a: 'so: this'\n", "a: \"so: this\"\n"),
    ("a: 'one # two'\n", "a: \"one # two\"\n"),
    ("a: '\"Said\" she'\n", "a: \"\\\"Said\\\" she\"\n"),
    ("a: \"{name} here\"\n", "a: \"{name} here\"\n"),
    ("a: \"911\"\nb: 911\nc: 'yes'\n", "a: \"911\"\nb: 911\nc: \"yes\"\n"),
    ("a: ['no comma']\n", "a: [\"no comma\"]\n"),
    ("a: \"\"\nb:\nc: ''\n", "a: \"\"\nb:\nc: \"\"\n"),
    ("a: one\n  two\n", "a: one two\n"),
    ("a: \"one\n  two\\nthree\"\n", "a: \"one two\\nthree\"\n"),
    // Words that a `#` may have cut stay as close to it as they were.
    ("say: One #two\n", "say: One #two\n"), ("say: One  #two\n", "say: One  #two\n"),
    ("name: x # two\n", "name: x  # two\n"),
    // Blocks.
    ("a: |\n      one\n        two\n\n\nb: 1\n", "a: |\n  one\n    two\n\nb: 1\n"),
    ("a: |-\n  one\n", "a: |-\n  one\n"),
    ("a: >-\n  one\n  two\n", "a: one two\n"),
    ("a: >\n  one\n  two\n\n  three\n", "a: |\n  one two\n  three\n"),
    ("a: |\nb: 1\n", "a: \"\"\nb: 1\n"),
    ("a:\n- |\n\n- |\n  b\n", "a:\n  - \"\"\n\n  - |\n    b\n"),
    ("a: |2\n    one\n  two\n", "a: |2\n    one\n  two\n"),
    ("a: |+\n  one\n\nb: 1\n", "a: \"one\\n\\n\"\n\nb: 1\n"),
    ("- |\n    # no remark\n    two\n", "- |\n  # no remark\n  two\n"),
  ])
  func oneForm(before: String, after: String) throws {
    #expect(try formatted(before) == after)
    #expect(try formatted(after) == after)
  }

  @Test(arguments: [
    ("# top\n\n\n# below\na: 1\n", "# top\n\n# below\na: 1\n"),
    ("a: 1 # one\nbcd: 2 # two\n", "a: 1    # one\nbcd: 2  # two\n"),
    ("a: 1 # one\n\nbcd: 2 # two\n", "a: 1  # one\n\nbcd: 2  # two\n"),
    (
      "a: # list\n    # first\n    - 1\n    # last\n# end\n",
      "a:  # list\n  # first\n  - 1\n  # last\n# end\n"
    ),
    ("a:\n  - b: 1\n    # of b\n  # of a\n  - c\n", "a:\n  - b: 1\n    # of b\n  # of a\n  - c\n"),
    ("a:\n  -  # dash\n    b: 1\n", "a:\n  # dash\n  - b: 1\n"),
    ("a:\n  # far\n  far off\nb: 1\n", "# far\na: far off\nb: 1\n"),
    ("a: | # bar\n  text # no remark\n", "a: |  # bar\n  text # no remark\n"),
    ("a: 'x # y' # z\n", "a: \"x # y\"  # z\n"),
    ("a: x#y\n", "a: x#y\n"),
    ("a:\n- 1\n# of b\nb: 2\n", "a:\n  - 1\n# of b\nb: 2\n"),
    ("a: [] # none\n", "a: []  # none\n"),
    ("a: [ # none\n  ]\n", "# none\na: []\n"),
  ])
  func remarksStay(before: String, after: String) throws {
    #expect(try formatted(before) == after)
    #expect(try formatted(after) == after)
  }

  @Test func keysOfAConversationComeInTheirOrder() throws {
    let before = """
      # About it.
      states:
        # The hello.
        hello:
          next: bye
          # What is said.
          say: Hi.

        bye: { end: true, say: Bye. }
      id: x
      start: hello   # first
      format: 1
      """
    let after = """
      # About it.
      format: 1
      id: x
      start: hello  # first
      states:
        # The hello.
        hello:
          # What is said.
          say: Hi.
          next: bye

        bye:
          say: Bye.
          end: true

      """
    #expect(try formatted(before) == after)
    #expect(try formatted(after) == after)
    let words = "states: x\nid: y\nformat: z\n"
    #expect(try formatted(words) == words, "no conversation")
  }

  @Test func keysThatAreNotKnownStayBehindTheOneBefore() throws {
    let before = "states: {}\ncolour: red\nstart: a\nshape: round\nid: x\n"
    let after = "id: x\nstart: a\nshape: round\nstates: {}\ncolour: red\n"
    #expect(try formatted(before) == after)
  }

  @Test(arguments: [
    (
      "- a\n\n      - to: a\n        if: b\n        say: One",
      "- a\n\n      - say: One\n        to: a\n        if: b"
    ),
    ("- { say: One, to: a }", "- One -> a"),
    ("- to: a\n        say: One", "- One -> a"),
    ("- say: \"One: more\"\n        to: a", "- \"One: more -> a\""),
    ("- say: One", "- One"),
    ("- say: Left -> right\n        to: a", "- Left -> right -> a"),
    ("- say: Left -> right", "- say: Left -> right"),
    (
      "- to: a\n        also: [1]\n        say: One", "- say: One\n        also: [1]\n        to: a"
    ),
    ("- say: One  # why\n        to: a", "- say: One  # why\n        to: a"),
  ])
  func shortChoicesTakeOneLine(before: String, after: String) throws {
    func script(_ choice: String) -> String {
      "start: a\nstates:\n  a:\n    say: Hi.\n    choose:\n      \(choice)\n"
    }
    #expect(try formatted(script(before)) == script(after))
    #expect(try formatted(script(after)) == script(after))
  }

  @Test(arguments: ["a: b: c", "a: [1", "a: &x 1", "", "a: 1\na: 2"])
  func whatCanNotBeReadIsToldWithItsMistakes(text: String) {
    #expect {
      _ = try formatted(text)
    } throws: { error in
      guard case CanonicalForm.Refusal.unreadable(let diagnostics) = error else { return false }
      return !diagnostics.isEmpty
    }
  }

  @Test(arguments: [
    "a: !!str 1", "a: !x \"b\"", "- !x [b]", "!!map\na: 1", "%YAML 1.2\n---\na: 1", "a: [!x b]",
  ])
  func whatHasNoPlaceInTheFormIsRefused(text: String) {
    #expect {
      _ = try formatted(text)
    } throws: { error in
      if case CanonicalForm.Refusal.unsupported = error { true } else { false }
    }
  }
}
