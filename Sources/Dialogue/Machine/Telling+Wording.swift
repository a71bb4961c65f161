import Drafting

extension Telling {
  /// Says what the state says: the most specific true wording, among those the one shown longest ago.
  ///
  /// - Parameter isOnlyNew: Rather say nothing than something that was said before.
  mutating func say(isOnlyNew: Bool = false) {
    let allowed = state.wordings.indices.filter { index in
      snapshot.allows(state.wordings[index].condition) && text(of: state.wordings[index]) != nil
    }
    let offset = script.wordingOffsets[snapshot.position]
    // Where something was said beside the answer, words that give it back come before words that could not.
    func specificity(_ index: Int) -> Int {
      (state.wordings[index].condition?.specificity ?? 0)
        + (state.wordings[index].givesBack ? 1 : 0)
    }
    let most = allowed.map(specificity).max() ?? 0
    let best = allowed.filter { specificity($0) == most }
    guard let index = leastRecent(best, { snapshot.shown[offset + $0] }),
      let words = text(of: state.wordings[index]),
      !isOnlyNew || snapshot.shown[offset + index] == 0
    else { return }
    snapshot.spoken = min(snapshot.spoken, .max - 1) + 1
    snapshot.shown[offset + index] = snapshot.spoken
    guard !words.trimmed.isEmpty else { return }
    let isShort = snapshot.isBrief && state.prompt != nil && !snapshot.isInSafety(of: script)
    let said = isShort ? Brevity.shortened(words.trimmed) : words.trimmed
    add(.say(said.startingUppercase))
  }

  /// Says something of Kith's own.
  ///
  /// - Parameters:
  ///   - key: What.
  ///   - values: What to fill in.
  ///   - isOnlyNew: Rather say nothing than something that was said before.
  mutating func voice(
    _ key: Voice.Key, _ values: [String: String] = [:], isOnlyNew: Bool = false
  ) {
    let wordings = language.voice.wordings(key)
    guard let slot = Voice.Key.allCases.firstIndex(of: key), !wordings.isEmpty else { return }
    let first = voiceOffset(of: slot)
    let needed = first + wordings.count
    if snapshot.voiced.count < needed {
      let added = Array(repeating: 0 as UInt16, count: needed - snapshot.voiced.count)
      snapshot.voiced = ChunkedArray(snapshot.voiced.elements + added)
    }
    guard let index = leastRecent(Array(wordings.indices), { snapshot.voiced[first + $0] }),
      !isOnlyNew || snapshot.voiced[first + index] == 0
    else { return }
    snapshot.spoken = min(snapshot.spoken, .max - 1) + 1
    snapshot.voiced[first + index] = snapshot.spoken
    if let words = wordings[index].filled({ name, _ in values[name] }) { add(.say(words)) }
  }

  private func voiceOffset(of slot: Int) -> Int {
    Voice.Key.allCases[..<slot].reduce(0) { $0 + language.voice.wordings($1).count }
  }

  /// The index shown longest ago; among several never shown, the one the seed points at.
  private func leastRecent(_ indexes: [Int], _ shown: (Int) -> UInt16) -> Int? {
    let oldest = indexes.map(shown).min()
    let equal = indexes.filter { shown($0) == oldest }
    guard !equal.isEmpty else { return nil }
    let visit = UInt64(snapshot.entered[snapshot.position])
    let hash = StableHash.of(snapshot.seed, UInt64(snapshot.position), visit)
    return equal[Int(hash % UInt64(equal.count))]
  }

  private func text(of wording: Wording) -> String? {
    var hash = StableHash.of(snapshot.seed, UInt64(snapshot.position), UInt64(snapshot.spoken))
    return wording.template.filled(value) { count in
      defer { hash = StableHash.of(hash) }
      return Int(hash % UInt64(count))
    }
  }

  private func value(_ name: String, _ form: String?) -> String? {
    guard let index = script.slotIndex(named: name) else { return nil }
    if form == Wording.asideForm {
      guard let aside = snapshot.aside, aside.beside == script.slots[index].kind.aside else {
        return nil
      }
      return aside.words
    }
    return snapshot.slots[index]?.words(form, in: script.slots[index])
  }

  /// What a state's `why:` says, filled in.
  func filled(_ template: Template) -> String? {
    template.filled(value)
  }

  /// The question as it stands, said again in the words shown longest ago, without a trace in the snapshot.
  ///
  /// - Parameters:
  ///   - key: What to say first.
  ///   - later: A snapshot that knows what was said since, so that nothing is said twice.
  /// - Returns: The effects.
  func repeating(_ key: Voice.Key, wordedAs later: Snapshot) -> [Effect] {
    var copy = self
    copy.snapshot.shown = later.shown
    copy.snapshot.voiced = later.voiced
    copy.snapshot.spoken = later.spoken
    copy.voice(key)
    return copy.asking()
  }

  /// The question as it stands, in words, without a trace in the snapshot.
  func asking() -> [Effect] {
    var copy = self
    copy.say()
    if let draft = copy.snapshot.draft, copy.state.prompt is Compose {
      copy.add(.showDraft(draft, isNumbered: false))
    }
    copy.ask()
    return copy.effects
  }
}

extension Slot.Kind {
  /// What stands beside an answer of this kind.
  fileprivate var aside: Aside.Kind {
    switch self {
    case .feelings: .feeling
    case .scale, .count: .number
    case .oneOf, .flag, .text, .person, .time: .choice
    }
  }
}
