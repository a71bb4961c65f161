import Dialogue
import Drafting

/// Something a transcript claims about where a conversation stands.
///
///     [at name-it]  [ended]  [draft]  [kept]  [safety]  [who unset]  [feeling has left-out]  [lonely >= 7]
struct Assertion {
  /// What an assertion comes to.
  enum Verdict: Hashable {
    case holds
    /// Where it stands instead, or what else is wrong.
    case fails(String)
  }

  let text: String

  /// Whether it says where the conversation stands, so that its failure means another route.
  var isAboutRoute: Bool {
    text.hasPrefix("at ") || text == "ended"
  }

  func verdict(on conversation: Conversation) -> Verdict {
    let snapshot = conversation.snapshot
    let script = conversation.script
    let words = text.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case ("at", 2):
      let name = snapshot.state(in: script).name
      return name == words[1] && !snapshot.hasEnded ? .holds : .fails("at \(name)")
    case ("ended", 1): return verdict(snapshot.hasEnded, "not ended")
    case ("draft", 1): return verdict(snapshot.draft != nil, "no draft")
    case ("kept", 1): return verdict(snapshot.isDraftKept, "not kept")
    case ("safety", 1): return verdict(snapshot.isInSafety(of: script), "not in the safety path")
    case (.some(let name), 2) where words[1] == "unset":
      guard let slot = script.slotIndex(named: name) else { return .fails("no slot \(name)") }
      return verdict(snapshot.slots[slot] == nil, "\(name) is set")
    default:
      switch conversation.holds(text) {
      case .some(let holds): return verdict(holds, "not so")
      case nil: return .fails("can not be read")
      }
    }
  }

  private func verdict(_ holds: Bool, _ otherwise: String) -> Verdict {
    holds ? .holds : .fails(otherwise)
  }
}
