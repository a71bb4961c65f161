@testable import Dialogue
import Drafting
import Replay
import TestSupport

/// What was asked and what was given back, by the writers' tags.
struct Tally {
  /// The states in which feelings are named.
  private static let naming: Set = [
    "very", "some", "little", "no-number", "name-it", "reflect", "unnamed",
  ]
  private(set) var questions = 0
  private(set) var reflections = 0
  private(set) var complex = 0
  private(set) var heardWhileNaming = 0
  private(set) var askedWhileNaming = 0

  mutating func play(_ transcript: Transcript, on script: Script) {
    var conversation = Conversation(script, seed: transcript.seed)
    _ = conversation.start()
    for case .typed(let words) in transcript.lines.map(\.kind) {
      let before = conversation.snapshot.shown
      conversation.hear(words)
      for (state, offset) in zip(script.states, script.wordingOffsets) {
        for (index, wording) in state.wordings.enumerated()
        where conversation.snapshot.shown[offset + index] > before[offset + index] {
          count(wording, at: state)
        }
      }
    }
  }

  private mutating func count(_ wording: Wording, at state: State) {
    let isNaming = Self.naming.contains(state.name)
    if state.prompt != nil, wording.template.filled({ _, _ in "x" })?.contains("?") ?? false {
      questions += 1
      askedWhileNaming += isNaming ? 1 : 0
    }
    guard let reflection = wording.reflects else { return }
    reflections += 1
    complex += reflection == .complex ? 1 : 0
    heardWhileNaming += isNaming ? 1 : 0
  }
}
