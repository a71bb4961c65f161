/// Words of the lexicon that speak for a feeling.
struct FeelingClue: Sendable {
  let feeling: Feeling
  let words: String
  let strength: Int
  let weight: Double
  let about: HeardFeeling.About
  /// Whether it was said as plainly as an answer: "kinda numb".
  let isPlain: Bool
  /// Whether a short line is little more than these words.
  let isMostOfLine: Bool
}

/// Decides how to speak of what was heard: state it, offer it as a question, or ask openly.
///
/// The bounds were chosen on half of the development lines; Documentation/listening.md has the figures.
struct FeelingJudgement: Sendable {
  /// The least weight of words that may be stated.
  static let leastWeight = 0.3
  /// How much the model must believe in the family of what is stated or offered.
  static let leastAgreement = 0.1
  /// The least that weight and agreement must come to together.
  static let leastTogether = 1.05
  /// How much the model counts as believing in what was said as plainly as an answer.
  static let plainAgreement = 0.8
  /// How much it counts as believing in words that are most of a short line.
  static let mostAgreement = 0.2
  /// How much it counts as believing in what is named beside something plain.
  static let sharedAgreement = 0.25
  /// How sure the model must be of what it offers by itself.
  static let leastOffered = 0.7
  /// Below this a feeling is not worth mentioning.
  static let leastMentioned = 0.05

  private let selves: Set<String>

  init(_ vocabulary: Vocabulary) {
    selves = vocabulary.set("self")
  }

  /// What was heard, best first; the model alone guesses nothing that is denied, or whose words are there and
  /// name no feeling: "happy to try that".
  func judge(
    _ words: Words, _ clues: [FeelingClue], denied: [Feeling], unmeant: [Feeling],
    _ opinion: FeelingModel.Opinion?
  ) -> [HeardFeeling] {
    let voices = voices(clues, opinion)
    var heard = clues.filter { !denied.contains($0.feeling) }
      .map { feeling(of: $0, opinion, among: voices, isAlone: words.texts.count < 2) }
    heard = merged(heard)
    guard let opinion else { return heard }
    let isAboutOthers = !clues.isEmpty && clues.allSatisfy { $0.about == .other }
    guard !isAboutOthers else { return heard }
    let others = Set(clues.filter { $0.about == .other }.map(\.feeling.family))
    let unsaid = Set((denied + unmeant).map(\.family)).union(others)
    let known = Set(heard.map(\.feeling))
    let mayOffer = heard.isEmpty && isAboutSelf(words)
    for (place, feeling) in opinion.ranked.prefix(3).enumerated() where !known.contains(feeling) {
      let likelihood = opinion.likelihood(of: feeling)
      let least = place == 0 ? Self.leastMentioned : 2 * Self.leastMentioned
      guard likelihood >= least, !unsaid.contains(feeling.family) else { continue }
      heard.append(guess(feeling, likelihood, mayOffer: mayOffer))
    }
    return merged(heard)
  }

  /// How many families are named, once one of them is plain: beside it, each of the others can have
  /// but a share of the model's belief.
  private func voices(_ clues: [FeelingClue], _ opinion: FeelingModel.Opinion?) -> Int {
    let own = clues.filter { $0.about == .self }
    let isLed = own.contains { manner(of: $0, opinion, among: 1, isAlone: true) == .state }
    return isLed ? Set(own.map(\.feeling.family)).count : 1
  }

  /// What the model alone believes in: never stated.
  private func guess(_ feeling: Feeling, _ likelihood: Double, mayOffer: Bool) -> HeardFeeling {
    HeardFeeling(
      feeling: feeling, words: feeling.noun, strength: 2,
      confidence: Self.confidence(weight: 0, likelihood, .ask),
      manner: mayOffer && likelihood >= Self.leastOffered ? .offer : .ask, about: .self)
  }

  private func feeling(
    of clue: FeelingClue, _ opinion: FeelingModel.Opinion?, among voices: Int, isAlone: Bool
  ) -> HeardFeeling {
    let manner = manner(of: clue, opinion, among: voices, isAlone: isAlone)
    return HeardFeeling(
      feeling: clue.feeling, words: clue.words, strength: clue.strength,
      confidence: Self.confidence(
        weight: clue.weight, opinion?.likelihood(of: clue.feeling) ?? clue.weight, manner),
      manner: manner, about: clue.about)
  }

  private func manner(
    of clue: FeelingClue, _ opinion: FeelingModel.Opinion?, among voices: Int, isAlone: Bool
  ) -> HeardFeeling.Manner {
    guard clue.about == .self else { return .ask }
    guard let opinion else { return clue.weight >= 0.6 ? .state : .offer }
    let own = opinion.likelihood(of: clue.feeling.family)
    let believed = voices > 1 ? max(min(1, Double(voices) * own), Self.sharedAgreement) : own
    let agreement = max(
      believed, clue.isPlain ? Self.plainAgreement : clue.isMostOfLine ? Self.mostAgreement : 0)
    guard clue.weight >= Self.leastWeight, agreement >= Self.leastAgreement / 2 else {
      return clue.isPlain && !isAlone ? .offer : .ask
    }
    let isPlain =
      agreement >= Self.leastAgreement && clue.weight + agreement >= Self.leastTogether
    return isPlain ? .state : .offer
  }

  /// Words and model together, between 0 and 1; what is stated is in the upper half.
  private static func confidence(
    weight: Double, _ likelihood: Double, _ manner: HeardFeeling.Manner
  ) -> Double {
    let both = min((likelihood + 0.6 * weight) / 1.6, 1)
    let percent = ((manner == .state ? 0.5 + both / 2 : both) * 100).rounded()
    return max(percent / 100, 0.01)
  }

  private func isAboutSelf(_ words: Words) -> Bool {
    words.texts.count >= 5 && words.texts.contains { selves.contains($0) }
  }

  /// One of each feeling; the speaker's own first, then the surest.
  private func merged(_ heard: [HeardFeeling]) -> [HeardFeeling] {
    var seen: Set<Feeling> = []
    return heard.enumerated()
      .sorted {
        let (one, other) = ($0.element, $1.element)
        return (one.about == .self ? 1 : 0, one.manner.rank, one.confidence, -$0.offset)
          > (other.about == .self ? 1 : 0, other.manner.rank, other.confidence, -$1.offset)
      }
      .map(\.element).filter { seen.insert($0.feeling).inserted }
  }
}

extension HeardFeeling.Manner {
  fileprivate var rank: Int {
    switch self {
    case .state: 2
    case .offer: 1
    case .ask: 0
    }
  }
}
