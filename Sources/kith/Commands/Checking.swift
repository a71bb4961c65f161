import ArgumentParser
import Dialogue
import Foundation
import Replay
import Scripting

/// How mistakes are told.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif
}

/// Checks data files of every kind and gathers what is found.
struct Checking {
  private var diagnostics: [Diagnostic] = []
  private var sources: [String: String] = [:]
  private var count = 0

  var hasErrors: Bool {
    diagnostics.containsError
  }

  /// Checks a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - files: All files that are checked, among which visited flows are looked for.
  /// - Throws: ``Failure`` when it can not be read.
  mutating func check(_ path: String, among files: [String]) throws {
    count += 1
    guard let source = try Reading.source(path, into: &diagnostics) else { return }
    sources[path] = source.text
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let flows = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let names = flows.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    diagnostics += DataFiles.problems(in: source, flows: names) { name in
      try? Reading.source("\(folder)/\(name).yaml")
    }
    diagnostics += try examples(in: path, source.text)
    if let twin = Translation.twin(of: source), let english = try? Reading.source(twin) {
      let beside = URL(fileURLWithPath: twin).deletingLastPathComponent().path
      diagnostics += Translation.problems(in: source, against: english) { name in
        try? Reading.source("\(beside)/\(name).yaml")
      }
    }
  }

  /// Whether the examples of a sound script are understood; listening needs the words of its language.
  private func examples(in path: String, _ text: String) throws -> [Diagnostic] {
    guard text.contains("examples:") || text.contains("\nalways:"), text.contains("\nstates:"),
      !text.contains("\npart: true"), let script = try? Scripts.link(path)
    else { return [] }
    return Examples.problems(
      in: script, language: try Languages.load(script.language, writing: []))
  }

  /// Compares a script with an older version of itself.
  ///
  /// - Throws: ``Failure`` when one of them can not be read.
  mutating func compare(_ path: String, with old: String) throws {
    diagnostics += Edit.problems(
      in: try Scripts.link(path), since: try Scripts.link(old), file: path)
  }

  /// Writes every witness as a transcript that `kith replay` plays, and tells their paths.
  ///
  /// - Throws: When a file can not be written.
  func writeWitnesses(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for found in diagnostics.inOrder {
      guard let witness = found.witness else { continue }
      let script = URL(fileURLWithPath: found.place.file).path
      let lines =
        witness.map { Transcript.Line(.typed($0), number: 0) }
        + (found.shows.map { [Transcript.Line(.assertion($0), number: 0)] } ?? [])
        + [Transcript.Line(.anything, number: 0)]
      let transcript = Transcript(
        script: script, seed: 1, clock: Transcript.usualClock,
        lines: [Transcript.Line(.remark("# \(found.code): \(found.message)"), number: 0)] + lines)
      let name = URL(fileURLWithPath: found.place.file).deletingPathExtension().lastPathComponent
      let path = "\(folder)/\(name)-\(found.code)-\(found.place.line).txt"
      try transcript.text.write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  func report(as format: DiagnosticFormat) -> String {
    switch format {
    case .text: text
    case .json: json
    case .sarif: SARIF.text(of: diagnostics.inOrder) + "\n"
    }
  }

  private var text: String {
    let found = diagnostics.inOrder
    let shown = DiagnosticText.texts(of: found) { sources[$0] }.map { $0 + "\n" }
    let errors = found.count { $0.severity == .error }
    let files = count == 1 ? "1 file" : "\(count) files"
    let sum =
      found.isEmpty
      ? "\(files), nothing to mend"
      : "\(files): \(errors) error\(errors == 1 ? "" : "s"), \(found.count - errors) warning\(found.count - errors == 1 ? "" : "s")"
    return shown.joined() + sum + "\n"
  }

  private var json: String {
    struct Entry: Encodable {
      let code, severity, message, file: String
      let line, column: Int
      let help: String?
      let witness: [String]?
      let shows: String?
    }
    let entries = diagnostics.inOrder.map {
      Entry(
        code: $0.code, severity: $0.severity.rawValue, message: $0.message, file: $0.place.file,
        line: $0.place.line, column: $0.place.column, help: $0.help, witness: $0.witness,
        shows: $0.shows)
    }
    return JSON.text(entries) + "\n"
  }
}
