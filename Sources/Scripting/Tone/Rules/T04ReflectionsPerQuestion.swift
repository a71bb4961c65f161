import Dialogue

/// T4: as many reflections as questions, and twice as many while a feeling is named.
enum ReflectionsPerQuestion: ToneRule {
  static let id = "T4"
  static let measure = "reflections for each question"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    let all = Reflecting(material.turns)
    let naming = Reflecting.whileNaming(material.sessions)
    var verdict = ToneVerdict(self, looked: material.sessions.count, at: "sessions")
    if all.questions > 0, all.perQuestion < 1 {
      for (turn, count) in bare(material) {
        verdict.find(
          "`\(turn.state)` asked \(count) times without giving back what was said", at: turn.place,
          help: "Begin with what they said, and tag it `reflects: simple` or `complex`.")
      }
    }
    if naming.questions > 0, naming.perQuestion < 2 {
      verdict.find(
        "\(rounded(naming.perQuestion)) reflections for each question while a feeling is named",
        at: material.turns.first(where: \.asksFeelings)?.place ?? material.top,
        help: "Two are wanted: one before the question, one to its answer.")
    }
    verdict.figure =
      "\(rounded(all.perQuestion)) overall, \(rounded(naming.perQuestion)) while naming feelings"
    return verdict
  }

  /// The states that ask most often without a reflection before it.
  private static func bare(_ material: ToneMaterial) -> [(ToneSession.Turn, Int)] {
    let bare = material.turns.filter { turn in
      turn.questions > 0 && !turn.isSafety && turn.bubbles.allSatisfy { $0.reflects == nil }
    }
    return Dictionary(grouping: bare, by: \.place).values
      .sorted { ($1.count, $0[0].place) < ($0.count, $1[0].place) }
      .prefix(10).map { ($0[0], $0.count) }
  }
}
