#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is known about the terminal.
public enum Terminals {
  /// Whether lines can be edited: both ends are a terminal, and not a dumb one.
  public static var isInteractive: Bool {
    let kind = getenv("TERM").map { String(cString: $0) } ?? ""
    return isatty(0) == 1 && isatty(1) == 1 && !kind.isEmpty && kind != "dumb"
  }

  /// Whether both ends are a terminal.
  public static var isSomeoneThere: Bool {
    isatty(0) == 1 && isatty(1) == 1
  }

  /// Whether what is said goes to a terminal.
  public static var isOutputTerminal: Bool {
    isatty(1) == 1
  }

  /// The terminal's width in columns, nil when it has none.
  public static var columns: Int? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
