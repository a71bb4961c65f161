/// What an edit of a script does to conversations that wait at its questions.
public enum Compatibility: Hashable, Sendable {
  /// The question is as it was, if under another name.
  case exact
  /// The question is still there, with other answers or other ways on.
  case moved(to: String)
  /// The question is gone: the conversation goes back to the last one that is still there.
  case gone
}

/// A question a conversation waits at, and the visits it is in.
public struct OpenQuestion: Hashable, Sendable, Codable {
  /// The state's name.
  public let state: String
  /// What the state was like; see ``State/fingerprint``.
  public let fingerprint: UInt64
  /// Places to come back to, the nearest last.
  public let frames: [Bookmark.Frame]
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

  /// The state a question is asked at in this script, if it and all places to come back to are there.
  func standing(at question: OpenQuestion) -> Int? {
    guard let state = standing(at: question.state, fingerprint: question.fingerprint) else {
      return nil
    }
    var visited = states[state].flow
    for frame in question.frames.reversed() {
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

  /// What the step from an older version of this script to this one does to each question of the old one,
  /// in the order of the old script; a question of a visited flow counts once for each way to visit it.
  public func compatibility(with old: Script) -> [(question: OpenQuestion, verdict: Compatibility)]
  {
    old.openQuestions.map { ($0, compatibility(with: $0)) }
  }

  /// What became of a question.
  public func compatibility(with question: OpenQuestion) -> Compatibility {
    guard let index = standing(at: question) else { return .gone }
    let now = states[index]
    return now.fingerprint == question.fingerprint ? .exact : .moved(to: now.name)
  }

  /// Every question a conversation can wait at, with the visits it may be in.
  private var openQuestions: [OpenQuestion] {
    let flows = Dictionary(grouping: states.indices.filter { !isSafety($0) }) { states[$0].flow }
    func questions(in flow: String?, _ frames: [Bookmark.Frame]) -> [OpenQuestion] {
      (flows[flow] ?? []).flatMap { index -> [OpenQuestion] in
        let state = states[index]
        if let visit = state.visit {
          let frame = Bookmark.Frame(state: state.name, asksAgain: false)
          return questions(in: states[visit].flow, frames + [frame])
        }
        guard state.prompt != nil else { return [] }
        return [
          OpenQuestion(state: state.name, fingerprint: state.fingerprint, frames: frames)
        ]
      }
    }
    return questions(in: nil, [])
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
