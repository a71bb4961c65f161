extension Drafter {
  /// Why a line is there, in words; without a number, why each is.
  public func reasons(for draft: Draft, line: Int?) -> [String] {
    let numbers = line.map { [$0] } ?? Array(1...max(1, draft.lines.count))
    return numbers.compactMap { number in
      guard let why = draft.why(number) else { return nil }
      let reasons =
        why.isOwn ? [bank.ownReason] : why.moves.compactMap { bank.reasons[$0] }
      return reasons.isEmpty ? nil : "\(number). " + reasons.joined(separator: " ")
    }
  }
}

extension Draft {
  /// Why a line is there.
  public struct Why: Hashable, Sendable {
    /// The moves it makes.
    public let moves: [Move]
    /// The details in it.
    public let details: [DetailKey]
    /// Whether the person wrote it.
    public let isOwn: Bool
    /// Whether the person asked for it.
    public let isWished: Bool
  }

  /// Why a line is there; the first is 1.
  public func why(_ number: Int) -> Why? {
    guard lines.indices.contains(number - 1) else { return nil }
    let line = lines[number - 1]
    return Why(
      moves: line.moves, details: line.details, isOwn: line.isLocked,
      isWished: !version.pinned.isDisjoint(with: line.moves))
  }
}
