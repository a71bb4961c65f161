import Dialogue
import Foundation
import Scripting
import Understanding

/// What the way back costs: memory after ten thousand steps, and whether a step stays as quick as the tenth.
enum HistoryBenchmark {
  static func run() throws {
    let text = try English.source("Scripts/en/conversations/reach-out.yaml")
    let script = try ScriptLoader.link(
      text, library: { try? English.source("Scripts/en/conversations/\($0).yaml") }
    ).script
    let clock = Clock(year: 2026, month: 11, day: 21, hour: 20, minute: 15)
    var conversation = Conversation(script, in: try English.load(), seed: 1, clock: clock)
    _ = conversation.start()
    let before = resident()
    var number = 0
    var times: [Double] = []
    while conversation.depth < 10_000 {
      let outcomes = conversation.outcomes
      number += 1
      times.append(
        Benchmarks.fastest(of: 1) {
          _ = conversation.receive(
            .answered(outcomes[number % outcomes.count].answer, words: "so it is"))
        })
      if conversation.snapshot.hasEnded {
        _ = conversation.goBack()
        _ = conversation.receive(.commanded(.menu))
      }
    }
    let grown = Double(resident() - before) / 1_048_576
    let early = times[10..<510].sorted()[250]
    let late = times.suffix(500).sorted()[250]
    print(
      String(
        format: "%d steps back take %.1f MB; a step %.1f µs at first, %.1f µs at last",
        conversation.depth, grown, early * 1e6, late * 1e6))
  }

  private static func resident() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    return (status.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4_096
  }
}
