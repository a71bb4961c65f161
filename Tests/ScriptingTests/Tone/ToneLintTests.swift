import Dialogue
import Scripting
import TestSupport
import Testing

/// Every conversation keeps the tone, alone and together, and the figures hold.
@Suite struct ToneLintTests {
  private static let names = Repository.files(in: "Scripts/en/conversations", ending: ".yaml")
    .map { Repository.source($0) }.filter { !$0.text.contains("\npart: true") }.map(\.name)

  private static let report = report(on: names)
  private static let spine = report(on: ["reach-out", "draft-a-message"])

  private static func report(on names: [String]) -> Result<ToneReport, any Error> {
    Result {
      let scripts = try names.map { try English.script($0) }
      var mistakes: [Diagnostic] = []
      let words = try #require(
        ToneWords.read(Repository.source("Scripts/en/words/tone.yaml"), into: &mistakes))
      return ToneLint.report(
        on: ToneLint.Sources(
          scripts: scripts, language: English.language,
          voice: Repository.source("Scripts/en/voice.yaml"), words: words))
    }
  }

  /// Thanks in a session (T12) hang on the way a session takes, and may be one too many now and then.
  @Test func nothingIsToMend() throws {
    let report = try Self.report.get()
    let found = report.findings.filter { $0.code != "T12" }.map {
      "\($0.place.file):\($0.place.line) \($0.code) \($0.message)"
    }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    #expect(report.findings.count <= 3)
    #expect(report.rows.allSatisfy { $0.looked > 0 })
  }

  @Test(arguments: [true, false])
  func theFiguresHold(onTheSpine: Bool) throws {
    let figures = try (onTheSpine ? Self.spine : Self.report).get().figures
    #expect(figures.sessions == 200)
    #expect(figures.reflectionsPerQuestion >= 1)
    #expect(figures.reflectionsPerQuestionWhileNaming >= 2)
    #expect(figures.complexReflections >= 0.4)
    #expect(figures.medianGrade <= 5 && figures.highestGrade <= 8)
    #expect(figures.bannedPhrases == 0)
  }
}
