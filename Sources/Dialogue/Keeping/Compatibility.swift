/// What an edit of a script does to conversations that wait at its questions.
public enum Compatibility: Hashable, Sendable {
  /// The question is as it was.
  case exact
  /// The question is still there, under another name or with other ways on.
  case moved(to: String)
  /// The question is gone: the conversation goes back to the last one that is still there.
  case gone
}

extension Script {
  /// What the state of a name is called now, after all renamings. Slots are renamed alike.
  func presentName(of name: String) -> String {
    var name = name
    for _ in 0..<16 {
      guard stateIndex(named: name) == nil, let next = renamed[name], next != name else { break }
      name = next
    }
    return name
  }

  /// The state a bookmark stands at in this script, if its question can be asked there.
  func standing(at bookmark: Bookmark) -> Int? {
    guard let state = standing(at: bookmark.state, fingerprint: bookmark.fingerprint) else {
      return nil
    }
    var visited = states[state].flow
    for frame in bookmark.frames.reversed() {
      guard let index = stateIndex(named: presentName(of: frame.state)), !isSafety(index) else {
        return nil
      }
      let place = states[index]
      if frame.asksAgain {
        guard place.prompt != nil else { return nil }
      } else {
        guard let visit = place.visit, states[visit].flow == visited else { return nil }
      }
      visited = place.flow
    }
    return visited == nil ? state : nil
  }

  /// The state of a name, if it is a question that is sure to have an answer.
  private func standing(at name: String, fingerprint: UInt64) -> Int? {
    guard let index = stateIndex(named: presentName(of: name)), !isSafety(index) else { return nil }
    let state = states[index]
    guard let prompt = state.prompt else { return nil }
    let isSure =
      !(prompt is Choose) || state.fingerprint == fingerprint
      || state.choices.contains { $0.condition == nil }
    return isSure ? index : nil
  }

  /// What the step from an older version of this script to this one does to each question of the old one.
  ///
  /// - Parameter old: The older version.
  /// - Returns: The questions by name, in the order of the old script.
  public func compatibility(with old: Script) -> [(state: String, verdict: Compatibility)] {
    old.states.indices.filter { old.states[$0].prompt != nil && !old.isSafety($0) }.map { index in
      let state = old.states[index]
      return (state.name, compatibility(with: state.name, fingerprint: state.fingerprint))
    }
  }

  /// The same for one question.
  func compatibility(with name: String, fingerprint: UInt64) -> Compatibility {
    guard let index = standing(at: name, fingerprint: fingerprint) else { return .gone }
    let now = states[index]
    return now.name == name && now.fingerprint == fingerprint ? .exact : .moved(to: now.name)
  }

  /// Whether a state belongs to the safety path.
  func isSafety(_ state: Int) -> Bool { safety.states.contains(state) }

  /// Whether a slot was declared by the safety path.
  func isOfSafety(_ slot: Slot) -> Bool {
    safety.states.first.map { states[$0].place.file == slot.place.file } ?? false
  }

  /// The indexes of a state's wordings in the list of all.
  func wordings(of state: Int) -> Range<Int> {
    wordingOffsets[state]..<(wordingOffsets[state] + states[state].wordings.count)
  }
}
