import Dialogue
import Scripting
import TestSupport
import Testing

@Suite struct TranslationTests {
  private func problems(_ path: String, _ change: (String) -> String = { $0 }) -> [Diagnostic] {
    let source = Repository.source(path)
    let changed = SourceFile(path: "/r/" + path, text: change(source.text))
    guard let twin = Translation.twin(of: changed) else { return [] }
    return Translation.problems(
      in: changed, against: Repository.source(String(twin.dropFirst(3)))
    ) { Repository.source("Scripts/en/conversations/\($0).yaml") }
  }

  @Test func everyKoreanFileHasTheShapeOfItsTwin() {
    for path in Repository.files(in: "Scripts/ko", ending: ".yaml") {
      let found = problems(path)
      #expect(found.isEmpty, "\(path): \(found.map(\.message))")
    }
  }

  @Test(arguments: [
    ("voice.yaml", "unknown-command:", "unknown-order:", "L101"),
    ("voice.yaml", "{command}", "{word}", "L101"),
    ("safety/path.yaml", "yes: card, no: not-that", "yes: card, no: heavy-but-safe", "L102"),
    (
      "safety/path.yaml", "\n    help-lines: true\n    next: ask-after-card",
      "\n    next: ask-after-card", "L102"
    ),
    ("safety/path.yaml", "concern: gentle", "concern: ask", "L102"),
    ("helplines.yaml", "dial: \"109\"", "dial: \"110\"", "L103"),
    ("helplines.yaml", "confidence: B", "confidence: A", "L103"),
    ("helplines.yaml", "  program:", "  programme:", "L103"),
    ("conversations/reach-out.yaml", "  keep-line:\n", "  keep-lines:\n", "L104"),
    ("conversations/reach-out.yaml", "lonely: { scale: 0..10 }", "lonely: { scale: 0..5 }", "L104"),
    ("conversations/reach-out.yaml", "    ask: weak-tie", "    ask: memory", "L104"),
    ("conversations/reach-out.yaml", "untranslated: [thought, ", "untranslated: [", "L105"),
    ("conversations/reach-out.yaml", "untranslated: [", "untranslated: [tense, ", "L105"),
  ])
  func aDifferenceIsFound(file: String, old: String, new: String, code: String) {
    let found = problems("Scripts/ko/" + file) { text in
      #expect(text.contains(old), "\(file) has no `\(old)`")
      return text.replacing(old, with: new, maxReplacements: 1)
    }
    #expect(found.contains { $0.code == code }, "\(found.map(\.message))")
  }

  @Test func onlyOtherLanguagesHaveATwin() {
    #expect(Translation.twin(of: SourceFile(path: "/a/en/voice.yaml", text: "")) == nil)
    #expect(
      Translation.twin(of: SourceFile(path: "/a/ko/voice.yaml", text: "")) == "/a/en/voice.yaml")
  }
}
