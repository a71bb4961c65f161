import Scripting
import Testing

/// A file reads the same whatever program saved it.
@Suite struct LineEndsTests {
  private static let broken = [
    "format: 1\nid: t\nstart: a\nid: u\nstates:\n  a:\n    say: Hello.\n    end: true\n",
    "format: 1\nid: t\nstart: a\nstates:\n  a:\n    say: !now Hello.\n    end: true\n",
    "format: 1\nid: t\nstart: a\nstates:\n  a:\n    say: Hello #friend.\n    end: true\n",
    "format: 1\nid: t\nstart: a\nstates:\n  a:\n    say:\n      - One.\n      -Two.\n    end: true\n",
    "format: 1\nid: t\nstart: a\nstates:\n  a:\n    say: Hello.\n    nxt: b\n",
  ]

  @Test(arguments: broken, ["\r\n", "\r"])
  func aMistakeIsToldAlike(text: String, end: String) {
    let other = text.replacing("\n", with: end)
    let found = DataFiles.problems(in: SourceFile(path: "t.yaml", text: text))
    #expect(!found.isEmpty)
    for saved in [other, "\u{FEFF}" + other, "\u{FEFF}" + text] {
      #expect(DataFiles.problems(in: SourceFile(path: "t.yaml", text: saved)) == found)
    }
  }

  @Test func theLineIsShownByItself() throws {
    let text = Self.broken[1].replacing("\n", with: "\r\n")
    let found = try #require(DataFiles.problems(in: SourceFile(path: "t.yaml", text: text)).first)
    let shown = DiagnosticText.text(of: found, in: text)
    #expect(shown.contains(" 6 |     say: !now Hello.\n"))
    #expect(!shown.contains("\r"))
    #expect(shown.split(separator: "\n").count == 4)
  }

  @Test func formattingWritesPlainLineEnds() throws {
    let text =
      "format: 1\nid: t\nlanguage: en\nstart: a\nstates:\n  a:\n    say: Hello.\n    end: true\n"
    let source = SourceFile(path: "t.yaml", text: text.replacing("\n", with: "\r\n"))
    #expect(try CanonicalForm.of(source) == text)
    #expect(source.saved != source.text)
  }

  @Test func whatOnlyYAMLTakesForALineEndIsABlank() {
    let source = SourceFile(path: "t.yaml", text: "say: one\u{2028}two\u{85}three\u{2029}four\n")
    #expect(source.text == "say: one two three four\n")
  }
}
