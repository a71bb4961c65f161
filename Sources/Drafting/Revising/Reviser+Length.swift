extension Reviser {
  /// Leaves one thing out, else says one thing in fewer words.
  func shorter(_ draft: Draft) -> Revision {
    dropping(draft) { $0.details.isEmpty }
      ?? replaced(draft) { new, old in
        old.moves != [.greeting] && old.moves != [.signature]
          && new.text.count + 4 <= old.text.count
      }
      ?? dropping(draft) { !$0.details.isEmpty } ?? Revision(draft: draft, note: .alreadyShortest)
  }

  private static let droppable: [Move] = [
    .wish, .acknowledge, .news, .anchor, .reason, .offer, .question, .logistics, .release,
    .signature,
  ]

  /// Without one line that no plan needs and nobody asked for.
  private func dropping(_ draft: Draft, _ allowed: (Draft.Line) -> Bool) -> Revision? {
    guard draft.lines.count > 2 else { return nil }
    for move in Self.droppable where !isRequired(move) {
      let index = draft.lines.firstIndex { line in
        line.moves == [move] && !line.isLocked && !draft.version.pinned.contains(move)
          && allowed(line)
      }
      guard let index, !(move == .signature && draft.currentRequest.medium.isLetter) else {
        continue
      }
      guard move != .question || draft.moves.contains(.invitation) else { continue }
      guard move != .anchor || draft.lines.count > 3 else { continue }
      return changed(draft) {
        $0.lines.remove(at: index)
        $0.banned.insert(move)
      }
    }
    return nil
  }

  /// Adds what may be added: something given and left out first, then what no plan needs.
  func longer(_ draft: Draft) -> Revision {
    for key in draft.omitted where !key.isBackground {
      let revision = addingDetail(key, to: draft)
      if revision.note == nil { return revision }
    }
    for move in [Move.anchor, .acknowledge, .wish, .release, .reason, .question]
    where !draft.moves.contains(move) && !(move == .question && draft.moves.contains(.invitation)) {
      guard isUsual(move) else { continue }
      let revision = adding(move, to: draft)
      if revision.note == nil { return revision }
    }
    return replaced(draft) { new, old in new.text.count > old.text.count }
      ?? Revision(draft: draft, note: .nothingToAdd)
  }

  /// Whether some plan has the move.
  private func isUsual(_ move: Move) -> Bool {
    composer?.plans.contains { $0.steps.contains { $0.move == move } } ?? false
  }

  /// The first line that can be said by another fragment for the same moves and details.
  func replaced(
    _ draft: Draft, only allowed: (Fragment) -> Bool = { _ in true },
    if isBetter: (Draft.Line, Draft.Line) -> Bool
  ) -> Revision? {
    var random = chance(draft, "replaced")
    for (index, line) in draft.lines.enumerated() where !line.isLocked {
      let lines = twins(of: line, in: draft, allowed, &random)
      let better = lines.filter { isBetter($0, line) && $0.text != line.text }
      guard !better.isEmpty else { continue }
      let chosen = better[random.below(better.count)]
      return changed(draft) { $0.lines[index] = chosen }
    }
    return nil
  }

  /// The same moves and details in other words.
  func twins(
    of line: Draft.Line, in draft: Draft, _ allowed: (Fragment) -> Bool,
    _ random: inout StableRandom
  ) -> [Draft.Line] {
    guard let composer else { return [] }
    let details = Set(line.details)
    var lines: [Draft.Line] = []
    let others = draft.lines.compactMap(\.fragment)
    for fragment in composer.fragments
    where fragment.id != line.fragment && fragment.moves == line.moves
      && Set(composer.details(of: fragment)) == details && allowed(fragment)
      && !others.contains(fragment.id) && fits(fragment, draft)
    {
      if let new = composer.line(fragment, &random) { lines.append(new) }
    }
    return lines
  }

  /// Whether a fragment may stand in a draft: after what it must follow, without banned words.
  func fits(_ fragment: Fragment, _ draft: Draft) -> Bool {
    if let after = fragment.after, !draft.moves.contains(after) { return false }
    if let other = fragment.notAfter, draft.moves.contains(other) { return false }
    if fragment.names, fragment.moves != [.greeting], draft.moves.first == .greeting {
      return false
    }
    return draft.version.bannedWords.allSatisfy { !fragment.says($0) }
  }
}
