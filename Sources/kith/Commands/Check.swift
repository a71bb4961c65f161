import ArgumentParser
import Dialogue
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

  func run() throws {
    if let explain { return try tell(explain) }
    let files = try ScriptFinder.forThisProcess().dataFiles(paths)
    var checking = Checking()
    for file in files { try checking.check(file, among: files) }
    print(checking.report(as: format), terminator: "")
    if checking.hasErrors { throw ExitCode.failure }
  }

  private func tell(_ code: String) throws {
    guard let explanation = Explanation.of(code) else {
      throw Failure.usage(
        "there is no code `\(code)`",
        help: Spelling.suggestion(for: code.uppercased(), among: Explanation.all.map(\.code)))
    }
    print("\(explanation.code)\n\n\(explanation.text)")
  }
}
