#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Plain lines: no editing, no echo, no escape byte; at a terminal a prompt stands before each.
public final class PlainLineSource: LineSource {
  private let signals: SignalDescriptor?
  private var bytes: [UInt8] = []
  private var isOver = false

  /// Makes a source; where someone types, Ctrl-C clears the line as it does with editing.
  public init() {
    signals =
      Terminals.isSomeoneThere ? SignalDescriptor([SIGINT, SIGTERM, SIGHUP, SIGQUIT]) : nil
  }

  /// Reads up to the next line end; bytes that are no UTF-8 become U+FFFD.
  public func nextLine(prompt: String, completions: [String], prefill: String?) -> LineEvent {
    if signals != nil { print(prompt, terminator: "") }
    fflush(nil)
    while true {
      if let line = bufferedLine() { return .line(line) }
      if isOver { return .endOfInput }
      if let event = wait() { return event }
    }
  }

  /// There is no history.
  public func forget() {}

  private func bufferedLine() -> String? {
    let end = bytes.firstIndex(of: 0x0A) ?? (isOver && !bytes.isEmpty ? bytes.endIndex : nil)
    guard let end else { return nil }
    let line = bytes[..<end]
    bytes.removeSubrange(..<min(end + 1, bytes.endIndex))
    return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
  }

  private func wait() -> LineEvent? {
    if let signals {
      var polled = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&polled, 2, -1) > 0 else { return nil }
      if polled[1].revents & Int16(POLLIN) != 0, let signal = signals.next() {
        guard signal == SIGINT else { return .terminated(signal: signal) }
        bytes = []
        print()
        return .interrupted
      }
      guard polled[0].revents != 0 else { return nil }
    }
    var read = [UInt8](repeating: 0, count: 65_536)
    let count = readBytes(into: &read)
    if count > 0 { bytes += read[..<count] } else { isOver = true }
    return nil
  }

  private func readBytes(into buffer: inout [UInt8]) -> Int {
    while true {
      let count = read(0, &buffer, buffer.count)
      if count >= 0 || errno != EINTR { return count }
    }
  }
}
