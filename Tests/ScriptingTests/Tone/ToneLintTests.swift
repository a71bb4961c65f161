import Dialogue
import Scripting
import TestSupport
import Testing

/// The scripts that ship keep the tone, and the figures hold.
@Suite struct ToneLintTests {
  private static let report = Result {
    let scripts = try Repository.files(in: "Scripts/en/conversations", ending: ".yaml")
      .map(Repository.source).filter { !$0.text.contains("\npart: true") }
      .map { try English.script($0.name) }
    var mistakes: [Diagnostic] = []
    let words = try #require(
      ToneWords.read(Repository.source("Scripts/en/words/tone.yaml"), into: &mistakes))
    return ToneLint.report(
      on: ToneLint.Sources(
        scripts: scripts, language: English.language,
        voice: Repository.source("Scripts/en/voice.yaml"), words: words))
  }

  @Test func nothingIsToMend() throws {
    let report = try Self.report.get()
    let found = report.findings.map { "\($0.place.file):\($0.place.line) \($0.code) \($0.message)" }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
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
