import Foundation

/// Has Graphviz draw a graph, with its own program.
enum Graphviz {
  /// Draws a graph as SVG, to standard output.
  ///
  /// - Throws: ``Failure`` with code 69 when Graphviz is not installed, 74 when it can not draw.
  static func draw(_ dot: String) throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    guard let program = program("dot", on: path) else {
      throw Failure.unavailable(
        "an SVG is drawn by Graphviz, and its program `dot` is not installed",
        help: "Install it (apt-get install graphviz, brew install graphviz), or use --format dot.")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-Tsvg"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    // A program that stops reading must not take this one along.
    signal(SIGPIPE, SIG_IGN)
    var drawn = Data()
    do {
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(dot.utf8))
      try input.fileHandleForWriting.close()
      drawn = try output.fileHandleForReading.readToEnd() ?? Data()
    } catch {
      throw Failure.inputOutput("\(program) could not be used", help: "Try --format dot.")
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0, !drawn.isEmpty else {
      throw Failure.inputOutput("\(program) could not draw this", help: "Try --format dot.")
    }
    FileHandle.standardOutput.write(drawn)
  }

  /// A program's file, in the first folder that has it.
  static func program(_ name: String, on path: String) -> String? {
    path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
