public import Drafting
public import Understanding

/// What a conversation in one language needs besides its script: ears, a pen, a voice, help lines.
///
/// Nothing of it ever changes, and it is handed around at every turn: one object serves all.
public final class Language: Sendable {
  /// The language code, such as `en`.
  public let code: String
  /// Understands words.
  public let listener: Listener
  /// Hears danger, before anything else hears anything.
  public let screen: SafetyScreen
  /// Reads what is about to be sent, for what must not be sent.
  public let draftGuard: DraftGuard
  /// Writes messages.
  public let drafter: Drafter
  /// What Kith says on its own, whatever the script.
  public let voice: Voice
  /// Where help can be had.
  public let helplines: Helplines

  /// Puts a language together.
  public init(
    code: String, listener: Listener, screen: SafetyScreen, draftGuard: DraftGuard,
    drafter: Drafter, voice: Voice, helplines: Helplines
  ) {
    self.code = code
    self.listener = listener
    self.screen = screen
    self.draftGuard = draftGuard
    self.drafter = drafter
    self.voice = voice
    self.helplines = helplines
  }
}
