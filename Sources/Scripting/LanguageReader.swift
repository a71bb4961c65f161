public import Dialogue
import Drafting
import Understanding

/// The files of a language folder.
public struct LanguageSources: Sendable {
  /// The language code.
  public let code: String
  /// The files of `words`.
  public let words: [SourceFile]
  /// The files of `messages`.
  public let messages: [SourceFile]
  /// `voice.yaml`.
  public let voice: SourceFile
  /// The bytes of `words/feelings.model`, if there is one.
  public let feelingModel: [UInt8]?

  /// Puts them together.
  public init(
    code: String, words: [SourceFile], messages: [SourceFile], voice: SourceFile,
    feelingModel: [UInt8]? = nil
  ) {
    self.code = code
    self.words = words
    self.messages = messages
    self.voice = voice
    self.feelingModel = feelingModel
  }
}

/// Reads a language folder.
public enum LanguageReader {
  /// Reads everything a conversation in a language needs besides its script.
  ///
  /// A feelings model that is damaged is left alone: the lexicon then speaks by itself, with more care.
  ///
  /// - Parameters:
  ///   - sources: The files.
  ///   - diagnostics: Mistakes found are added here.
  /// - Returns: The language; nil when a mistake leaves a part unusable.
  public static func read(
    _ sources: LanguageSources, into diagnostics: inout [Diagnostic]
  ) -> Language? {
    var vocabulary = VocabularyReader.read(sources.words, into: &diagnostics)
    vocabulary?.feelingModel = sources.feelingModel.flatMap { FeelingModel(bytes: $0) }
    let bank = MessageBankReader.read(sources.messages, into: &diagnostics)
    let voice = VoiceReader.read(sources.voice, into: &diagnostics)
    let screen = SafetyPack.screen(language: sources.code, into: &diagnostics)
    let draftGuard = screen.flatMap {
      SafetyPack.draftGuard(language: sources.code, with: $0, into: &diagnostics)
    }
    let helplines = SafetyPack.helplines(language: sources.code, into: &diagnostics)
    guard let vocabulary, let bank, let voice, let screen, let draftGuard, let helplines else {
      return nil
    }
    return Language(
      code: sources.code, listener: Listener(vocabulary: vocabulary),
      screen: screen, draftGuard: draftGuard, drafter: Drafter(bank: bank),
      voice: voice, helplines: helplines)
  }
}
