/// Hears feelings by a lexicon and a few rules: negation, contrast, whose feeling, fiction, strength.
struct FeelingListening: Sendable {
  private let entries: [Vocabulary.FeelingEntry]
  private let index: PatternIndex
  private let context: FeelingContext

  init(_ vocabulary: Vocabulary) {
    entries = vocabulary.feelings
    index = PatternIndex(vocabulary.feelings.map(\.pattern))
    context = FeelingContext(vocabulary)
  }

  /// A match with what surrounds it.
  private struct Candidate {
    let entry: Vocabulary.FeelingEntry
    let range: Range<Int>
    let order: Int
  }

  /// What is felt and what is denied.
  func hear(_ line: String) -> (heard: [HeardFeeling], denied: [Feeling]) {
    let words = Words(line)
    let texts = words.texts
    let candidates = index.matches(texts).enumerated().map { order, match in
      Candidate(entry: entries[match.pattern], range: match.range, order: order)
    }
    let fitting = candidates.filter { candidate in
      isWithinClause(candidate.range, words)
        && (candidate.entry.flags.isDisjoint(with: ["F", "G"])
          || context.hasFeelBefore(candidate.range.lowerBound, words))
    }
    var heard: [HeardFeeling] = []
    var denied: [Feeling] = []
    for candidate in longest(fitting) {
      let verdict = context.verdict(
        on: candidate.range, words, hasOwnNegation: candidate.entry.flags.contains("N"),
        hasOwnSubject: candidate.entry.flags.contains("S") || candidate.entry.flags.contains("N"))
      switch verdict {
      case .passedOver: continue
      case .denied: denied.append(candidate.entry.feeling)
      case .felt(let about, let factor, let strength):
        heard.append(feeling(candidate, words, about, factor, strength))
      }
    }
    return (merged(heard, without: Set(denied)), denied)
  }

  private func isWithinClause(_ range: Range<Int>, _ words: Words) -> Bool {
    words.words[range.lowerBound].clause == words.words[range.upperBound - 1].clause
  }

  /// Of matches that overlap, the longest; of equal ones the surest.
  private func longest(_ candidates: [Candidate]) -> [Candidate] {
    let sorted = candidates.sorted {
      ($0.range.count, $0.entry.weight, -$0.order) > ($1.range.count, $1.entry.weight, -$1.order)
    }
    var chosen: [Candidate] = []
    for candidate in sorted
    where !chosen.contains(where: { $0.range.overlaps(candidate.range) }) {
      chosen.append(candidate)
    }
    return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func feeling(
    _ candidate: Candidate, _ words: Words, _ about: HeardFeeling.About, _ factor: Double,
    _ strength: Int
  ) -> HeardFeeling {
    let confidence = candidate.entry.weight * factor
    let manner: HeardFeeling.Manner =
      about == .other ? .ask : confidence >= 0.6 ? .state : confidence >= 0.3 ? .offer : .ask
    return HeardFeeling(
      feeling: candidate.entry.feeling,
      words: context.mirrored(candidate.range, words) ?? candidate.entry.feeling.noun,
      strength: strength, confidence: confidence, manner: manner, about: about)
  }

  /// One of each feeling, the surest first.
  private func merged(_ heard: [HeardFeeling], without denied: Set<Feeling>) -> [HeardFeeling] {
    var seen: Set<Feeling> = []
    return heard.enumerated()
      .sorted { ($0.element.confidence, -$0.offset) > ($1.element.confidence, -$1.offset) }
      .map(\.element)
      .filter { !denied.contains($0.feeling) && seen.insert($0.feeling).inserted }
  }
}
