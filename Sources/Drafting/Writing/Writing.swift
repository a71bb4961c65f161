/// Looks for the best message: many candidates, the best of them that breaks no rule.
struct Writing {
  /// How much chance weighs: without it the same few favourites would always be the best.
  private static let chance = 4.5

  private let composer: Composer
  private let score: Score
  private var random: StableRandom
  private var wishes: Composer.Wishes

  /// - Parameters:
  ///   - composer: What makes candidates.
  ///   - seed: Chooses the wording.
  ///   - round: Counts versions, so that each differs.
  ///   - draft: What it shall differ from, and whose wishes hold on.
  init(_ composer: Composer, seed: UInt64, round: Int, like draft: Draft?) {
    self.composer = composer
    let request = composer.request
    random = StableRandom(
      seed: seed, round: round, text: request.kind.rawValue + request.recipient.address)
    wishes = Composer.Wishes()
    if let version = draft?.version {
      wishes.banned = version.banned
      wishes.pinned = version.pinned
      wishes.bannedWords = version.bannedWords
    }
    wishes.shown = Set((draft?.shown ?? []).flatMap(\.fragments))
    score = Score(composer, shown: draft?.shown ?? [])
  }

  /// The best lines; nil when nothing fits.
  func best() -> [Draft.Line]? {
    var writing = self
    if let lines = writing.best(of: Drafter.candidates) { return lines }
    writing.wishes.isTerse = true
    if let lines = writing.best(of: 16) { return lines }
    writing.wishes.isBare = true
    return writing.best(of: 24)
  }

  private mutating func best(of count: Int) -> [Draft.Line]? {
    var found: [(lines: [Draft.Line], score: Double)] = []
    for _ in 0..<count {
      guard let (lines, leftovers) = composer.candidate(&random, wishes),
        let value = score.of(lines)
      else { continue }
      let chance = Double(random.below(1_000)) / 1_000 * Self.chance
      found.append((lines, value - 2 * Double(leftovers) + chance))
    }
    let ordered = found.enumerated().sorted { one, other in
      one.element.score == other.element.score
        ? one.offset < other.offset : one.element.score > other.element.score
    }.map(\.element.lines)
    return firstClean(ordered)
  }

  /// The first without any finding among the best, else the first that nothing forbids.
  private func firstClean(_ candidates: [[Draft.Line]]) -> [Draft.Line]? {
    var allowed: [Draft.Line]?
    for lines in candidates.prefix(8) {
      let worst = Rules.worst(of: lines, composer)
      if worst == nil || worst == .advise { return lines }
      if worst == .warn, allowed == nil { allowed = lines }
    }
    return allowed
      ?? candidates.dropFirst(8).first { Rules.worst(of: $0, composer) != .block }
  }
}
