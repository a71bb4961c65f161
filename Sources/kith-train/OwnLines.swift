import Understanding

/// Lines made from our own lists: for feelings that no corpus has, and for what is no feeling.
struct OwnLines {
  let vocabulary: Vocabulary

  private static let carriers = [
    "i feel", "i am so", "lately i have been feeling", "im", "i feel so", "feeling",
    "i just feel really", "honestly i feel",
  ]
  private static let openers = ["", "", "i think", "these days", "to be honest", "lately"]
  private static let openings = ["", "please", "can we", "um", "ok"]

  /// Feelings that the corpora lack, or hardly have.
  static let rare: Set<Feeling> = [
    .lonely, .leftOut, .disconnected, .unworthy, .numb, .shy, .stuck, .overwhelmed, .hurt,
    .grieving,
  ]

  /// The entries of the lexicon in short sentences, and commands as lines that name no feeling.
  func examples() -> [Example] {
    feelings() + commands()
  }

  private func feelings() -> [Example] {
    vocabulary.feelings.enumerated().filter { $0.element.weight >= 0.45 }.flatMap { place, entry in
      (0..<3).map { turn in
        let words = entry.pattern.sample(turn).joined(separator: " ")
        let needsFeel = !entry.flags.isDisjoint(with: ["F", "G"])
        let list = needsFeel ? Self.carriers : Self.openers
        let opener = list[(place &* 3 + turn) % list.count]
        return Example(
          line: opener.isEmpty ? words : opener + " " + words,
          classes: [entry.feeling.index], weight: 0.5)
      }
    }
  }

  private func commands() -> [Example] {
    Command.allCases.flatMap { vocabulary.commands[$0] ?? [] }.enumerated().flatMap {
      place, pattern in
      (0..<2).map { turn in
        let words = pattern.sample(turn).joined(separator: " ")
        let opening = Self.openings[(place + turn) % Self.openings.count]
        return Example(
          line: opening.isEmpty ? words : opening + " " + words, classes: [Example.none],
          weight: 0.5)
      }
    }
  }

  /// Unlabelled lines in which the lexicon is sure of a feeling that the corpora lack.
  func silver(_ lines: [String]) -> [Example] {
    let listener = Listener(vocabulary: vocabulary)
    return lines.compactMap { line in
      let stated = listener.feelings(in: line).filter {
        $0.manner == .state && $0.about == .self && $0.confidence >= 0.6
      }
      guard let first = stated.first, Self.rare.contains(first.feeling) else { return nil }
      return Example(line: line, classes: stated.map { $0.feeling.index })
    }
  }
}
