extension Reviser {
  /// A line for a move, where it reads well. What was asked for stays through later changes.
  func adding(_ move: Move, to draft: Draft) -> Revision {
    guard !draft.moves.contains(move) else {
      return changed(draft) { $0.pinned.insert(move) }
    }
    let used = Set(draft.lines.flatMap(\.details))
    return inserting(draft, move) { fragment in
      fragment.moves == [move] && used.isDisjoint(with: fragment.details)
    }
  }

  /// A line for a detail that was left out.
  func addingDetail(_ key: DetailKey, to draft: Draft) -> Revision {
    let used = Set(draft.lines.flatMap(\.details))
    return inserting(draft, nil) { fragment in
      fragment.moves.count == 1 && fragment.details.contains(key)
        && used.isDisjoint(with: fragment.details)
    }
  }

  private func inserting(
    _ draft: Draft, _ move: Move?, _ wanted: (Fragment) -> Bool
  ) -> Revision {
    guard let composer else { return Revision(draft: draft, note: .nothingToAdd) }
    var random = chance(draft, "adding")
    let others = Set(draft.lines.compactMap(\.fragment))
    let asks = draft.version.request.limits.noQuestion && move != .question
    let fitting = composer.fragments.filter {
      wanted($0) && fits($0, draft) && !others.contains($0.id) && !(asks && $0.asks)
    }
    let known = Score.pairs(PlainWords.of(draft.body))
    let lines = fitting.compactMap { composer.line($0, &random) }.filter {
      Score.pairs(PlainWords.of($0.text)).intersection(known).count < 3
    }
    guard !lines.isEmpty else { return Revision(draft: draft, note: .nothingToAdd) }
    let line = lines[random.below(lines.count)]
    let kind = draft.currentRequest.kind
    let place = Order.place(for: line.moves[0], in: draft.lines, of: kind)
    return changed(draft) { version in
      version.lines.insert(line, at: place)
      if let move {
        version.pinned.insert(move)
        version.banned.remove(move)
      } else {
        version.pinned.formUnion(line.moves)
      }
    }
  }

  /// New words for a detail: only the lines that use it change.
  func setDetail(_ draft: Draft, _ key: DetailKey, _ words: String) -> Revision {
    var request = draft.currentRequest
    request.details[key] = Cleaning.oneLine(words)
    let next = Reviser(drafter: drafter, composer: Composer(request, bank: drafter.bank))
    guard let composer = next.composer, composer.words.shape(key) != nil else {
      return Revision(draft: draft, note: .nothingToAdd)
    }
    var held = draft
    held.versions[held.current].request = request
    guard let index = draft.lines.firstIndex(where: { $0.details.contains(key) }) else {
      let revision = next.addingDetail(key, to: held)
      guard revision.note == nil else { return Revision(draft: draft, note: .nothingToAdd) }
      let lines = revision.draft.lines
      let pinned = revision.draft.version.pinned
      return changed(draft) {
        $0.request = request
        $0.lines = lines
        $0.pinned = pinned
      }
    }
    var random = next.chance(draft, "detail")
    let old = draft.lines[index]
    let same = composer.fragments.first { $0.id == old.fragment }
    let line =
      same.flatMap { composer.line($0, &random) }
      ?? next.twins(of: old, in: held, { _ in true }, &random).first
    guard let line else { return Revision(draft: draft, note: .nothingToAdd) }
    return changed(draft) {
      $0.request = request
      $0.lines[index] = line
    }
  }

  /// "mention the hike": a detail that was given, or else the words as something remembered.
  func mention(_ draft: Draft, _ words: String) -> Revision {
    let wanted = Set(PlainWords.of(words).filter { $0.count > 3 })
    for key in draft.omitted where !key.isBackground {
      let known = Set(PlainWords.of(draft.currentRequest.details[key] ?? ""))
      if !wanted.isDisjoint(with: known) { return addingDetail(key, to: draft) }
    }
    let isFree = draft.currentRequest.details[.memory] == nil
    return setDetail(draft, isFree ? .memory : .other, words)
  }
}
