import Understanding

/// Words that take back the answer before and give another: "no wait, ask how they are".
struct Correction {
  /// What is said instead.
  let words: String

  /// Reads a line; nil where it does not begin like one, or says nothing instead.
  init?(_ line: String, _ listener: Listener) {
    let words = line.trimmed.split(whereSeparator: \.isWhitespace)
    guard let count = listener.openingOfACorrection(in: line), count < words.count else {
      return nil
    }
    self.words = words[count...].joined(separator: " ")
  }
}

extension Conversation {
  /// How many questions back a correction is looked for.
  private static let reach = 3

  /// Goes back to the question that a line corrects the answer of, and answers it anew: the nearest where it
  /// is an answer, and only if it is nothing but free words here.
  mutating func corrected(_ input: Input, heard event: Event) -> [Effect]? {
    guard case .words(let line) = input, let correction = Correction(line, language.listener),
      !snapshot.isInSafety(of: script)
    else { return nil }
    if case .concernRaised = event { return nil }
    let here = heard(correction.words, at: snapshot)
    guard isOpen(here) else { return nil }
    for (steps, before) in earlier.suffix(Self.reach).reversed().enumerated() {
      guard !before.isInSafety(of: script) else { return nil }
      // Where anything is an answer, nothing shows that this one was meant.
      if before.state(in: script).prompt is Ask { continue }
      let there = heard(correction.words, at: before)
      guard case .answered(let answer, _) = there, answer != Answer() else { continue }
      for _ in 0...steps { _ = goBack() }
      return receive(there)
    }
    return nil
  }

  private func heard(_ words: String, at snapshot: Snapshot) -> Event {
    Hearing(script, language, snapshot, recentWords: [], wasJustInSafety: false)
      .event(for: .words(words))
  }

  /// Whether words were not understood at the open question, or it takes any.
  private func isOpen(_ event: Event) -> Bool {
    switch event {
    case .missed, .askedBack: true
    case .answered: snapshot.state(in: script).prompt is Ask
    default: false
    }
  }
}
