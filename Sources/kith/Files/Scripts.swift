import ArgumentParser
import Dialogue
import Foundation
import Scripting

/// Loads scripts from files.
enum Scripts {
  /// A script with the flows it visits, which are looked for in its own folder.
  ///
  /// - Throws: ``Failure`` with code 1 that tells every mistake.
  static func load(_ path: String) throws -> Script {
    try read(path) { source, safety, library throws(ScriptLoader.Rejected) in
      try ScriptLoader.load(source, safety: safety, library: library)
    }
  }

  /// The same, whatever its checks say, to play a transcript that shows what they found.
  ///
  /// - Throws: ``Failure`` with code 1 when it can not even be linked.
  static func link(_ path: String) throws -> Script {
    try read(path) { source, safety, library throws(ScriptLoader.Rejected) in
      try ScriptLoader.link(source, safety: safety, library: library)
    }
  }

  private typealias Loading = (SourceFile, SourceFile?, @escaping (String) -> SourceFile?)
    throws(ScriptLoader.Rejected) -> ScriptLoader.Loaded

  private static func read(
    _ path: String, with loading: Loading
  ) throws -> Script {
    let source = try Reading.source(path)
    let folder = Beside(path)
    do throws(ScriptLoader.Rejected) {
      return try loading(
        source, SafetyPack.path(for: source),
        folder.source
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
