import Dialogue

/// T14: not many answers to a message, and no suggestion before something was given back.
enum WayToADraft: ToneRule {
  static let id = "T14"
  static let measure = "answers from hello to a draft"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    let patterns = material.words.patterns(.suggests)
    var lengths: [Int] = []
    var verdict = ToneVerdict(self, looked: material.sessions.count, at: "sessions")
    for session in material.sessions {
      if let length = session.turns.firstIndex(where: \.showsDraft) { lengths.append(length) }
      var isHeard = false
      for bubble in session.turns.filter({ !$0.isSafety }).flatMap(\.bubbles) {
        if bubble.reflects != nil { isHeard = true }
        let told = Prose.sentences(of: Prose.unquoted(bubble.text)).filter { $0.last != "?" }
        guard !isHeard, told.contains(where: { Prose.first(patterns, in: $0) != nil }) else {
          continue
        }
        verdict.find(
          "a suggestion comes before anything was given back", at: bubble.place,
          help: "Begin with what they said, and tag it `reflects:`.")
        break
      }
    }
    let median = lengths.sorted()[safe: lengths.count / 2] ?? 0
    let shortest = lengths.min() ?? 0
    for (name, length, most) in [
      ("half of the ways", median, 12), ("the shortest way", shortest, 5),
    ]
    where length > most {
      verdict.find(
        "\(name) to a draft takes \(length) answers, and \(most) are the most", at: material.top,
        help: "Let a question be passed over.")
    }
    verdict.figure = "median \(median), shortest \(shortest)"
    return verdict
  }
}
