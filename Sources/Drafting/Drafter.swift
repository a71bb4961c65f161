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
  static let candidates = 36

  let bank: MessageBank

  /// Makes a drafter.
  public init(bank: MessageBank) {
    self.bank = bank
  }

  /// A message for a request: the best of several candidates.
  public func draft(_ request: DraftRequest, seed: UInt64) -> DraftResult {
    if request.kind == .followUp, Int(request.details[.unanswered] ?? "") ?? 0 > 2 {
      return .needs(question: Self.enough)
    }
    guard let composer = Composer(request, bank: bank), !composer.plans.isEmpty else {
      return .needs(question: "What would you like to say to them?")
    }
    guard let lines = lines(composer, seed: seed, round: 0, like: nil) else {
      return .needs(question: Self.noRoom(request))
    }
    var random = StableRandom(seed: seed, round: 0, text: "card")
    return .draft(
      Draft(
        request: request, seed: seed, lines: lines, card: card(composer, &random),
        title: title(composer, &random)))
  }

  /// The lines of a version. Where there is no room for a detail, or no way to say it, it is left out,
  /// the longest first, and reported; nobody's words are cut.
  func lines(
    _ composer: Composer, seed: UInt64, round: Int, like draft: Draft?
  ) -> [Draft.Line]? {
    if let lines = Writing(composer, seed: seed, round: round, like: draft).best() { return lines }
    var request = composer.request
    for key in Self.byLength(request.details) where !key.isBackground && key != .gap {
      guard request.details[key]?.count ?? 0 < 600 else { return nil }
      request.details[key] = nil
      if let smaller = Composer(request, bank: bank),
        let lines = Writing(smaller, seed: seed, round: round, like: draft).best()
      {
        return lines
      }
    }
    return nil
  }

  private static func byLength(_ details: [DetailKey: String]) -> [DetailKey] {
    details.keys.sorted { one, other in
      let (left, right) = (details[one]?.count ?? 0, details[other]?.count ?? 0)
      return left == right ? one.rawValue < other.rawValue : left > right
    }
  }

  /// A draft after a change, with a note when the change could not be made.
  public func revise(_ draft: Draft, by operation: Operation) -> Revision {
    Reviser(drafter: self, composer: Composer(draft.currentRequest, bank: bank))
      .revise(draft, operation)
  }

  /// How many different messages a request can yield, and in how many plans.
  public func variety(of request: DraftRequest) -> Variety? {
    Composer(request, bank: bank).map(Variety.init)
  }

  /// A second gentle message is kind; more of them are weight.
  private static let enough =
    "Several messages are with them already. One more would weigh on them. Shall we leave it there, "
    + "and write to someone else?"

  private static func noRoom(_ request: DraftRequest) -> String {
    request.medium == .sms
      ? "That is more than a text message holds. Shall it be fewer words, or a letter or e-mail?"
      : "That is more than fits. Shall it be fewer words, or another way to send it?"
  }

  private func card(_ composer: Composer, _ random: inout StableRandom) -> SpokenCard {
    let mood = composer.request.kind.mood
    let ending = mood == .light ? "" : "-" + mood.rawValue
    func line(_ name: String) -> String {
      let kind = bank.cards["\(name)-\(composer.request.kind.name)"] ?? []
      let common = kind.isEmpty ? bank.cards[name + ending] ?? bank.cards[name] ?? [] : kind
      let lines = common.filter { composer.words.canFill($0) }
      guard !lines.isEmpty else { return "" }
      let pieces = composer.words.pieces(of: lines[random.below(lines.count)], &random) ?? []
      return Surface.capitalised(pieces.map(\.text).joined())
    }
    return SpokenCard(badTime: line("bad-time"), voicemail: line("voicemail"))
  }

  private func title(_ composer: Composer, _ random: inout StableRandom) -> String {
    let lines = (bank.subjects[composer.request.kind] ?? []).filter { composer.words.canFill($0) }
    guard !lines.isEmpty else { return "For you" }
    let pieces = composer.words.pieces(of: lines[random.below(lines.count)], &random) ?? []
    return Surface.capitalised(pieces.map(\.text).joined())
  }
}
