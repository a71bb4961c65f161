public import Dialogue
public import Understanding

/// What keeps people safe, compiled into the program: the screen's rules, the draft guard's, the safety
/// path and the help lines. A pack of scripts on disk can never take their place.
public enum SafetyPack {
  /// The languages it hears danger in.
  static let languages = ["en", "ko"]

  /// A file of a language; that of English where it has none.
  private static func file(_ name: String, _ language: String) -> SourceFile {
    let known = languages.contains(language) ? language : "en"
    return Embedded.source("Scripts/\(known)/\(name)")
  }

  /// The safety path of a language; English where there is none.
  public static func path(language: String) -> SourceFile {
    file("safety/path.yaml", language)
  }

  /// The safety path for a script, in the script's language.
  public static func path(for source: SourceFile) -> SourceFile {
    path(language: source.language)
  }

  /// The rules of the safety screen.
  public static func rules(
    language: String, into diagnostics: inout [Diagnostic]
  ) -> SafetyRules? {
    SafetyReader.rules(file("words/safety.yaml", language), into: &diagnostics)
  }

  /// The safety screen, which hears the other languages too where a line may be in them.
  public static func screen(
    language: String, into diagnostics: inout [Diagnostic]
  ) -> SafetyScreen? {
    let isKorean = language == "ko"
    return rules(language: language, into: &diagnostics).map { rules in
      SafetyScreen(rules: rules, opinion: isKorean ? nil : secondOpinion) { line in
        guard isKorean else { return Hangul.isIn(line) ? korean : nil }
        return line.utf8.contains { (0x61...0x7A).contains($0 | 0x20) } ? english : nil
      }
    }
  }

  /// Made when a line first needs it: an English conversation does not wait for the Korean rules.
  private static let korean = alone("ko")
  private static let english = alone("en")

  private static func alone(_ language: String) -> SafetyScreen? {
    var diagnostics: [Diagnostic] = []
    return rules(language: language, into: &diagnostics).map { SafetyScreen(rules: $0) }
  }

  /// The second pair of ears; nil when it is damaged, and the rules then listen alone.
  public static var secondOpinion: SecondOpinion? {
    SecondOpinion(bytes: Embedded.bytes(of: "Scripts/en/words/safety.model"))
  }

  /// The draft guard.
  public static func draftGuard(
    language: String, with screen: SafetyScreen, into diagnostics: inout [Diagnostic]
  ) -> DraftGuard? {
    GuardReader.read(file("words/guard.yaml", language), with: screen, into: &diagnostics)
  }

  /// The help lines, in the words of a language; countries it does not list are those of English.
  public static func helplines(
    language: String, into diagnostics: inout [Diagnostic]
  ) -> Helplines? {
    let english = HelplinesReader.read(file("helplines.yaml", "en"), into: &diagnostics)
    guard language == "ko" else { return english }
    let own = HelplinesReader.read(file("helplines.yaml", language), into: &diagnostics)
    return own.flatMap { own in english.map { own.joined(by: $0) } }
  }

  /// The mistakes of a safety path, found by linking it with the smallest of scripts.
  static func problems(ofPath source: SourceFile) -> [Diagnostic] {
    let host = SourceFile(
      path: "host.yaml",
      text: "format: 1\nid: host\nstart: bye\nstates:\n  bye:\n    say: Bye.\n    end: true\n")
    do throws(ScriptLoader.Rejected) {
      return try ScriptLoader.load(host, safety: source, provesSafety: true).warnings
    } catch {
      return error.diagnostics
    }
  }
}
