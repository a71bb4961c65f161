public import Dialogue
import Scripting

/// The Korean language folder, read once.
public enum Korean {
  /// Everything a conversation in Korean needs.
  public static let language: Language = {
    var diagnostics: [Diagnostic] = []
    let sources = LanguageSources(
      code: "ko",
      words: Repository.files(in: "Scripts/ko/words", ending: ".yaml").map(Repository.source),
      messages: Repository.files(in: "Scripts/ko/messages", ending: ".yaml").map(Repository.source),
      voice: Repository.source("Scripts/ko/voice.yaml"))
    guard let language = LanguageReader.read(sources, into: &diagnostics) else {
      fatalError("Scripts/ko can not be read: \(diagnostics)")
    }
    return language
  }()

  /// A conversation of `Scripts/ko/conversations`, linked with the safety path.
  public static func conversation(_ name: String, seed: UInt64 = 1) throws -> Conversation {
    let script = try ScriptLoader.load(
      Repository.source("Scripts/ko/conversations/\(name).yaml"),
      safety: SafetyPack.path(language: "ko"),
      library: { Repository.source("Scripts/ko/conversations/\($0).yaml") }
    ).script
    return Conversation(
      script, in: language, seed: seed,
      clock: Clock(year: 2026, month: 11, day: 21, hour: 20, minute: 15))
  }
}
