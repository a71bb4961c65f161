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
  /// Less stiff.
  case lessFormal
  /// More polite.
  case moreFormal
  /// A sentence that takes the pressure off.
  case noPressure
  /// A question.
  case addQuestion
  /// No question.
  case removeQuestion
  /// A detail, added or said anew.
  case setDetail(DetailKey, String)
  /// Something that was given and left out.
  case mention(String)
  /// Never these words.
  case avoid(String)
  /// New words for a line, counted from 1.
  case editLine(Int, String)
  /// A line less, counted from 1.
  case deleteLine(Int)
  /// A line to another place, both counted from 1.
  case moveLine(Int, to: Int)
  /// Another way for it to travel.
  case carry(Medium)
  /// American spelling, or British.
  case spelling(Orthography)
  /// With the name in the greeting, or without.
  case name(Bool)
  /// With a signature, or without.
  case signature(Bool)
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
