import Dialogue

/// T12: one to three affirmations a session, each of something the person did.
enum Affirmations: ToneRule {
  static let id = "T12"
  static let measure = "affirmations in a session"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    let patterns = material.words.patterns(.affirms)
    // A session of a few turns gives little to affirm.
    let sessions = material.sessions.filter { $0.hasEnded && $0.turns.count >= 8 }
    var verdict = ToneVerdict(self, looked: sessions.count, at: "sessions")
    var sum = 0
    for session in sessions {
      let found = session.turns.filter { !$0.isSafety }.flatMap(\.bubbles).filter { bubble in
        Prose.sentences(of: Prose.unquoted(bubble.text)).contains {
          $0.last != "?" && Prose.first(patterns, in: $0) != nil
        }
      }
      sum += found.count
      if found.count > 3 {
        verdict.find(
          "\(found.count) affirmations in one session, and 3 are the most", at: found[3].place,
          help: "Keep those of what took most.")
      }
    }
    let mean = Double(sum) / Double(max(sessions.count, 1))
    if !sessions.isEmpty, mean < 1 {
      verdict.find(
        "\(rounded(mean)) affirmations in a session, and 1 to 3 are wanted", at: material.top,
        help: "Name something they did: \"You picked a name.\"")
    }
    verdict.figure = "\(rounded(mean)) a session"
    return verdict
  }
}
