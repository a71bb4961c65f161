import ArgumentParser
import Dialogue
import Foundation
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
    let source = try Reading.source(path)
    sources[path] = source.text
    count += 1
    diagnostics += DataFiles.problems(in: source) { name in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      return try? Reading.source("\(folder)/\(name).yaml")
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
    let shown = found.map { DiagnosticText.text(of: $0, in: sources[$0.place.file]) + "\n" }
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
    }
    let entries = diagnostics.inOrder.map {
      Entry(
        code: $0.code, severity: $0.severity.rawValue, message: $0.message, file: $0.place.file,
        line: $0.place.line, column: $0.place.column, help: $0.help, witness: $0.witness)
    }
    return JSON.text(entries) + "\n"
  }
}
