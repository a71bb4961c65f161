import Dialogue
import Scripting
import TestSupport

/// Scripts that graphs are tested with: those of the conversations, and some with every oddity.
enum GraphScripts {
  static let all: [String] =
    Repository.files(in: "Scripts/en/conversations", ending: ".yaml")
    .filter { !Repository.source($0).text.contains("\npart: true") }
    + ["counting", "names", "visiting"].map { "Tests/EndToEndTests/scxml/\($0).yaml" }

  /// A script, loaded once.
  static func load(_ path: String) throws -> Script {
    guard let script = loaded[path] else { return try fresh(path) }
    return try script.get()
  }

  private static let loaded = Dictionary(
    uniqueKeysWithValues: all.map { path in (path, Result { try fresh(path) }) })

  private static func fresh(_ path: String) throws -> Script {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return try ScriptLoader.link(
      Repository.source(path), safety: SafetyPack.path(language: "en"),
      library: { Repository.source("\(folder)/\($0).yaml") }
    ).script
  }
}
