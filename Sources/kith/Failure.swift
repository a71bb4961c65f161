import ArgumentParser

/// Something a command could not do: one line, what to do about it, and the exit code.
struct Failure: Error {
  let message: String
  let help: String?
  let code: ExitCode

  /// There is no such file or script (EX_NOINPUT of sysexits.h).
  static func noInput(_ message: String, help: String? = nil) -> Failure {
    Failure(message: message, help: help, code: ExitCode(66))
  }

  /// A file could not be read or written (EX_IOERR of sysexits.h).
  static func inputOutput(_ message: String, help: String? = nil) -> Failure {
    Failure(message: message, help: help, code: ExitCode(74))
  }

  /// A program that is needed is not there (EX_UNAVAILABLE of sysexits.h).
  static func unavailable(_ message: String, help: String? = nil) -> Failure {
    Failure(message: message, help: help, code: ExitCode(69))
  }

  /// The command was used wrongly (EX_USAGE of sysexits.h).
  static func usage(_ message: String, help: String? = nil) -> Failure {
    Failure(message: message, help: help, code: ExitCode(64))
  }
}
