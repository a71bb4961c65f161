import Dialogue

/// T2: short bubbles, and few of them at a time.
enum BubbleLength: ToneRule {
  static let id = "T2"
  static let measure = "length of bubbles and turns"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    var verdict = ToneVerdict(
      self, looked: material.said.count + material.turns.count, at: "lines and turns")
    for line in material.said {
      for bubble in line.bubbles {
        for problem in problems(in: bubble) {
          verdict.find(problem, at: line.place, help: "Say less, or part it with a blank line.")
        }
      }
    }
    for turn in material.turns {
      if turn.bubbles.count > turn.mostBubbles, let last = turn.bubbles.last {
        verdict.find(
          "\(turn.bubbles.count) bubbles in one turn, and \(turn.mostBubbles) are the most",
          at: last.place,
          help:
            "The others are: \(turn.bubbles.dropLast().map { "“\($0.text)”" }.joined(separator: " "))"
        )
      }
      if turn.cardRows > 8 {
        verdict.find(
          "a card of \(turn.cardRows) rows, and 8 are the most", at: turn.place,
          help: "Show fewer help lines.")
      }
    }
    let longest = material.said.flatMap(\.bubbles).map { Prose.words(of: $0).count }.max() ?? 0
    let most = material.turns.map(\.bubbles.count).max() ?? 0
    verdict.figure = "longest bubble \(longest) words, most bubbles in a turn \(most)"
    return verdict
  }

  /// Rows that list a command are no prose.
  private static func problems(in bubble: String) -> [String] {
    let prose = bubble.split(separator: "\n").filter { !$0.hasPrefix("/") }.joined(separator: "\n")
    let sentences = Prose.sentences(of: Prose.unquoted(prose))
    let words = Prose.words(of: bubble).count
    let longest = Prose.sentences(of: prose).map { Prose.words(of: $0).count }.max() ?? 0
    return [
      sentences.count > 3 ? "\(sentences.count) sentences in a bubble, and 3 are the most" : nil,
      words > 60 ? "\(words) words in a bubble, and 60 are the most" : nil,
      longest > 20 ? "a sentence of \(longest) words, and 20 are the most" : nil,
    ].compactMap { $0 }
  }
}
