/// Where a line reads well among others.
enum Order {
  /// The moves in the order most messages make them.
  private static let usual: [Move] = [
    .greeting, .consent, .anchor, .acknowledge, .thanks, .reason, .news, .question, .offer,
    .invitation, .logistics, .release, .wish, .signature,
  ]

  private static let festive: [Move] = [
    .greeting, .wish, .acknowledge, .anchor, .thanks, .reason, .news, .question, .offer,
    .invitation,
    .logistics, .release, .signature,
  ]

  private static let heavy: [Move] = [
    .greeting, .consent, .acknowledge, .anchor, .thanks, .reason, .news, .question, .offer,
    .invitation, .logistics, .release, .wish, .signature,
  ]

  /// The place for a new line that makes a move.
  ///
  /// Where someone hurts, that is said before anything else.
  static func place(for move: Move, in lines: [Draft.Line], of kind: MessageKind) -> Int {
    let usual =
      kind == .birthday ? Self.festive : kind.mood == .heavy ? heavy : Self.usual
    let rank = usual.firstIndex(of: move) ?? 0
    let later = lines.firstIndex { line in
      line.moves.first.map { (usual.firstIndex(of: $0) ?? 0) > rank } ?? false
    }
    return max(later ?? lines.count, lines.first?.moves.first == .greeting ? 1 : 0)
  }
}
