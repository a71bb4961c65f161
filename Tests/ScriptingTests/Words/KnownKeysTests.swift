import Dialogue
import Scripting
import TestSupport
import Testing

/// A misspelt key leaves no rule of safety out in silence.
@Suite struct KnownKeysTests {
  @Test(arguments: [
    ("Scripts/en/words/safety.yaml", "    level: ", "    leval: ", "level"),
    ("Scripts/en/words/safety.yaml", "never-figures:", "never-figure:", "never-figures"),
    ("Scripts/en/words/guard.yaml", "verdict:", "verdikt:", "verdict"),
    ("Scripts/en/helplines.yaml", "hours:", "huors:", "hours"),
    ("Scripts/en/helplines.yaml", "confidence:", "confidense:", "confidence"),
    ("Scripts/en/messages/thanks.yaml", "fragments:", "fragmnets:", "fragments"),
  ])
  func aMisspeltKeyIsTold(path: String, key: String, typed: String, wanted: String) {
    let source = Repository.source(path)
    #expect(DataFiles.problems(in: source).filter { $0.code == "S301" }.isEmpty)
    let slip = SourceFile(
      path: path, text: source.text.replacing(key, with: typed, maxReplacements: 1))
    let found = DataFiles.problems(in: slip)
    #expect(
      found.contains { $0.code == "S301" && $0.help == "Did you mean `\(wanted)`?" }, "\(found)")
  }
}
