import Dialogue
import Scripting
import TestSupport
import Testing

/// The way from hello to a message keeps the tone, and the figures hold.
///
/// What the lint finds in the rest of the library is printed by `kith check --tone`.
@Suite struct ToneLintTests {
  private static let report = Result {
    let scripts = try ["reach-out", "draft-a-message"].map { try English.script($0) }
    var mistakes: [Diagnostic] = []
    let words = try #require(
      ToneWords.read(Repository.source("Scripts/en/words/tone.yaml"), into: &mistakes))
    return ToneLint.report(
      on: ToneLint.Sources(
        scripts: scripts, language: English.language,
        voice: Repository.source("Scripts/en/voice.yaml"), words: words))
  }

  /// What is still to mend, of three rules only: turns on the way back from a visit, thanks in a session,
  /// sentences that two visits share.
  @Test func nothingElseIsToMend() throws {
    let report = try Self.report.get()
    let found = report.findings.filter { !["T2", "T12", "T13"].contains($0.code) }.map {
      "\($0.place.file):\($0.place.line) \($0.code) \($0.message)"
    }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    #expect(report.findings.count <= 20)
    #expect(report.rows.allSatisfy { $0.looked > 0 })
  }

  @Test func theFiguresHold() throws {
    let figures = try Self.report.get().figures
    #expect(figures.sessions == 200)
    #expect(figures.reflectionsPerQuestion >= 1)
    #expect(figures.reflectionsPerQuestionWhileNaming >= 2)
    #expect(figures.complexReflections >= 0.4)
    #expect(figures.medianGrade <= 5 && figures.highestGrade <= 8)
    #expect(figures.bannedPhrases == 0)
  }
}
