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
    case .lessFormal: toned(draft, speaksTwoWays ? Self.plainSpeech : Self.looser)
    case .moreFormal: toned(draft, speaksTwoWays ? Self.politeSpeech : Self.stiffer)
    case .noPressure: adding(.release, to: draft)
    case .addQuestion: adding(.question, to: draft)
    case .removeQuestion: removingQuestions(draft)
    case .setDetail(let key, let words): setDetail(draft, key, words)
    case .mention(let words): mention(draft, words)
    case .avoid(let words): avoiding(draft, words)
    case .editLine(let number, let words): edit(draft, number, words)
    case .deleteLine(let number): delete(draft, number)
    case .moveLine(let number, let place): move(draft, number, place)
    case .carry(let medium): carried(draft, medium)
    case .spelling(let spelling): spelled(draft, spelling)
    case .name(let isOn): named(draft, isOn)
    case .signature(let isOn): signed(draft, isOn)
    case .undo: moved(draft, by: -1)
    case .redo: moved(draft, by: 1)
    case .startOver: moved(draft, by: -draft.current)
    }
  }

  /// A further version, unless the change left everything as it was.
  func changed(
    _ draft: Draft, _ note: Revision.Note = .nothingToAdd, _ change: (inout Draft.Version) -> Void
  ) -> Revision {
    var version = draft.version
    change(&version)
    guard version != draft.version else { return Revision(draft: draft, note: note) }
    var draft = draft
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
    guard let composer else { return Revision(draft: draft, note: .noOtherVersion) }
    for round in 1...4 {
      let number = draft.version.round + round
      guard
        let lines = drafter.lines(composer, seed: draft.seed, round: number, like: draft)
      else { break }
      let kept = keepingLocked(draft.lines, in: lines)
      let text = Surface.text(of: kept, in: draft.currentRequest.medium)
      guard !draft.shown.contains(where: { $0.text == text }) else { continue }
      return changed(draft, .noOtherVersion) {
        $0.lines = kept
        $0.round = number
      }
    }
    return Revision(draft: draft, note: .noOtherVersion)
  }

  /// New lines with those the person wrote in the places they had.
  func keepingLocked(_ old: [Draft.Line], in new: [Draft.Line]) -> [Draft.Line] {
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

  /// The fragment a line came from.
  func fragment(of line: Draft.Line) -> Fragment? {
    composer?.fragments.first { $0.id == line.fragment }
  }

  /// A generator for a change.
  func chance(_ draft: Draft, _ salt: String) -> StableRandom {
    StableRandom(seed: draft.seed, round: draft.current, text: salt + draft.body)
  }

  /// Moves no plan does without.
  func isRequired(_ move: Move) -> Bool {
    guard let plans = composer?.plans, !plans.isEmpty else { return false }
    return move == .greeting
      || plans.allSatisfy { $0.steps.contains { $0.move == move && !$0.isOptional } }
  }
}
