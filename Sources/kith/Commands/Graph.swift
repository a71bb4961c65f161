import ArgumentParser
import Dialogue
import Replay
import Scripting

/// `kith graph`: a script as a picture, or for another engine.
struct Graph: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw a script, or write it for another engine.",
    discussion: """
      Mermaid is drawn by many code hosts; svg needs Graphviz; scxml can be run by other engines. What
      each of them holds: Documentation/graphs.md.

      Example: kith graph reach-out --format svg > reach-out.svg
      """)

  /// The form that is made of another by a program of its own.
  static let drawn = "svg"

  static var names: [String] {
    GraphFormats.all.map { $0.name } + [drawn]
  }

  @Argument(help: "A conversation by its name, or a script's file.")
  var script: String

  @Option(help: "The form: \(names.joined(separator: ", ")).")
  var format: String = Mermaid.name

  @Option(
    help:
      "Instead, walk the script so many times by chance; one JSON object a step, in scxml's words.")
  var walks: Int?

  @Option(help: "Chooses the walks.")
  var seed: UInt64 = 1

  func validate() throws {
    guard Self.names.contains(format) else {
      throw ValidationError(
        "there is no form `\(format)`; there are \(Self.names.joined(separator: ", "))")
    }
    if let walks, !(1...100_000).contains(walks) {
      throw ValidationError("--walks is a number from 1 to 100000")
    }
  }

  func run() throws {
    let script = try Scripts.link(ScriptFinder.forThisProcess().script(script))
    if let walks { return try walk(script, times: walks) }
    if let form = GraphFormats.named(format) {
      print(form.text(of: script), terminator: "")
    } else {
      try Graphviz.draw(Dot.text(of: script))
    }
  }

  /// The most steps of a walk.
  private static let most = 60

  private func walk(_ script: Script, times: Int) throws {
    let language = try Languages.load(script.language)
    for walk in 0..<times {
      let conversation = Conversation(
        script, in: language, seed: seed, clock: Transcript.usualClock)
      let steps = Walk.steps(
        of: conversation, seed: seed &+ UInt64(walk) &* 0x9E37_79B9, atMost: Self.most)
      for step in steps { print(JSON.text(WalkLine(step, walk: walk + 1))) }
    }
  }
}

/// One step of a walk as `kith graph --walks` writes it.
struct WalkLine: Encodable {
  let walk: Int
  let event: String
  let state: String
  let can: [String]

  init(_ step: Walk.Step, walk: Int) {
    self.walk = walk
    event = step.event
    state = step.state
    can = step.can
  }
}
