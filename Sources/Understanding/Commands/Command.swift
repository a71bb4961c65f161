/// What a person can ask of the program itself, at every prompt.
public enum Command: String, CaseIterable, Hashable, Sendable, Codable {
  /// The step before.
  case back
  /// Pass this question.
  case skip
  /// What else there is.
  case menu
  /// Why this is asked.
  case why
  /// Help lines, at once.
  case helpNow = "help-now"
  /// Say it once more.
  case again
  /// Fewer words from here on.
  case shorter
  /// What can be typed.
  case help
  /// What the program is.
  case whoAreYou = "who-are-you"
  /// What is kept.
  case privacy = "private"
  /// From the beginning.
  case startOver = "start-over"
  /// The message to the clipboard.
  case copy
  /// The message to a file.
  case save
  /// Clear the screen and leave.
  case wipe
  /// Leave.
  case quit
}

extension Command {
  /// Whether it keeps the person at the wheel, so that no script may hear something else in its words.
  public var isSteering: Bool {
    switch self {
    case .back, .skip, .menu, .helpNow, .startOver, .wipe, .quit: true
    case .why, .again, .shorter, .help, .whoAreYou, .privacy, .copy, .save: false
    }
  }
}
