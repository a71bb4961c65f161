import Foundation
import TestSupport

/// The built tool, run as a person or a program runs it.
enum Tool {
  /// Where the tool was built, beside the tests.
  static let path: String = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let folder =
      bundle.map { URL(fileURLWithPath: $0.bundlePath).deletingLastPathComponent() }
      ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = folder.appendingPathComponent("kith").path
    return FileManager.default.isExecutableFile(atPath: beside)
      ? beside : Repository.root + "/.build/debug/kith"
  }()

  /// What a run came to.
  struct Outcome {
    let code: Int32
    let output: String
    let errors: String
  }

  /// Runs the tool in the repository's folder.
  static func run(
    _ arguments: [String], input: String = "", path folders: String = "/usr/bin:/bin"
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: Repository.root)
    process.environment = ["PATH": folders, "HOME": "/nonexistent"]
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String) throws -> URL {
      let url = folder.appendingPathComponent(name)
      try Data(name == "in" ? Array(input.utf8) : []).write(to: url)
      return url
    }
    let (inputFile, outputFile, errorFile) = (try file("in"), try file("out"), try file("err"))
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: try String(contentsOf: outputFile, encoding: .utf8),
      errors: try String(contentsOf: errorFile, encoding: .utf8))
  }
}
