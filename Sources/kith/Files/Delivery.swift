import Dialogue
import Drafting
import Foundation

/// Carries a message out of the program: to a file, or to the clipboard.
enum Delivery {
  /// Writes a message to a new file that only its owner can read.
  ///
  /// - Returns: The path.
  /// - Throws: ``Failure`` with code 74 when it can not be written.
  static func save(
    _ text: String, in folder: String, ending: String = "txt"
  ) throws -> String {
    for number in 1...999 {
      let path = folder + (number == 1 ? "/message.\(ending)" : "/message-\(number).\(ending)")
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
      if file < 0, errno == EEXIST { continue }
      guard file >= 0 else { break }
      let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
      try handle.write(contentsOf: Data((text + (text.last?.isNewline ?? false ? "" : "\n")).utf8))
      return path
    }
    throw Failure.inputOutput(
      "the message could not be written in \(folder)", help: "It is still on the screen.")
  }

  /// Writes what someone said to a new file that only its owner can read.
  ///
  /// - Throws: ``Failure`` with code 74 when it can not be written.
  static func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard file >= 0 else { throw Failure.inputOutput("\(path) could not be written") }
    do {
      try FileHandle(fileDescriptor: file, closeOnDealloc: true).write(contentsOf: Data(text.utf8))
    } catch {
      throw Failure.inputOutput("\(path) could not be written", help: "Is the disk full?")
    }
  }

  /// Puts a message on the clipboard with the platform's own program, or through the terminal.
  ///
  /// - Returns: What to tell the person.
  static func copy(
    _ text: String, environment: [String: String], isTerminal: Bool
  ) -> Voice.Key {
    for command in Clipboard.programs(environment, isMac: isMac) where run(command, with: text) {
      return .copied
    }
    guard isTerminal else { return .noClipboard }
    guard let sequence = Clipboard.sequence(text) else {
      return .clipboardTooSmall
    }
    FileHandle.standardOutput.write(Data(sequence.utf8))
    return .copiedByTerminal
  }

  private static var isMac: Bool {
    #if os(macOS)
      true
    #else
      false
    #endif
  }

  /// Gives the text to a program's standard input; arguments could be read by others.
  private static func run(_ command: [String], with text: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    let pipe = Pipe()
    process.standardInput = pipe
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    try? pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try? pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
