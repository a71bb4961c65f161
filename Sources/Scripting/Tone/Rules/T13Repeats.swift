import Dialogue

/// T13: nothing is said twice, and no opener wears out.
enum Repeats: ToneRule {
  static let id = "T13"
  static let measure = "sentences said twice"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    var verdict = ToneVerdict(self, looked: material.sessions.count, at: "sessions")
    for session in material.sessions {
      var said = SaidSentences()
      // What is asked for by a command may come again, and so may a question met a fourth time.
      for turn in session.turns {
        said.hear(turn.typed ?? "")
        guard !turn.isCommand, turn.visits <= 3 else { continue }
        for bubble in turn.bubbles {
          for sentence in Prose.sentences(of: bubble.text) {
            guard let problem = said.problem(with: sentence) else { continue }
            verdict.find(problem, at: bubble.place, help: "Write another wording.")
          }
        }
      }
    }
    verdict.figure = "\(verdict.findings.count) repeats"
    return verdict
  }
}

/// The sentences of a session so far.
private struct SaidSentences {
  private var said: Set<String> = []
  private var openers: [String: Int] = [:]
  private var theirs: Set<String> = []

  /// What the person typed; sentences that begin with it begin with their words.
  mutating func hear(_ words: String) {
    theirs.formUnion(Prose.words(of: words))
  }

  /// What is wrong with saying a sentence now.
  mutating func problem(with sentence: String) -> String? {
    let words = Prose.words(of: sentence)
    // "All right." is no sentence to remember.
    guard words.count > 3 else { return nil }
    if !said.insert(sentence).inserted { return "“\(sentence)” is said twice in a session" }
    let opener = words.prefix(3)
    guard opener.count(where: theirs.contains) < 2 else { return nil }
    let name = opener.joined(separator: " ")
    openers[name, default: 0] += 1
    return openers[name] == 3 ? "“\(name) …” begins three sentences of a session" : nil
  }
}
