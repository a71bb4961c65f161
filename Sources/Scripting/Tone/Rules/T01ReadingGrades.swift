import Dialogue

/// T1: words a twelve-year-old reads easily.
enum ReadingGrades: ToneRule {
  static let id = "T1"
  static let measure = "reading grade"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    guard let grade = material.words.grade else {
      return ToneVerdict(self, looked: 0, at: "bubbles")
    }
    let bubbles = material.said.flatMap { line in line.bubbles.map { (line, $0, grade.of($0) ?? 0) }
    }
    var verdict = ToneVerdict(self, looked: bubbles.count, at: "bubbles")
    for (line, _, grade) in bubbles where grade > 8 {
      verdict.find(
        "this reads like grade \(rounded(grade)), and 8 is the most", at: line.place,
        help: "Use shorter words, or two sentences.")
    }
    let median = bubbles.map(\.2).sorted()[safe: bubbles.count / 2] ?? 0
    let whole = grade.of(bubbles.map(\.1).joined(separator: "\n")) ?? 0
    let safety = grade.of(bubbles.filter(\.0.isSafety).map(\.1).joined(separator: "\n")) ?? 0
    for (name, value, most) in [
      ("the bubble in the middle", median, 5.0), ("everything together", whole, 6),
      ("the safety path", safety, 5),
    ] where value > most {
      verdict.find(
        "\(name) reads like grade \(rounded(value)), and \(rounded(most)) is the most",
        at: material.top, help: "Begin with the longest words.")
    }
    let highest = bubbles.map(\.2).max() ?? 0
    verdict.figure =
      "median \(rounded(median)), highest \(rounded(highest)), whole \(rounded(whole)), safety \(rounded(safety))"
    return verdict
  }
}
