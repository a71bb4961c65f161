import Foundation

/// Prints measured figures with ratios taken in the same run; `make bench` builds it for release.
@main
struct Benchmarks {
  static func main() throws {
    print("Load and check (guided dialogue, copied and chained)")
    for copies in [84, 834, 8_334] { try LoadingBenchmark.run(copies: copies) }
    print("\nTurns of the bare machine (twelve-state dialogue, 26 choices, history kept)")
    try TurnBenchmark.run()
    print("\nThe way back (default conversation)")
    try HistoryBenchmark.run()
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
