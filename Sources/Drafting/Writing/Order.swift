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
    place(for: move, among: lines.map { $0.moves.first ?? .greeting }, of: kind)
  }

  /// The place for a move among others.
  static func place(for move: Move, among moves: [Move], of kind: MessageKind) -> Int {
    let order = kind == .birthday ? festive : kind.mood == .heavy ? heavy : usual
    let rank = order.firstIndex(of: move) ?? 0
    let later = moves.firstIndex { (order.firstIndex(of: $0) ?? 0) > rank }
    return max(later ?? moves.count, moves.first == .greeting ? 1 : 0)
  }
}
