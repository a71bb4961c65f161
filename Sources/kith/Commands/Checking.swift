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
  /// The script whose proof made each finding first: a visited flow's may be another than its own.
  private var roots: [Diagnostic: String] = [:]
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
    let folder = Beside(path)
    let found = DataFiles.problems(in: source, flows: folder.names, library: folder.source)
    add(found, provedIn: path)
    // A part is proved where it is included; where that is not checked anyway, what it says of the part is told.
    if let host = IncludedParts.host(of: source, among: folder.names, library: folder.source),
      !files.contains(host.path)
    {
      let proved = DataFiles.problems(in: host, flows: folder.names, library: folder.source)
      add(proved.filter { $0.place.file == path }, provedIn: host.path)
    }
    diagnostics += try examples(in: path, source.text)
    if let twin = Translation.twin(of: source), let english = try? Reading.source(twin) {
      let beside = URL(fileURLWithPath: twin).deletingLastPathComponent().path
      diagnostics += Translation.problems(in: source, against: english) { name in
        try? Reading.source("\(beside)/\(name).yaml")
      }
    }
  }

  private mutating func add(_ found: [Diagnostic], provedIn root: String) {
    diagnostics += found
    for diagnostic in found where roots[diagnostic] == nil { roots[diagnostic] = root }
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
  /// - Throws: ``Failure`` with code 74 when a file can not be written.
  func writeWitnesses(to folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try writeEach(to: folder)
    } catch {
      throw Failure.inputOutput(
        "the witnesses could not be written to \(folder)", help: "Name a folder you can write in.")
    }
  }

  private func writeEach(to folder: String) throws {
    var names: Set<String> = []
    for found in diagnostics.inOrder {
      let root = roots[found] ?? found.place.file
      guard let transcript = Transcript(showing: found, in: URL(fileURLWithPath: root).path) else {
        continue
      }
      let file = URL(fileURLWithPath: found.place.file).deletingPathExtension().lastPathComponent
      var name = "\(file)-\(found.code)-\(found.place.line)"
      // Two scripts may show a finding at the same line of a flow both visit.
      while !names.insert(name).inserted { name += "-more" }
      try transcript.text.write(
        toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
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
    // What is visited or included is told with its line, too.
    let shown = DiagnosticText.texts(of: found) { file in
      sources[file] ?? (try? Reading.source(file))?.text
    }.map { $0 + "\n" }
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
