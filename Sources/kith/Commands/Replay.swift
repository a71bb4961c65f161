import ArgumentParser
import Dialogue
import Foundation
import Replay
import Scripting

/// `kith replay`: plays transcripts and says which no longer hold.
struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Play transcripts, and say which no longer hold.",
    discussion: """
      Exit code 0: all hold. 1: some do not; each is shown as a diff with its place.

      Example: kith replay Scripts
      """)

  @Argument(help: "Transcripts, or folders of them.")
  var paths: [String]

  @Flag(help: "Write what is said today into the transcripts, after showing the difference.")
  var update = false

  func run() throws {
    let files = try paths.flatMap { path in
      let files = ScriptFinder.files(in: path, ending: ".txt")
      guard !files.isEmpty else { throw Failure.noInput("there are no transcripts in \(path)") }
      return files
    }
    var stage = Stage()
    var failed = 0
    for file in files where try !stage.play(file, updating: update) { failed += 1 }
    print("\(files.count - failed) passed, \(failed) failed")
    if failed > 0, !update { throw ExitCode.failure }
  }
}

/// Scripts that were loaded, and transcripts played on them.
private struct Stage {
  private var scripts: [String: Script] = [:]
  private var languages: [String: Language] = [:]

  /// Plays a file and tells what no longer holds.
  ///
  /// - Returns: Whether all holds.
  mutating func play(_ path: String, updating: Bool) throws -> Bool {
    let text = try Reading.source(path).text
    let transcript: Transcript
    do throws(Transcript.Problem) {
      transcript = try Transcript(parsing: text)
    } catch let problem {
      print("\(path):\(problem.line): \(problem.message)")
      return false
    }
    let script = try script(transcript.script, for: path)
    let result = Replayer.play(transcript, on: script, in: try language(script.language))
    guard let failure = result.failure else { return true }
    print(
      "\(path):\(failure.line): the \(failure.kind.rawValue) changed at `\(failure.state)`: \(failure.found)"
    )
    if !failure.difference.isEmpty { print(failure.difference) }
    if updating {
      try Rewriting.replace(path, with: result.actual.text)
    }
    return false
  }

  private mutating func language(_ code: String) throws -> Language {
    if let language = languages[code] { return language }
    let language = try Languages.load(code)
    languages[code] = language
    return language
  }

  private mutating func script(_ name: String, for path: String) throws -> Script {
    // A transcript may name its script by a path, seen from the transcript, or one of its own language.
    let beside = URL(fileURLWithPath: path).deletingLastPathComponent()
    let file = name.hasSuffix(".yaml") ? name : "\(name).yaml"
    let near = [file, "../conversations/\(file)"].map { beside.appendingPathComponent($0).path }
      .first { FileManager.default.fileExists(atPath: $0) }
    if let script = scripts[near ?? name] { return script }
    let script = try Scripts.link(near ?? ScriptFinder.forThisProcess().script(name))
    scripts[near ?? name] = script
    return script
  }
}
