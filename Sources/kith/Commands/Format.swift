import ArgumentParser
import Dialogue
import Replay
import Scripting

/// `kith format`: brings data files into their one form.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lay scripts out in one form.",
    discussion: """
      Writes scripts and other data files in the form they all share: two spaces a level, keys in one
      order, no quotes that are not needed. Remarks stay, and what a file says never changes; where it
      would, the file is left as it is.
      Exit code 0: done. 1: a file has mistakes, or with --check, would change.

      Example: kith format --check Scripts
      """)

  @Argument(help: "Files, or folders of them. Without any, the scripts Kith uses.")
  var paths: [String] = []

  @Flag(help: "Show what would change, and write nothing.")
  var check = false

  func run() throws {
    let files = try ScriptFinder.forThisProcess().dataFiles(paths)
    var changed = 0
    var refused = 0
    for file in files {
      var mistakes: [Diagnostic] = []
      guard let source = try Reading.source(file, into: &mistakes) else {
        for found in mistakes { print(DiagnosticText.text(of: found, in: nil)) }
        refused += 1
        continue
      }
      guard let text = canonical(source) else {
        refused += 1
        continue
      }
      guard Array(text.utf8) != Array(source.saved.utf8) else { continue }
      changed += 1
      check ? show(source, becomes: text) : try Rewriting.replace(file, with: text)
      if !check { print(file) }
    }
    print(sum(of: files.count, changed: changed, refused: refused))
    if refused > 0 || check && changed > 0 { throw ExitCode.failure }
  }

  /// The canonical form; nil, and why, when there is none.
  private func canonical(_ source: SourceFile) -> String? {
    do throws(CanonicalForm.Refusal) {
      return try CanonicalForm.of(source)
    } catch {
      switch error {
      case .unreadable(let diagnostics):
        for found in diagnostics.inOrder { print(DiagnosticText.text(of: found, in: source.text)) }
      case .unsupported(let reason, let place):
        print("\(place.file):\(place.line):\(place.column): left as it is: \(reason)")
      case .changed:
        print("\(source.path): left as it is: laid out anew it would say something else")
      }
      return nil
    }
  }

  private func show(_ source: SourceFile, becomes text: String) {
    let difference = Difference.unified(
      Self.lines(source.text), Self.lines(text), context: 1, most: 60)
    print("\(source.path) would change:")
    print(difference.isEmpty ? "  only in how its lines end" : difference)
  }

  private static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  private func sum(of count: Int, changed: Int, refused: Int) -> String {
    let files = count == 1 ? "1 file" : "\(count) files"
    let mistakes = refused > 0 ? ", \(refused) left with mistakes" : ""
    return "\(files), \(changed) \(check ? "would change" : "changed")\(mistakes)"
  }
}
