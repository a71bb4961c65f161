import Dialogue
import Foundation
import Scripting

/// Turns a second of the machine alone: a choice, what follows from it, the words, and the way back kept.
enum TurnBenchmark {
  private static let answers = [
    0, 0, 1, 2, 0, 1, 1, 3, 0, 0, 1, 2, 1, 0, 2, 0, 1, 0, 1, 1, 1, 2, 0, 0, 0, 0,
  ]

  static func run() throws {
    let source = SourceFile(path: "guided12.yaml", text: try Benchmarks.guided())
    let script = try ScriptLoader.load(source).script
    let language = try English.load()
    let clock = Clock(year: 2026, month: 11, day: 21, hour: 20, minute: 15)
    let sessions = 2_000
    var said = 0
    let spent = Benchmarks.fastest(of: 5) {
      for _ in 0..<sessions {
        var conversation = Conversation(script, in: language, seed: 1, clock: clock)
        said &+= conversation.start().count
        for answer in answers {
          let outcome = conversation.outcomes[answer].answer
          said &+= conversation.receive(.answered(outcome, words: "")).count
        }
      }
    }
    let rate = Double(sessions * answers.count) / spent
    print(String(format: "%.0f turns a second (%d effects)", rate, said))
  }
}
