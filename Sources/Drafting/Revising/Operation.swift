/// A change to a message.
public enum Operation: Hashable, Sendable, Codable {
  /// Another version of the same.
  case another
  /// Less of it.
  case shorter
  /// More of it.
  case longer
  /// More warmth.
  case warmer
  /// Less of it.
  case plainer
  /// A sentence that takes the pressure off.
  case noPressure
  /// A question.
  case addQuestion
  /// No question.
  case removeQuestion
  /// New words for a line, counted from 1.
  case editLine(Int, String)
  /// A line less, counted from 1.
  case deleteLine(Int)
  /// The change before.
  case undo
  /// The change that was taken back.
  case redo
  /// The first version.
  case startOver
}

/// What a change brought about.
public struct Revision: Hashable, Sendable {
  /// What can be said when a change could not be made.
  public enum Note: String, CaseIterable, Hashable, Sendable {
    case alreadyShortest = "already-shortest"
    case nothingToAdd = "nothing-to-add"
    case nothingToUndo = "nothing-to-undo"
    case noOtherVersion = "no-other-version"
    case noSuchLine = "no-such-line"
  }

  /// The draft as it is now.
  public let draft: Draft
  /// Why nothing changed; nil when something did.
  public let note: Note?

  /// Makes a revision.
  public init(draft: Draft, note: Note? = nil) {
    self.draft = draft
    self.note = note
  }
}
