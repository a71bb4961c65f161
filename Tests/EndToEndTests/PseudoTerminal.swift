import Foundation

/// A program in a real pseudo-terminal: what a person types, what the screen shows.
final class PseudoTerminal {
  private let main: Int32
  private let child: pid_t
  /// `POSIX_SPAWN_SETSID`, which Swift's C library module leaves out.
  private static let newSession: Int16 = 0x80
  /// Everything shown so far.
  private(set) var shown = ""

  /// Starts a program in a terminal of a size.
  init?(
    _ program: String, _ arguments: [String], columns: UInt16 = 80, environment: [String] = []
  ) {
    var (near, far): (Int32, Int32) = (-1, -1)
    guard openpty(&near, &far, nil, nil, nil) == 0, let name = ttyname(far) else { return nil }
    main = near
    defer { close(far) }
    var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Self.newSession)
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let inherited = ProcessInfo.processInfo.environment
    let base = ["PATH", "HOME"].compactMap { name in inherited[name].map { "\(name)=\($0)" } }
    let variables =
      (base + ["TERM=xterm", "LANG=C.UTF-8"] + environment).map { strdup($0) } + [nil]
    var pid: pid_t = 0
    guard posix_spawn(&pid, program, &actions, &attributes, words, variables) == 0 else {
      return nil
    }
    child = pid
  }

  /// Types bytes in one write.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(main, $0.baseAddress, min($0.count, 512)) }
      guard count > 0 else { return }
      sent += count
      if bytes.count > 512 { drain(for: 5) }
    }
  }

  /// Reads until something is shown, or too much time has passed.
  ///
  /// - Returns: Whether it was shown.
  @discardableResult
  func wait(for text: String, seconds: Double = 10) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if plain.contains(text) { return true }
      drain(for: 50)
    }
    return plain.contains(text)
  }

  /// Forgets what was shown.
  func forget() {
    shown = ""
  }

  /// What was shown, without escape sequences.
  var plain: String {
    var text = ""
    var rest = shown[...]
    while let first = rest.first {
      if first == "\u{1B}" {
        rest = rest.dropFirst()
        if rest.first == "[" {
          rest = rest.dropFirst().drop { !$0.isLetter && $0 != "~" }
        }
        rest = rest.dropFirst()
      } else {
        if first != "\r" { text.append(first == "\r\n" ? "\n" : first) }
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// Sends a signal.
  func signal(_ number: Int32) {
    kill(child, number)
  }

  /// Waits for the end.
  ///
  /// - Returns: The exit code, or 128 and the signal that ended it.
  func exitCode(seconds: Double = 10) -> Int32? {
    let end = Date().addingTimeInterval(seconds)
    var status: Int32 = 0
    while Date() < end {
      if waitpid(child, &status, WNOHANG) == child {
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
      }
      drain(for: 20)
    }
    kill(child, SIGKILL)
    waitpid(child, &status, 0)
    return nil
  }

  private func drain(for milliseconds: Int32) {
    var polled = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var patience = milliseconds
    while poll(&polled, 1, patience) > 0, polled.revents & Int16(POLLIN) != 0 {
      let count = read(main, &buffer, buffer.count)
      guard count > 0 else { return }
      shown += String(decoding: buffer[..<count], as: UTF8.self)
      patience = 5
    }
  }

  deinit {
    close(main)
  }
}
