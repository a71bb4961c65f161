import ArgumentParser
import Dialogue
import Foundation
import Scripting

/// `kith check --tone`: the rules of tone over the scripts of a language, with figures.
struct ToneChecking {
  private let report: ToneReport
  private let sources: [String: String]

  /// Judges scripts.
  ///
  /// - Parameter files: The data files that were asked for.
  /// - Throws: ``Failure`` when one can not be read or played, or the language has no `words/tone.yaml`.
  init(_ files: [String]) throws {
    let scripts = try files.filter { $0.contains("/conversations/") || files.count == 1 }
      .filter { try !Reading.source($0).text.contains("\npart: true") }
      .map { try Scripts.load($0) }
    let code = scripts.first?.language ?? "en"
    let root = try ScriptFinder.forThisProcess(language: code).root() + "/" + code
    var mistakes: [Diagnostic] = []
    let words = ToneWords.read(try Reading.source(root + "/words/tone.yaml"), into: &mistakes)
    guard let words, mistakes.isEmpty else {
      throw Failure.noInput("\(root)/words/tone.yaml can not be used", help: "Run `kith check`.")
    }
    report = ToneLint.report(
      on: ToneLint.Sources(
        scripts: scripts.filter { $0.language == code }, language: try Languages.load(code),
        voice: try Reading.source(root + "/voice.yaml"), words: words))
    let places = Set(report.findings.map(\.place.file))
    sources = Dictionary(
      uniqueKeysWithValues: places.map { ($0, (try? Reading.source($0).text) ?? "") })
  }

  /// Whether something has to be mended.
  var hasFindings: Bool {
    !report.findings.isEmpty
  }

  /// What was found, as text or JSON; SARIF has the findings alone.
  func told(as format: DiagnosticFormat) -> String {
    switch format {
    case .text: text
    case .json: ToneForm(report).text + "\n"
    case .sarif: SARIF.text(of: report.findings) + "\n"
    }
  }

  private var text: String {
    let found = report.findings.map {
      DiagnosticText.text(of: $0, in: sources[$0.place.file]) + "\n"
    }
    let rows = report.rows.map { row in
      let verdict = row.findings.isEmpty ? "ok" : "\(row.findings.count) to mend"
      let id = row.id.padding(toLength: 5, withPad: " ", startingAt: 0)
      let figure = row.figure.map { ": \($0)" } ?? ""
      return
        "\(id)\(verdict.padding(toLength: 12, withPad: " ", startingAt: 0))\(row.measure)\(figure) (\(row.looked) \(row.unit))\n"
    }
    return found.joined() + rows.joined()
  }
}

/// The report as JSON.
private struct ToneForm: Encodable {
  struct Row: Encodable {
    let id, measure, unit: String
    let looked: Int
    let figure: String?
    let findings: [Finding]
  }

  struct Finding: Encodable {
    let code, message, file: String
    let line, column: Int
    let help: String?
  }

  let figures: ToneFigures
  let reflectionsPerQuestion: Double
  let rules: [Row]

  init(_ report: ToneReport) {
    figures = report.figures
    reflectionsPerQuestion = report.figures.reflectionsPerQuestion
    rules = report.rows.map { row in
      Row(
        id: row.id, measure: row.measure, unit: row.unit, looked: row.looked, figure: row.figure,
        findings: row.findings.map {
          Finding(
            code: $0.code, message: $0.message, file: $0.place.file, line: $0.place.line,
            column: $0.place.column, help: $0.help)
        })
    }
  }

  var text: String {
    JSON.text(self)
  }
}
