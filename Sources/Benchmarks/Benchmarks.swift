import Foundation

/// Prints measured figures with ratios taken in the same run; `make bench` builds it for release.
///
/// Given names, it prints only those: `Benchmarks history`.
@main
struct Benchmarks {
  /// The benchmarks, in the order they run.
  private static let all: [(name: String, title: String, run: @Sendable () throws -> Void)] = [
    (
      "loading", "Load and check (guided dialogue, copied and chained)",
      { for copies in [84, 834, 8_334] { try LoadingBenchmark.run(copies: copies) } }
    ),
    (
      "turns", "Turns of the bare machine (twelve-state dialogue, 26 choices, history kept)",
      { try TurnBenchmark.run() }
    ),
    (
      "screen", "The safety screen (English, with the second opinion)",
      { try ScreenBenchmark.run() }
    ),
    ("history", "The way back (default conversation)", { try HistoryBenchmark.run() }),
  ]

  static func main() throws {
    let wanted = CommandLine.arguments.dropFirst()
    for benchmark in all where wanted.isEmpty || wanted.contains(benchmark.name) {
      print(benchmark.title)
      try benchmark.run()
      print()
    }
  }

  /// The shortest of several timings, in seconds.
  static func fastest(of times: Int, _ work: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<times {
      let start = ContinuousClock.now
      try work()
      let spent = (ContinuousClock.now - start).components
      best = min(best, Double(spent.seconds) + Double(spent.attoseconds) / 1e18)
    }
    return best
  }

  /// The dialogue of twelve states that other engines were measured on.
  static func guided() throws -> String {
    try String(contentsOfFile: "Tests/ReplayTests/guided12.yaml", encoding: .utf8)
  }
}
