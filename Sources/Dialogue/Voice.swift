public import Drafting

/// What Kith says on its own, whatever the script: repair, commands, the drafting loop.
///
/// Each key has several wordings, so that nothing has to be said twice.
public struct Voice: Hashable, Sendable {
  /// What there is to say; the raw value is the key in `voice.yaml`.
  public enum Key: String, CaseIterable, Hashable, Sendable, Codable {
    /// Words were not understood, for the first time. `{quote}` is what was said.
    case missedOnce = "missed-once"
    /// Words were not understood again.
    case missedTwice = "missed-twice"
    /// Words were not understood a third time and more.
    case missedOften = "missed-often"
    /// Words were not understood that can not be quoted: a sign alone, or words that are not kept.
    case missedQuietly = "missed-quietly"
    /// An empty line.
    case empty
    /// Two things could have been meant: `{one}` and `{other}`.
    case between
    /// A feeling that was only hinted at: `{feeling}`.
    case offerFeeling = "offer-feeling"
    /// The offered feeling was not it.
    case offerDeclined = "offer-declined"
    /// One step back.
    case back
    /// There is nothing before this.
    case backAtStart = "back-at-start"
    /// A question was skipped.
    case skipped
    /// A question that can not be skipped.
    case notSkipped = "not-skipped"
    /// The way to the menu.
    case menu
    /// There is no menu.
    case noMenu = "no-menu"
    /// Why a question is asked, where the script does not say.
    case why
    /// Fewer words were asked for.
    case fewerWords = "fewer-words"
    /// What can be typed.
    case help
    /// What Kith is.
    case whoAreYou = "who-are-you"
    /// What is kept and where.
    case privacy = "private"
    /// Starting over.
    case startOver = "start-over"
    /// A command that does not exist.
    case unknownCommand = "unknown-command"
    /// Leaving.
    case quit
    /// Leaving after danger was heard: `{number}`, `{line}` and `{page}` where they are known.
    case quitFromSafety = "quit-from-safety"
    /// Leaving while a body is in danger: `{number}` alone.
    case quitFromEmergency = "quit-from-emergency"
    /// Leaving where someone else may read the screen: `{number}` alone.
    case quitFromAbuse = "quit-from-abuse"
    /// Leaving after something heavy that was no danger.
    case quitGently = "quit-gently"
    /// Ctrl-C was typed.
    case interrupted
    /// After a figure of speech, or a return from the safety path.
    case resumed
    /// Before a message is shown.
    case draftReady = "draft-ready"
    /// Before a changed message is shown.
    case draftChanged = "draft-changed"
    /// The message can not be shorter.
    case alreadyShortest = "already-shortest"
    /// There is nothing to add or take away.
    case nothingToAdd = "nothing-to-add"
    /// There is no change to take back.
    case nothingToUndo = "nothing-to-undo"
    /// There is no further version.
    case noOtherVersion = "no-other-version"
    /// There is no such line.
    case noSuchLine = "no-such-line"
    /// A message that can not be written from what was said.
    case draftMissing = "draft-missing"
    /// A message was kept.
    case draftKept = "draft-kept"
    /// A message that may hurt, before the person decides.
    case draftHint = "draft-hint"
    /// A message that is not handed over.
    case draftBlocked = "draft-blocked"
    /// Which line shall be changed.
    case whichLine = "which-line"
    /// The new words for a line.
    case newLine = "new-line"
    /// There is no message yet to copy or save.
    case noDraft = "no-draft"
    /// The label of yes.
    case yes
    /// The label of no.
    case no
    /// The label of keeping a message.
    case keepDraft = "keep-draft"
    /// The label of another version.
    case anotherVersion = "another-version"
    /// The label of a shorter version.
    case shorter
    /// The label of a warmer version.
    case warmer
    /// The label of changing a line.
    case changeLine = "change-line"
    /// The label of taking back the last change.
    case undo
    /// A message is in a file: `{path}`.
    case saved
    /// A message could not be written to a file.
    case notSaved = "not-saved"
    /// A message is on the clipboard.
    case copied
    /// A message was given to the terminal for its clipboard.
    case copiedByTerminal = "copied-by-terminal"
    /// There is no clipboard.
    case noClipboard = "no-clipboard"
    /// A message is too long for the terminal's clipboard.
    case clipboardTooSmall = "clipboard-too-small"
  }

  private let lines: [Key: [Template]]

  /// Makes a voice; every key must have a line.
  public init(_ lines: [Key: [Template]]) {
    self.lines = lines
  }

  /// The wordings of a key.
  public func wordings(_ key: Key) -> [Template] {
    lines[key] ?? []
  }

  /// The first wording of a key, for what must always read the same.
  public func label(_ key: Key) -> String {
    wordings(key).first?.filled { _, _ in nil } ?? key.rawValue
  }
}
