public import Dialogue
public import Understanding

/// What keeps people safe, compiled into the program: the screen's rules, the draft guard's, the safety
/// path and the help lines. A pack of scripts on disk can never take their place.
public enum SafetyPack {
  /// The safety path of a language; English where there is none.
  public static func path(language: String) -> SourceFile {
    file("Scripts/en/safety/path.yaml", PackageResources.en_path_yaml)
  }

  /// The rules of the safety screen.
  public static func rules(
    language: String, into diagnostics: inout [Diagnostic]
  ) -> SafetyRules? {
    SafetyReader.rules(
      file("Scripts/en/words/safety.yaml", PackageResources.en_safety_yaml), into: &diagnostics)
  }

  /// The draft guard.
  public static func draftGuard(
    language: String, with screen: SafetyScreen, into diagnostics: inout [Diagnostic]
  ) -> DraftGuard? {
    GuardReader.read(
      file("Scripts/en/words/guard.yaml", PackageResources.en_guard_yaml), with: screen,
      into: &diagnostics)
  }

  /// The help lines.
  public static func helplines(
    language: String, into diagnostics: inout [Diagnostic]
  ) -> Helplines? {
    HelplinesReader.read(
      file("Scripts/en/helplines.yaml", PackageResources.en_helplines_yaml), into: &diagnostics)
  }

  /// The mistakes of a safety path, found by linking it with the smallest of scripts.
  static func problems(ofPath source: SourceFile) -> [Diagnostic] {
    let host = SourceFile(
      path: "host.yaml",
      text: "format: 1\nid: host\nstart: bye\nstates:\n  bye:\n    say: Bye.\n    end: true\n")
    do throws(ScriptLoader.Rejected) {
      return try ScriptLoader.load(host, safety: source).warnings
    } catch {
      return error.diagnostics
    }
  }

  private static func file(_ path: String, _ bytes: [UInt8]) -> SourceFile {
    SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
  }
}
