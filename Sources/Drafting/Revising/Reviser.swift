/// Carries out changes: each touches as few lines as it can, and never a line the person wrote.
struct Reviser {
  let drafter: Drafter
  let composer: Composer?

  func revise(_ draft: Draft, _ operation: Operation) -> Revision {
    switch operation {
    case .another: another(draft)
    case .shorter: shorter(draft)
    case .longer: longer(draft)
    case .warmer: warmer(draft)
    case .plainer: plainer(draft)
    case .noPressure: adding(.release, to: draft)
    case .addQuestion: adding(.question, to: draft)
    case .removeQuestion: removing(.question, from: draft)
    case .editLine(let number, let words): edit(draft, number, words)
    case .deleteLine(let number): delete(draft, number)
    case .undo: moved(draft, by: -1)
    case .redo: moved(draft, by: 1)
    case .startOver: moved(draft, by: -draft.current)
    }
  }

  private func changed(_ draft: Draft, _ change: (inout Draft.Version) -> Void) -> Revision {
    var draft = draft
    var version = draft.version
    change(&version)
    draft.add(version)
    return Revision(draft: draft)
  }

  private func moved(_ draft: Draft, by steps: Int) -> Revision {
    let target = draft.current + steps
    guard steps != 0, draft.versions.indices.contains(target) else {
      return Revision(draft: draft, note: .nothingToUndo)
    }
    var draft = draft
    draft.current = target
    return Revision(draft: draft)
  }

  /// A new version around the lines the person wrote.
  private func another(_ draft: Draft) -> Revision {
    for round in 1...4 {
      let number = draft.version.round + round
      guard
        let lines = drafter.write(draft.request, seed: draft.seed, round: number, like: draft)
      else { break }
      let kept = keepingLocked(draft.lines, in: lines)
      guard !draft.shown.contains(Surface.text(of: kept, in: draft.request.medium)) else {
        continue
      }
      return changed(draft) {
        $0.lines = kept
        $0.round = number
      }
    }
    return Revision(draft: draft, note: .noOtherVersion)
  }

  private func keepingLocked(_ old: [Draft.Line], in new: [Draft.Line]) -> [Draft.Line] {
    var result = new
    for (index, line) in old.enumerated() where line.isLocked {
      if let twin = result.firstIndex(where: {
        !$0.isLocked && !Set($0.moves).isDisjoint(with: line.moves)
      }) {
        result[twin] = line
      } else {
        result.insert(line, at: min(index, result.count))
      }
    }
    return result
  }

  private func shorter(_ draft: Draft) -> Revision {
    let order: [Move] = [.wish, .gap, .news, .reason, .invitation, .release]
    for move in order where !draft.version.pinned.contains(move) && draft.lines.count > 2 {
      let index = draft.lines.firstIndex { $0.moves == [move] && !$0.isLocked }
      guard let index, !(move == .release && draft.request.kind == .reconnect) else { continue }
      return changed(draft) {
        $0.lines.remove(at: index)
        $0.banned.insert(move)
      }
    }
    return replaced(draft) { new, old in new.count < old.count }
      ?? Revision(draft: draft, note: .alreadyShortest)
  }

  private func longer(_ draft: Draft) -> Revision {
    for move in [Move.wish, .gap, .release] where !draft.moves.contains(move) {
      let revision = adding(move, to: draft)
      if revision.note == nil { return revision }
    }
    return Revision(draft: draft, note: .nothingToAdd)
  }

  private func warmer(_ draft: Draft) -> Revision {
    if !draft.moves.contains(.wish) {
      let revision = adding(.wish, to: draft)
      if revision.note == nil { return revision }
    }
    return replaced(draft, only: { $0.tones.contains(.warm) }) { _, _ in true }
      ?? Revision(draft: draft, note: .nothingToAdd)
  }

  private func plainer(_ draft: Draft) -> Revision {
    let revision = removing(.wish, from: draft)
    return revision.note == nil ? revision : shorter(draft)
  }

  /// The first line that can be replaced by another fragment for the same moves and details.
  private func replaced(
    _ draft: Draft, only allowed: (Fragment) -> Bool = { _ in true },
    if isBetter: (String, String) -> Bool
  ) -> Revision? {
    guard let composer else { return nil }
    var random = StableRandom(seed: draft.seed, round: draft.current, text: draft.text)
    for (index, line) in draft.lines.enumerated() where !line.isLocked {
      guard let old = composer.fragments.first(where: { $0.id == line.fragment }) else { continue }
      let twins = composer.fragments.filter {
        $0.id != old.id && $0.moves == old.moves && $0.details == old.details && allowed($0)
      }
      let lines = twins.compactMap { composer.line($0, &random) }
      let better = lines.filter { isBetter($0.text, line.text) && $0.text != line.text }
      guard let chosen = better.min(by: { $0.text.count < $1.text.count }) else { continue }
      return changed(draft) { $0.lines[index] = chosen }
    }
    return nil
  }

  /// A line for a move, where it reads well.
  private func adding(_ move: Move, to draft: Draft) -> Revision {
    guard !draft.moves.contains(move) else {
      return changedPins(draft, move)
    }
    guard let composer else { return Revision(draft: draft, note: .nothingToAdd) }
    let used = Set(
      draft.lines.compactMap { line in
        composer.fragments.first { $0.id == line.fragment }
      }.flatMap(\.details))
    var random = StableRandom(seed: draft.seed, round: draft.current + 7, text: draft.text)
    let fitting = composer.fragments.filter {
      $0.moves == [move] && used.isDisjoint(with: $0.details)
    }
    guard !fitting.isEmpty, let line = composer.line(fitting[random.below(fitting.count)], &random)
    else { return Revision(draft: draft, note: .nothingToAdd) }
    return changed(draft) { version in
      version.lines.insert(line, at: place(for: move, in: version.lines))
      version.pinned.insert(move)
      version.banned.remove(move)
    }
  }

  private func changedPins(_ draft: Draft, _ move: Move) -> Revision {
    draft.version.pinned.contains(move)
      ? Revision(draft: draft, note: .nothingToAdd) : changed(draft) { $0.pinned.insert(move) }
  }

  private func place(for move: Move, in lines: [Draft.Line]) -> Int {
    let end = lines.firstIndex { $0.moves == [.signature] } ?? lines.count
    guard move == .question || move == .gap else { return end }
    return lines.firstIndex { $0.moves.contains(.release) || $0.moves.contains(.wish) } ?? end
  }

  private func removing(_ move: Move, from draft: Draft) -> Revision {
    guard let index = draft.lines.firstIndex(where: { $0.moves == [move] && !$0.isLocked }) else {
      return Revision(draft: draft, note: .nothingToAdd)
    }
    return changed(draft) {
      $0.lines.remove(at: index)
      $0.banned.insert(move)
      $0.pinned.remove(move)
    }
  }

  private func edit(_ draft: Draft, _ number: Int, _ words: String) -> Revision {
    guard draft.lines.indices.contains(number - 1) else {
      return Revision(draft: draft, note: .noSuchLine)
    }
    return changed(draft) {
      let old = $0.lines[number - 1]
      $0.lines[number - 1] = Draft.Line(moves: old.moves, fragment: nil, text: words)
    }
  }

  private func delete(_ draft: Draft, _ number: Int) -> Revision {
    guard draft.lines.indices.contains(number - 1), draft.lines.count > 1 else {
      return Revision(draft: draft, note: .noSuchLine)
    }
    return changed(draft) { version in
      let line = version.lines.remove(at: number - 1)
      version.banned.formUnion(line.moves)
    }
  }
}
