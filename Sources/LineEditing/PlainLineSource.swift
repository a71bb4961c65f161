#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Plain lines: no prompt, no echo, no escape byte.
public final class PlainLineSource: LineSource {
  private let prompts: Bool

  /// Makes a source.
  ///
  /// - Parameter prompts: Whether the prompt is shown, for a terminal without editing.
  public init(prompts: Bool = false) {
    self.prompts = prompts
  }

  /// Reads up to the next line end; bytes that are no UTF-8 become U+FFFD.
  public func nextLine(prompt: String, completions: [String], prefill: String?) -> LineEvent {
    if prompts { print(prompt, terminator: "") }
    fflush(nil)
    guard let line = readLine(strippingNewline: true) else { return .endOfInput }
    return .line(line)
  }
}
