import Drafting

/// A question a conversation waited at, by names alone, so that it can be found again in an edited script.
public struct Bookmark: Hashable, Sendable, Codable {
  /// A place to come back to.
  public struct Frame: Hashable, Sendable, Codable {
    /// The state's name.
    public let state: String
    /// Whether its question is asked again.
    public let asksAgain: Bool
  }

  /// The question.
  public let question: OpenQuestion
  /// What the slots hold, by name; empty slots are left out.
  public let slots: [String: Value]
  /// How often each state was entered, by name.
  public let entered: [String: UInt8]
  /// When each wording of a state was last shown, by the state's name.
  public let shown: [String: [UInt16]]
  let voiced: [UInt16]
  let spoken: UInt16
  let misses: Int
  let draft: Draft?
  let isDraftKept: Bool
  let country: String?
}

extension Snapshot {
  /// The snapshot by names; nil in the safety path, of which nothing is ever kept.
  func bookmark(in script: Script) -> Bookmark? {
    guard !isInSafety(of: script), !hasEnded, frames.allSatisfy({ !script.isSafety($0.state) })
    else { return nil }
    var slots: [String: Value] = [:]
    for (slot, value) in zip(script.slots, self.slots) where !script.isOfSafety(slot) {
      slots[slot.name] = value
    }
    var entered: [String: UInt8] = [:]
    var shown: [String: [UInt16]] = [:]
    for (index, state) in script.states.enumerated() where !script.isSafety(index) {
      if self.entered[index] > 0 { entered[state.name] = self.entered[index] }
      let times = script.wordings(of: index).map { self.shown[$0] }
      if times.contains(where: { $0 > 0 }) { shown[state.name] = times }
    }
    let state = script.states[position]
    return Bookmark(
      question: OpenQuestion(
        state: state.name, fingerprint: state.fingerprint,
        frames: frames.map {
          Bookmark.Frame(state: script.states[$0.state].name, asksAgain: $0.then == .askAgain)
        }),
      slots: slots, entered: entered, shown: shown, voiced: voiced.elements, spoken: spoken,
      misses: misses, draft: draft, isDraftKept: isDraftKept, country: country)
  }

  /// The snapshot a bookmark stands for in a script, or nil when its question can not be asked there.
  ///
  /// - Parameters:
  ///   - bookmark: The question, by names.
  ///   - script: The script, which may have been edited since.
  ///   - seed: The conversation's seed.
  init?(_ bookmark: Bookmark, in script: Script, seed: UInt64) {
    guard let position = script.standing(at: bookmark.question) else { return nil }
    self.init(of: script, seed: seed)
    self.position = position
    frames = bookmark.question.frames.compactMap { frame in
      script.stateIndex(named: script.presentName(of: frame.state)).map {
        Frame(state: $0, then: frame.asksAgain ? .askAgain : .goOn)
      }
    }
    for (name, value) in bookmark.slots {
      guard let slot = script.slotIndex(named: script.presentName(of: name)),
        script.slots[slot].canHold(value)
      else { continue }
      slots[slot] = value
    }
    for (name, times) in bookmark.entered {
      guard let state = script.stateIndex(named: script.presentName(of: name)) else { continue }
      entered[state] = times
    }
    for (name, times) in bookmark.shown {
      guard let state = script.stateIndex(named: script.presentName(of: name)) else { continue }
      for (wording, time) in zip(script.wordings(of: state), times) { shown[wording] = time }
    }
    voiced = ChunkedArray(bookmark.voiced)
    spoken = bookmark.spoken
    misses = bookmark.misses
    draft = bookmark.draft
    isDraftKept = bookmark.isDraftKept
    country = bookmark.country
  }
}

extension Slot {
  /// Whether a value is one the slot can hold.
  func canHold(_ value: Value) -> Bool {
    switch (kind, value) {
    case (.scale(let range), .number(let number)): range.contains(number)
    case (.count(let limit), .number(let number)): (0...limit).contains(number)
    case (.oneOf(let values), .choice(let name)): values.contains { $0.name == name }
    case (.text(let limit), .text(let text)): text.count <= limit
    case (.flag, .flag), (.feelings, .feelings), (.person, .person), (.time, .time): true
    default: false
    }
  }
}
