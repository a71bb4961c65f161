public import Drafting

/// What should happen; a front end carries it out, in order.
public enum Effect: Hashable, Sendable {
  /// Say this; a blank line parts two bubbles.
  case say(String)
  /// Show a message in the making, numbered line by line if lines are to be named.
  case showDraft(Draft, isNumbered: Bool)
  /// Show where help can be had.
  case showHelp(HelpCard)
  /// Ask for an answer.
  case ask(Question)
  /// The message is ready: show it alone, and offer to copy or save it.
  case keepDraft(Draft)
  /// Put the message on the clipboard.
  case copyDraft(Draft)
  /// Write the message to a file.
  case saveDraft(Draft)
  /// Clear the screen and what it remembers, at once, and leave without a word.
  case wipe
  /// The conversation is over.
  case end
}
