import Dialogue
import Drafting

extension SessionPlaying {
  /// The bubbles of something that was said, with the place it is written at.
  func bubbles(_ words: String, _ said: Said?, at place: Place) -> [ToneSession.Bubble] {
    var place = place
    var reflects: Reflection?
    switch said {
    case .wording(let state, let index):
      let wording = conversation.script.states[state].wordings[index]
      place = wording.place
      reflects = isWhole(wording) ? wording.reflects : nil
    case .voice(let key, let index): place = voicePlaces.place(of: key, index) ?? place
    case nil: break
    }
    return Prose.bubbles(of: words).enumerated().map { number, text in
      ToneSession.Bubble(text: text, place: place, reflects: number == 0 ? reflects : nil)
    }
  }

  /// Whether a wording shows what it has of the person's: `[?who: {who}, then.]` is none without a name.
  private func isWhole(_ wording: Wording) -> Bool {
    let asked = wording.template.parts.compactMap { part in
      if case .optional(let name, let isNegated, _) = part, !isNegated { name } else { nil }
    }
    return asked.isEmpty
      || asked.contains { name in
        conversation.script.slotIndex(named: name).map { conversation.snapshot.holds($0) } ?? false
      }
  }
}
