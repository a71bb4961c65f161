import ArgumentParser
import Dialogue
import Foundation
import Scripting

/// Loads scripts from files.
enum Scripts {
  /// A script with the flows it visits, which are looked for in its own folder.
  ///
  /// - Throws: ``Failure`` with code 1 that tells every mistake.
  static func load(_ path: String, language: String = "en") throws -> Script {
    let source = try Reading.source(path)
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do throws(ScriptLoader.Rejected) {
      return try ScriptLoader.load(
        source, safety: SafetyPack.path(language: language),
        library: { try? Reading.source("\(folder)/\($0).yaml") }
      ).script
    } catch let rejected {
      let found = rejected.diagnostics.map {
        DiagnosticText.text(of: $0, in: $0.place.file == path ? source.text : nil)
      }
      throw Failure(
        message: "\(path) can not be played", help: found.joined(separator: "\n"), code: .failure)
    }
  }
}
