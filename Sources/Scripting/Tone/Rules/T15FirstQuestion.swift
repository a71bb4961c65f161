import Dialogue

/// T15: the first question comes soon.
enum FirstQuestion: ToneRule {
  static let id = "T15"
  static let measure = "words before the first answer"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    let first = material.sessions.compactMap(\.turns.first)
    let counts = first.map { turn in
      turn.bubbles.reduce(0) { $0 + Prose.words(of: $1.text).count }
    }
    var verdict = ToneVerdict(self, looked: first.count, at: "sessions")
    for (turn, count) in zip(first, counts) where count > 80 {
      verdict.find(
        "\(count) words before anything can be answered, and 80 are the most", at: turn.place,
        help: "Say the rest later, or under `why:`.")
    }
    verdict.figure = "most \(counts.max() ?? 0) words"
    return verdict
  }
}
