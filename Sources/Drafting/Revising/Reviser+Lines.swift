extension Reviser {
  /// The person's words for a line; they are cleaned of what nobody can see, and no more.
  func edit(_ draft: Draft, _ number: Int, _ words: String) -> Revision {
    let own = Cleaning.oneLine(words)
    guard draft.lines.indices.contains(number - 1), !own.isEmpty else {
      return Revision(draft: draft, note: .noSuchLine)
    }
    return changed(draft) {
      $0.lines[number - 1] = Draft.Line(moves: $0.lines[number - 1].moves, own: own)
    }
  }

  func delete(_ draft: Draft, _ number: Int) -> Revision {
    guard draft.lines.indices.contains(number - 1), draft.lines.count > 1 else {
      return Revision(draft: draft, note: .noSuchLine)
    }
    return changed(draft) { version in
      let line = version.lines.remove(at: number - 1)
      version.banned.formUnion(line.moves)
      version.pinned.subtract(line.moves)
    }
  }

  func move(_ draft: Draft, _ number: Int, _ place: Int) -> Revision {
    guard draft.lines.indices.contains(number - 1), draft.lines.indices.contains(place - 1) else {
      return Revision(draft: draft, note: .noSuchLine)
    }
    return changed(draft) { version in
      let line = version.lines.remove(at: number - 1)
      version.lines.insert(line, at: place - 1)
    }
  }

  /// With or without the name.
  func named(_ draft: Draft, _ isOn: Bool) -> Revision {
    var request = draft.currentRequest
    let old = request.recipient
    request.recipient = Recipient(
      address: isOn ? draft.request.recipient.address : "", relationship: old.relationship,
      isGroup: old.isGroup, closeness: old.closeness)
    guard request != draft.currentRequest else {
      return Revision(draft: draft, note: .nothingToAdd)
    }
    return refitted(draft, to: request, anew: [.greeting])
  }

  /// With or without a signature.
  func signed(_ draft: Draft, _ isOn: Bool) -> Revision {
    if !isOn { return removing(.signature, from: draft) }
    guard !draft.moves.contains(.signature), let composer else {
      return Revision(draft: draft, note: .nothingToAdd)
    }
    var random = chance(draft, "signed")
    let endings = composer.fragments.filter { $0.moves == [.signature] && fits($0, draft) }
    guard !endings.isEmpty, let line = composer.line(endings[random.below(endings.count)], &random)
    else { return Revision(draft: draft, note: .nothingToAdd) }
    return changed(draft) {
      $0.lines.append(line)
      $0.banned.remove(.signature)
      $0.pinned.insert(.signature)
    }
  }

  func removing(_ move: Move, from draft: Draft) -> Revision {
    guard let index = draft.lines.firstIndex(where: { $0.moves == [move] && !$0.isLocked }) else {
      return Revision(draft: draft, note: .nothingToAdd)
    }
    return changed(draft) {
      $0.lines.remove(at: index)
      $0.banned.insert(move)
      $0.pinned.remove(move)
    }
  }

  /// Every line of Kith's that asks is said without asking, or goes.
  func removingQuestions(_ draft: Draft) -> Revision {
    var random = chance(draft, "questions")
    let revision = changed(draft) { version in
      for index in version.lines.indices.reversed() {
        let line = version.lines[index]
        let isOpening = line.moves == [.greeting] && version.request.medium.isSpoken
        guard !line.isLocked, !isOpening, line.text.contains("?") else { continue }
        if let calm = twins(of: line, in: draft, { !$0.asks }, &random).first(where: {
          !$0.text.contains("?")
        }) {
          version.lines[index] = calm
        } else if version.lines.count > 2 {
          version.lines.remove(at: index)
        }
      }
      version.banned.insert(.question)
      version.pinned.remove(.question)
      version.request.limits.noQuestion = true
    }
    return revision
  }

  /// Without words the person would not say, now and later.
  func avoiding(_ draft: Draft, _ words: String) -> Revision {
    let phrase = PlainWords.of(words).joined(separator: " ")
    guard !phrase.isEmpty else { return Revision(draft: draft, note: .nothingToAdd) }
    var later = draft
    var version = later.version
    if !version.bannedWords.contains(phrase) { version.bannedWords.append(phrase) }
    later.versions[later.current] = version
    var random = chance(draft, "avoiding")
    return changed(draft) { new in
      new.bannedWords = version.bannedWords
      for index in new.lines.indices.reversed() {
        let line = new.lines[index]
        guard !line.isLocked, isSaid(phrase, in: line) else { continue }
        let others = twins(of: line, in: later, { _ in true }, &random)
        if let other = others.first(where: { !isSaid(phrase, in: $0) }) {
          new.lines[index] = other
        } else if !line.moves.contains(where: isRequired), new.lines.count > 2 {
          new.lines.remove(at: index)
        }
      }
    }
  }

  private func isSaid(_ phrase: String, in line: Draft.Line) -> Bool {
    line.pieces.contains {
      $0.source == .engine && PlainWords.has(phrase, in: PlainWords.of($0.text))
    }
  }
}
