/// How many ways there are to make a move a message of a kind, a tone and a medium can not do without.
public struct Cell: Hashable, Sendable {
  /// The kind.
  public let kind: MessageKind
  /// The tone.
  public let tone: Tone
  /// The medium.
  public let medium: Medium
  /// The move.
  public let move: Move
  /// The number of fragments that make it without any detail.
  public let count: Int
}

extension MessageBank {
  /// The cells with fewer fragments than a reader needs to meet no sentence twice.
  public func thinCells(below least: Int) -> [Cell] {
    MessageKind.allCases.flatMap { kind in
      Tone.allCases.flatMap { tone in
        Medium.allCases.flatMap { cells(kind, tone, $0).filter { $0.count < least } }
      }
    }
  }

  private func cells(_ kind: MessageKind, _ tone: Tone, _ medium: Medium) -> [Cell] {
    let closeness: Closeness = kind.mood == .business ? .none : .medium
    let request = DraftRequest(
      kind: kind, recipient: Recipient(address: "Ana", closeness: closeness), sender: "Jo",
      tone: tone, medium: medium)
    guard let composer = Composer(request, bank: self) else { return [] }
    let required = Set(composer.plans.flatMap { $0.steps.filter { !$0.isOptional }.map(\.move) })
    return Move.allCases.filter { required.contains($0) && $0 != .greeting }.map { move in
      let count = composer.fragments.reduce(0) { sum, fragment in
        sum + (fragment.moves.contains(move) ? fragment.template.derivations : 0)
      }
      return Cell(kind: kind, tone: tone, medium: medium, move: move, count: count)
    }
  }
}
