extension Reviser {
  static let looser: [Tone: Tone] = [.formal: .plain, .plain: .warm, .warm: .playful]
  static let stiffer: [Tone: Tone] = [.playful: .warm, .warm: .plain, .plain: .formal]
  /// Where a language has two ways to speak to someone, one step leads from one to the other.
  static let plainSpeech: [Tone: Tone] = [.formal: .playful, .plain: .playful, .warm: .playful]
  static let politeSpeech: [Tone: Tone] = [.playful: .formal, .plain: .formal, .warm: .formal]

  /// Whether the bank has fragments for plain and for polite speech.
  var speaksTwoWays: Bool {
    composer?.fragments.contains { $0.condition.speech != nil } ?? false
  }

  /// A wish, or one line said more warmly.
  func warmer(_ draft: Draft) -> Revision {
    if !draft.moves.contains(.wish) {
      let revision = adding(.wish, to: draft)
      if revision.note == nil { return revision }
    }
    let warm = draft.currentRequest.tone == .warm || draft.currentRequest.tone == .playful
    return replaced(
      draft, only: { $0.condition.tones.contains(.warm) && !$0.condition.tones.contains(.formal) }
    ) {
      !(warm && isWarm($1)) && $0.text.count >= $1.text.count
    } ?? Revision(draft: draft, note: .nothingToAdd)
  }

  private func isWarm(_ line: Draft.Line) -> Bool {
    fragment(of: line)?.condition.tones.contains(.warm) ?? false
  }

  /// Without the wish, else one line said more plainly.
  func plainer(_ draft: Draft) -> Revision {
    if let index = draft.lines.firstIndex(where: { $0.moves == [.wish] && !$0.isLocked }),
      !isRequired(.wish)
    {
      return changed(draft) {
        $0.lines.remove(at: index)
        $0.banned.insert(.wish)
        $0.pinned.remove(.wish)
      }
    }
    return replaced(
      draft, only: { $0.condition.tones.contains(.plain) || $0.condition.tones.isEmpty }
    ) {
      $0.text.count < $1.text.count
    } ?? Revision(draft: draft, note: .nothingToAdd)
  }

  /// Another tone: greeting, sign-off, and whatever does not fit it any more.
  func toned(_ draft: Draft, _ steps: [Tone: Tone]) -> Revision {
    guard let tone = steps[draft.currentRequest.tone] else {
      return Revision(draft: draft, note: .nothingToAdd)
    }
    var request = draft.currentRequest
    request.tone = tone
    return refitted(draft, to: request, anew: [.greeting, .signature])
  }

  /// Another way to travel: the same words where they fit it.
  func carried(_ draft: Draft, _ medium: Medium) -> Revision {
    var request = draft.currentRequest
    guard request.medium != medium else { return Revision(draft: draft, note: .nothingToAdd) }
    request.medium = medium
    if medium == .sms { request.length = .short }
    return refitted(draft, to: request, anew: [])
  }

  /// American or British spelling.
  func spelled(_ draft: Draft, _ spelling: Orthography) -> Revision {
    var request = draft.currentRequest
    guard request.spelling != spelling else { return Revision(draft: draft, note: .nothingToAdd) }
    request.spelling = spelling
    return changed(draft) { version in
      version.request = request
      version.lines = version.lines.map { line in
        line.isLocked
          ? line
          : Draft.Line(
            moves: line.moves, fragment: line.fragment,
            pieces: line.pieces.map {
              $0.source == .engine ? Draft.Piece(spelling.spelled($0.text), .engine) : $0
            })
      }
    }
  }

  /// A draft for a changed request: lines that still fit stay, others are said anew.
  func refitted(_ draft: Draft, to request: DraftRequest, anew: Set<Move>) -> Revision {
    let next = Reviser(drafter: drafter, composer: Composer(request, bank: drafter.bank))
    guard let composer = next.composer else { return Revision(draft: draft, note: .nothingToAdd) }
    var random = next.chance(draft, "refitted")
    var lines: [Draft.Line] = []
    for line in draft.lines {
      let fragment = composer.fragments.first { $0.id == line.fragment }
      if line.isLocked || (fragment != nil && anew.isDisjoint(with: line.moves)) {
        lines.append(line)
      } else if let twin = next.twins(of: line, in: draft, { _ in true }, &random).first {
        lines.append(twin)
      } else if fragment != nil {
        lines.append(line)
      }
    }
    lines = next.closing(lines, draft, &random)
    let isFit =
      Surface.text(of: lines, in: request.medium).count <= Budget(request).hard
      && Set(lines.flatMap(\.details)) == Set(draft.lines.flatMap(\.details))
      && lines.first?.moves.first == draft.lines.first?.moves.first
    if !isFit {
      guard let fresh = drafter.lines(composer, seed: draft.seed, round: 0, like: draft) else {
        return Revision(draft: draft, note: .nothingToAdd)
      }
      lines = keepingLocked(draft.lines, in: fresh)
    }
    return changed(draft) {
      $0.request = request
      $0.lines = lines
    }
  }

  /// A letter has a signature, a text message none.
  private func closing(
    _ lines: [Draft.Line], _ draft: Draft, _ random: inout StableRandom
  ) -> [Draft.Line] {
    guard let composer else { return lines }
    let isLetter = composer.request.medium.isLetter
    let isSigned = lines.contains { $0.moves == [.signature] }
    if isLetter, !isSigned, !draft.version.banned.contains(.signature) {
      let endings = composer.fragments.filter { $0.moves == [.signature] && fits($0, draft) }
      guard !endings.isEmpty,
        let line = composer.line(endings[random.below(endings.count)], &random)
      else { return lines }
      return lines + [line]
    }
    return isLetter ? lines : lines.filter { $0.moves != [.signature] || $0.isLocked }
  }
}
