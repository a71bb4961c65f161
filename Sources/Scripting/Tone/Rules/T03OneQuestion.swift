import Dialogue

/// T3: one question at a time.
enum OneQuestion: ToneRule {
  static let id = "T3"
  static let measure = "questions in a turn"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    var verdict = ToneVerdict(
      self, looked: material.said.count + material.turns.count, at: "lines and turns")
    for line in material.said where Prose.questions(in: line.text) > 1 {
      verdict.find("more than one question", at: line.place, help: "Ask the one that matters.")
    }
    for turn in material.turns where turn.questions > 1 {
      guard let last = turn.bubbles.last(where: { Prose.questions(in: $0.text) > 0 }) else {
        continue
      }
      verdict.find(
        "\(turn.questions) questions in one turn at `\(turn.state)`", at: last.place,
        help: "Let what comes before it be no question.")
    }
    verdict.figure = "most questions in a turn \(material.turns.map(\.questions).max() ?? 0)"
    return verdict
  }
}
