import Dialogue
import Scripting
import TestSupport
import Testing

/// The examples of the pages are what they are said to be.
@Suite struct DocumentationTests {
  /// Everything a part of a script may mention in the pages.
  private static let host = [
    "slots": """
    slots:
      lonely: { scale: 0..10 }
      rewrites: { count: 3 }
      feeling: { feelings: true }
      who: { person: true }

    """,
    "start": "format: 1\nid: example\nlanguage: en\nstart: hello\n",
    "states": """
    states:
      hello:
        say: Hello.
        next: bye
      name-it:
        say: Name it.
        next: bye
      who:
        say: Who?
        next: bye
      bye:
        say: Bye.
        end: true

    """,
  ]

  private static func examples(_ page: String) -> [String] {
    Repository.source("Documentation/\(page).md").text
      .matches(of: /```yaml\n(?<text>(.|\n)*?)```/).map { String($0.output.text) }
  }

  static let examples = ["write-a-conversation", "script-language"].flatMap { page in
    examples(page)
  }

  @Test(arguments: examples)
  func everyExampleIsSound(text: String) {
    let found = Self.problems(in: Self.whole(text))
    let isPart = !text.hasPrefix("format:")
    // A part leaves what surrounds it unused.
    let aside: Set = isPart ? ["R102", "R103", "S202", "V303", "S201", "S203"] : []
    let left = found.filter { !aside.contains($0.code) }
    #expect(left.isEmpty, "\(left)")
  }

  @Test func thePagesHaveExamples() {
    #expect(Self.examples.count >= 10)
  }

  private static func problems(in text: String) -> [Diagnostic] {
    let flow =
      "format: 1\nid: only-me\nstart: in\nstates:\n  in:\n    say: [A., B., C.]\n    end: true\n"
    // A file is called as its id says.
    let name = text.firstMatch(of: /\nid: (?<id>.+)\n/).map { String($0.output.id) } ?? "example"
    return DataFiles.problems(in: SourceFile(path: "\(name).yaml", text: text)) { name in
      name == "only-me" ? SourceFile(path: "only-me.yaml", text: flow) : nil
    }
  }

  /// A part of a script with what it needs around it.
  private static func whole(_ text: String) -> String {
    guard !text.hasPrefix("format:"), let start = host["start"], let slots = host["slots"],
      let states = host["states"]
    else { return text }
    guard text.hasPrefix(" ") else {
      return start + (text.hasPrefix("slots:") ? "" : slots) + text + states
    }
    let said = text.hasPrefix("    say:") ? "" : "    say: [A?, B?, C?]\n"
    let next = text.contains("choose:") ? "    skip: bye\n" : "    next: bye\n"
    return start + slots + states + "  part:\n" + said + text + next
  }
}
