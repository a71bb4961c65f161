/// What becomes of a request.
public enum DraftResult: Hashable, Sendable {
  /// A message.
  case draft(Draft)
  /// Something is missing; what to ask.
  case needs(question: String)
}

/// Writes messages and changes them. Same request, seed and bank: same bytes.
public struct Drafter: Sendable {
  /// The most candidates looked at for one message.
  static let candidates = 40

  private let bank: MessageBank

  /// Makes a drafter.
  public init(bank: MessageBank) {
    self.bank = bank
  }

  /// A message for a request: the best of several candidates.
  public func draft(_ request: DraftRequest, seed: UInt64) -> DraftResult {
    guard let lines = write(request, seed: seed, round: 0, like: nil) else {
      return .needs(question: "What would you like to say to them?")
    }
    return .draft(Draft(request: request, seed: seed, lines: lines))
  }

  /// A draft after a change, with a note when the change could not be made.
  public func revise(_ draft: Draft, by operation: Operation) -> Revision {
    Reviser(drafter: self, composer: Composer(draft.request, bank: bank)).revise(draft, operation)
  }

  /// The lines of a new version.
  ///
  /// The draft is what it shall differ from, and whose wishes hold on.
  func write(_ request: DraftRequest, seed: UInt64, round: Int, like draft: Draft?) -> [Draft.Line]?
  {
    guard let composer = Composer(request, bank: bank) else { return nil }
    var random = StableRandom(seed: seed, round: round, text: request.recipient.address)
    var best: (lines: [Draft.Line], score: Double)?
    for _ in 0..<Self.candidates {
      let candidate = composer.candidate(
        &random, banned: draft?.version.banned ?? [], pinned: draft?.version.pinned ?? [])
      guard let lines = candidate else { continue }
      let score = Score.of(lines, request, shown: draft?.shown ?? [])
      if score > best?.score ?? -.infinity { best = (lines, score) }
    }
    return best?.lines
  }
}
