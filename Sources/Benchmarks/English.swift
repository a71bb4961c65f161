import Dialogue
import Foundation
import Scripting

/// The shipped language, read from the repository.
enum English {
  static func load() throws -> Language {
    let root = "Scripts/en"
    func sources(_ folder: String) throws -> [SourceFile] {
      try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted()
        .filter { $0.hasSuffix(".yaml") }
        .map { try source("\(root)/\(folder)/\($0)") }
    }
    var diagnostics: [Diagnostic] = []
    let language = LanguageReader.read(
      LanguageSources(
        code: "en", words: try sources("words"), messages: try sources("messages"),
        voice: try source("\(root)/voice.yaml")), into: &diagnostics)
    guard let language else { throw CocoaError(.fileReadCorruptFile) }
    return language
  }

  static func source(_ path: String) throws -> SourceFile {
    SourceFile(path: path, text: try String(contentsOfFile: path, encoding: .utf8))
  }
}
