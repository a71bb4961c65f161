import ArgumentParser
import Dialogue
import Foundation
import Scripting

/// `kith check`: proves scripts sound.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prove that scripts are sound.",
    discussion: """
      Reads scripts with everything they visit and reports every mistake with its place.
      Exit code 0: no errors. 1: there are errors.

      Example: kith check Scripts
      """)

  @Argument(help: "Scripts, or folders of them. Without any, the scripts Kith uses.")
  var paths: [String] = []

  @Option(help: "text, json or sarif")
  var format: DiagnosticFormat = .text

  @Option(help: "Tell what a code means, with examples.")
  var explain: String?

  @Option(help: "An older version, a file or a folder: tell what becomes of kept conversations.")
  var against: String?

  @Option(help: "A folder to write a transcript to for every finding that has one.")
  var witnesses: String?

  @Flag(
    help: "Judge the tone instead: the rules T1 to T20 over all lines and 200 simulated sessions.")
  var tone = false

  func run() throws {
    if let explain { return try tell(explain) }
    let (files, missing) = try found()
    if tone { return try judgeTone(of: files) }
    var checking = Checking()
    for file in files { try checking.check(file, among: files) }
    if let against { try compare(files, with: against, &checking) }
    if let witnesses { try checking.writeWitnesses(to: witnesses) }
    print(checking.report(as: format), terminator: "")
    if let missing { throw missing }
    if checking.hasErrors { throw ExitCode.failure }
  }

  /// The files at the paths, and the first path that has none: the others are checked all the same.
  private func found() throws -> (files: [String], missing: Failure?) {
    let finder = ScriptFinder.forThisProcess()
    var files: [String] = []
    var missing: Failure?
    for path in paths {
      do {
        files += try finder.dataFiles([path])
      } catch let failure as Failure {
        missing = missing ?? failure
      }
    }
    if let missing, files.isEmpty { throw missing }
    return (paths.isEmpty ? try finder.dataFiles([]) : files, missing)
  }

  private func judgeTone(of files: [String]) throws {
    let tone = try ToneChecking(files)
    print(tone.told(as: format), terminator: "")
    if tone.hasFindings { throw ExitCode.failure }
  }

  private func tell(_ code: String) throws {
    guard let explanation = Explanation.of(code) else {
      throw Failure.usage(
        "there is no code `\(code)`",
        help: Spelling.suggestion(for: code.uppercased(), among: Explanation.all.map(\.code)))
    }
    print("\(explanation.code)\n\n\(explanation.text)")
  }

  private func compare(_ files: [String], with old: String, _ checking: inout Checking) throws {
    let before = ScriptFinder.files(in: old, ending: ".yaml")
    guard !before.isEmpty else { throw Failure.noInput("there is nothing at \(old)") }
    let pairs = Versions.pairs(of: files, with: before)
    guard !pairs.isEmpty else {
      throw Failure.noInput(
        "nothing at \(old) is an older version of what is checked",
        help: "A script is compared with the one of the same name; name two files to compare these."
      )
    }
    for pair in pairs { try checking.compare(pair.now, with: pair.before) }
  }
}
