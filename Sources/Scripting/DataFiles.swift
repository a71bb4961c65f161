public import Dialogue
import Understanding

/// One kind of data file, recognised by its name and folder, and what can be wrong with it.
public struct DataFileKind: Sendable {
  /// Whether a path names a file of this kind.
  public let reads: @Sendable (_ path: String) -> Bool
  /// The mistakes of a file; the closure finds a flow's file by its name.
  public let problems: @Sendable (SourceFile, [String], (String) -> SourceFile?) -> [Diagnostic]
}

/// The kinds of data files.
public enum DataFiles {
  /// The mistakes of a file of any kind, recognised by its name and its folder.
  public static func problems(
    in source: SourceFile, flows: [String] = [], library: (String) -> SourceFile? = { _ in nil }
  ) -> [Diagnostic] {
    all.first { $0.reads(source.location) }?.problems(source, flows, library) ?? []
  }

  /// Whether a path ends with a file's name, and its folder if that is given.
  private static func names(_ path: String, _ end: String) -> Bool {
    "/\(path)".hasSuffix("/\(end)")
  }

  private static func isIn(_ folder: String, _ path: String) -> Bool {
    path.split(separator: "/").dropLast().last == Substring(folder)
  }

  /// Whether a path names a conversation script, and none of the files that are known by their path.
  public static func isScript(_ path: String) -> Bool {
    !all.dropLast().contains { $0.reads(path) }
  }

  /// Every kind, the last of which is the conversation script.
  public static let all: [DataFileKind] = [
    DataFileKind(reads: { names($0, "voice.yaml") }) { source, _, _ in
      var diagnostics: [Diagnostic] = []
      _ = VoiceReader.read(source, into: &diagnostics)
      return diagnostics
    },
    DataFileKind(reads: { names($0, "words/safety.yaml") }) { source, _, _ in
      var diagnostics: [Diagnostic] = []
      _ = SafetyReader.rules(source, into: &diagnostics)
      return diagnostics
    },
    DataFileKind(reads: { names($0, "words/guard.yaml") }) { source, _, _ in
      var diagnostics: [Diagnostic] = []
      guard let screen = SafetyPack.screen(language: source.language, into: &diagnostics) else {
        return diagnostics
      }
      _ = GuardReader.read(source, with: screen, into: &diagnostics)
      return diagnostics
    },
    DataFileKind(reads: { names($0, "helplines.yaml") }) { source, _, _ in
      var diagnostics: [Diagnostic] = []
      _ = HelplinesReader.read(source, into: &diagnostics)
      return diagnostics
    },
    DataFileKind(reads: { names($0, "words/tone.yaml") }) { source, _, _ in
      var diagnostics: [Diagnostic] = []
      _ = ToneWords.read(source, into: &diagnostics)
      return diagnostics
    },
    DataFileKind(reads: { isIn("words", $0) }) { source, _, _ in
      var diagnostics: [Diagnostic] = []
      VocabularyReader.check(source, into: &diagnostics)
      return diagnostics
    },
    DataFileKind(reads: { isIn("messages", $0) }) { source, _, library in
      MessageBankReader.problems(in: source, library: library)
    },
    DataFileKind(reads: { names($0, "safety/path.yaml") }) { source, _, _ in
      SafetyPack.problems(ofPath: source)
    },
    DataFileKind(reads: { _ in true }) { source, flows, library in
      withoutActuallyEscaping(library) { library in
        do throws(ScriptLoader.Rejected) {
          let safety = SafetyPack.path(for: source)
          return try FlowFile.misnamed(source)
            + ScriptLoader.load(source, safety: safety, flows: flows, library: library).warnings
        } catch {
          // A part is proved where it is included.
          let isIncluded = IncludedParts.host(of: source, among: flows, library: library) != nil
          return
            (FlowFile.misnamed(source)
            + error.diagnostics.filter { $0.code != "S320" || !isIncluded }).inOrder
        }
      }
    },
  ]
}
