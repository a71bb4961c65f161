import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines edited with GNU Readline, through its callback interface and `poll`.
///
/// History lives in memory alone. Ctrl-C is a key that clears the line, signals arrive as a
/// descriptor, so nothing is ever lost between them.
public final class ReadlineLineSource: LineSource {
  /// The one source: Readline's state is the process's.
  nonisolated(unsafe) static let shared = ReadlineLineSource()

  private let signals: SignalDescriptor
  fileprivate var completions: [String] = []
  fileprivate var prefill: String?
  fileprivate var outcome: LineEvent?

  private init() {
    signals = SignalDescriptor([SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH])
    Self.useUTF8()
    crl_configure(
      strdup("kith"), completionsForReadline, interruptFromReadline, suspendFromReadline)
  }

  /// Waits for a line, a signal or the end.
  public func nextLine(prompt: String, completions: [String], prefill: String?) -> LineEvent {
    self.completions = completions
    self.prefill = prefill
    outcome = nil
    crl_set_startup(prefill == nil ? nil : insertPrefill)
    crl_flush()
    rl_callback_handler_install(prompt, lineFromReadline)
    if prefill != nil { rl_redisplay() }
    while outcome == nil { wait() }
    if outcome == .interrupted || !isLine { rl_callback_handler_remove() }
    crl_set_startup(nil)
    return outcome ?? .endOfInput
  }

  /// Forgets what was typed.
  public func forget() {
    rl_clear_history()
  }

  private var isLine: Bool {
    if case .line = outcome { true } else { false }
  }

  private func wait() {
    var polled = [
      pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&polled, 2, -1) > 0 else { return }
    if polled[1].revents & Int16(POLLIN) != 0 { receive(signals.next()) }
    guard outcome == nil else { return }
    if polled[0].revents & Int16(POLLIN) != 0 {
      rl_callback_read_char()
    } else if polled[0].revents != 0 {
      outcome = .endOfInput
    }
  }

  private func receive(_ signal: Int32?) {
    switch signal {
    case SIGWINCH: rl_resize_terminal()
    case SIGINT: interrupt()
    case .some(let signal): outcome = .terminated(signal: signal)
    case nil: break
    }
  }

  fileprivate func interrupt() {
    crl_discard_line()
    print("^C")
    outcome = .interrupted
  }

  /// Readline sets the locale from the environment; without UTF-8 it would take letters apart.
  private static func useUTF8() {
    setlocale(LC_CTYPE, "")
    guard String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" else { return }
    setenv("LC_ALL", "C.UTF-8", 1)
    setlocale(LC_CTYPE, "C.UTF-8")
  }
}

/// A whole line, or nil for the end of input. Removing the handler here leaves no stray next prompt.
private func lineFromReadline(_ raw: UnsafeMutablePointer<CChar>?) {
  let source = ReadlineLineSource.shared
  rl_callback_handler_remove()
  guard let raw else {
    print()
    source.outcome = .endOfInput
    return
  }
  let line = String(cString: raw)
  if line.contains(where: { !$0.isWhitespace }) { add_history(raw) }
  free(raw)
  source.outcome = .line(line)
}

private func interruptFromReadline(_ count: Int32, _ key: Int32) -> Int32 {
  ReadlineLineSource.shared.interrupt()
  return 0
}

/// Ctrl-Z: the terminal is given back, the program stops, and comes back to the same line.
private func suspendFromReadline(_ count: Int32, _ key: Int32) -> Int32 {
  rl_deprep_terminal()
  kill(0, SIGSTOP)
  crl_prep_terminal(1)
  rl_resize_terminal()
  rl_forced_update_display()
  return 0
}

private func insertPrefill() -> Int32 {
  if let prefill = ReadlineLineSource.shared.prefill { rl_insert_text(prefill) }
  ReadlineLineSource.shared.prefill = nil
  crl_set_startup(nil)
  return 0
}

/// Options and commands that begin with what was typed; never a file name.
private func completionsForReadline(
  _ text: UnsafePointer<CChar>?, _ start: Int32, _ end: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  crl_complete_only_ours()
  guard let text else { return nil }
  return rl_completion_matches(text) { text, state in
    guard let text else { return nil }
    let typed = String(cString: text).lowercased()
    let fitting = ReadlineLineSource.shared.completions.filter {
      $0.lowercased().hasPrefix(typed) && (typed.hasPrefix("/") || !$0.hasPrefix("/"))
    }
    let index = CompletionCounter.next(from: state)
    return fitting.indices.contains(index) ? strdup(fitting[index]) : nil
  }
}

/// Readline asks for one completion after another, beginning with state 0.
private enum CompletionCounter {
  nonisolated(unsafe) private static var index = 0

  static func next(from state: Int32) -> Int {
    index = state == 0 ? 0 : index + 1
    return index
  }
}
