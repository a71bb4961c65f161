import Dialogue
import Scripting
import Testing

/// The top of a file, its names, and what follows from a mistake in it.
@Suite struct FlowFileTests {
  private let body = "  a:\n    say: Hello.\n    next: bye\n"

  private func codes(_ old: String, _ new: String, body: String? = nil) -> [String] {
    Findings.of(body ?? self.body, head: Findings.head.replacing(old, with: new)).map(\.code)
  }

  @Test(
    arguments: [
      ("language: en", "language: klingon", "S322"), ("language: en", "language: ko-KP", "S322"),
      ("id: test", "id: other", "S323"), ("start: a", "start: a\nvisited: ture", "S306"),
      ("start: a", "start: a\nvisited: no", "S306"), ("note:", "has:", "S315"),
      ("note:", "and:", "S315"), ("note:", "a note:", "S315"), ("note:", "note.one:", "S315"),
      ("tea:", "green tea:", "S315"), ("tea:", "not:", "S315"),
    ])
  func isToldWhatItCanNotBe(old: String, new: String, code: String) {
    #expect(codes(old, new) == [code])
  }

  @Test(
    arguments: [
      ("language: en", "language: ko"), ("id: test", "id: \"test\""), ("note:", "my-note_2:"),
      ("start: a", "start: a\nvisited: yes"),
    ])
  func isLeftAloneOtherwise(old: String, new: String) {
    // Whatever others visit can be seen twice.
    #expect(codes(old, new).filter { $0 != "V303" } == [])
  }

  @Test(arguments: [("{ text: 40 }", "{ texts: 40 }", "S313"), ("slots:", "slotks:", "S301")])
  func aBadSlotIsToldOnce(old: String, new: String, code: String) {
    let used =
      "  a:\n    say: [A?, B?, C?]\n    ask: note\n    next: b\n"
      + "  b:\n    say: \"[?note: {note}.]\"\n    next: [{ if: has note, to: bye }, bye]\n"
    #expect(codes(old, new, body: used) == [code])
  }

  @Test func aSlotOfTheSafetyPathIsToldOnce() {
    let found = Findings.of(body, head: Findings.head.replacing("note:", with: "safe-person:"))
    #expect(found.map(\.code) == ["I407"])
  }

  @Test func suggestionsAreAScriptsOwn() throws {
    let found = Findings.of("  a:\n    say: So.\n    next: [{ if: has xylophone, to: bye }, bye]\n")
    let help = try #require(found.first?.help)
    #expect(help.contains("note") && !help.contains("rounds"))
  }

  private static let part =
    "format: 1\npart: true\nstates:\n  more:\n    sya: More.\n    end: true\n"

  @Test func aPartThatNothingIncludesIsNotProved() {
    let source = SourceFile(path: "lone.yaml", text: Self.part)
    #expect(DataFiles.problems(in: source).map(\.code) == ["S320"])
    let files = ["host": "format: 1\nid: host\nstart: more\ninclude: [lone]\nstates: {}\n"]
    let found = DataFiles.problems(in: source, flows: ["host", "lone"]) { name in
      files[name].map { SourceFile(path: "\(name).yaml", text: $0) }
    }
    #expect(found.isEmpty)
  }

  @Test func partsThatIncludeEachOtherAreACircle() {
    let parts = ["one", "two"].map { name in
      let other = name == "one" ? "two" : "one"
      return (
        name,
        "format: 1\npart: true\ninclude: [\(other)]\nstates:\n  \(name):\n    say: So.\n    end: true\n"
      )
    }
    let found = Findings.of(
      body, head: Findings.head.replacing("start: a", with: "start: a\ninclude: [one]"),
      flows: Dictionary(uniqueKeysWithValues: parts))
    #expect(found.map(\.code).contains("R110"))
    #expect(!found.map(\.code).contains("S317"))
  }
}
