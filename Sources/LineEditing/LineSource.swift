/// What came of waiting for a line.
public enum LineEvent: Hashable, Sendable {
  /// A line.
  case line(String)
  /// Ctrl-C: the line was cleared.
  case interrupted
  /// Ctrl-D on an empty line, the end of a file, a closed window.
  case endOfInput
  /// A signal that asks the program to end.
  case terminated(signal: Int32)
}

/// Where lines come from.
public protocol LineSource: AnyObject {
  /// Waits for a line.
  ///
  /// - Parameters:
  ///   - prompt: What stands before it; shown only at a terminal.
  ///   - completions: What Tab offers.
  ///   - prefill: Text to begin with.
  /// - Returns: What came of it.
  func nextLine(prompt: String, completions: [String], prefill: String?) -> LineEvent

  /// Forgets what was typed, so that no key brings it back.
  func forget()
}

/// The line sources.
public enum LineSources {
  /// GNU Readline at a terminal, plain lines otherwise.
  public static func forStandardInput() -> any LineSource {
    Terminals.isInteractive ? ReadlineLineSource.shared : PlainLineSource()
  }
}
