import ArgumentParser
import Dialogue
import Drafting
import Foundation
import Scripting
import Understanding

/// Loads what a conversation needs besides its script.
enum Languages {
  /// A language of the scripts' folder.
  ///
  /// - Parameters:
  ///   - code: The language.
  ///   - kinds: The kinds of messages that will be written; nil reads all of them.
  /// - Returns: What a conversation needs.
  /// - Throws: ``Failure`` when a file is missing or can not be used.
  static func load(_ code: String, writing kinds: [MessageKind]? = nil) throws -> Language {
    let root = try ScriptFinder.forThisProcess(language: code).root() + "/" + code
    func sources(_ folder: String) throws -> [SourceFile] {
      try ScriptFinder.files(in: root + "/" + folder, ending: ".yaml").map(Reading.source)
    }
    let wanted = kinds.map { Set($0.map(\.name) + ["shared"]) }
    let messages = try ScriptFinder.files(in: root + "/messages", ending: ".yaml").filter { path in
      wanted?.contains(URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent) ?? true
    }.map(Reading.source)
    var diagnostics: [Diagnostic] = []
    let language = LanguageReader.read(
      LanguageSources(
        code: code, words: try sources("words"), messages: messages,
        voice: try Reading.source(root + "/voice.yaml"),
        feelingModel: FileManager.default.contents(atPath: root + "/words/feelings.model")
          .map { [UInt8]($0) }),
      into: &diagnostics)
    guard let language else {
      let found = diagnostics.inOrder.map { DiagnosticText.text(of: $0, in: nil) }
      throw Failure(
        message: "the language `\(code)` can not be used", help: found.joined(separator: "\n"),
        code: .failure)
    }
    return language
  }
}
