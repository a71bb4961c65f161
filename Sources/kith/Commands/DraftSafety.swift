import Dialogue
import Drafting
import Understanding

/// What the screen and the guard say to words that are to go into a message.
struct DraftSafety {
  let language: Language

  /// Why nothing is written from a request; nil when nothing stands against it.
  func reason(against request: DraftRequest) -> String? {
    let own = request.details.filter { !Self.theirs.contains($0.key) }
    for (_, words) in own.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      if let reason = reason(against: words) { return reason }
    }
    return nil
  }

  /// Why words do not belong in a message; nil when nothing stands against them.
  func reason(against words: String) -> String? {
    let verdict = language.draftGuard.check(words).verdict
    let screening = language.screen.screen(words, in: .draft, after: [])
    if screening.concern == .crisis || verdict == .safety {
      return "Before any message: kith help-now shows who answers, at once. "
        + "Then, if you like: \"I'm not safe tonight. Can you call me?\""
    }
    if verdict == .block {
      return "I don't write that. It could do harm, to you or to them. "
        + "You can write it to no one, and leave it here."
    }
    return nil
  }

  /// Words about someone else's pain are no sign of the writer's own.
  private static let theirs: Set<DetailKey> = [
    .incoming, .loss, .situation, .achievement, .memory, .gap, .unanswered,
  ]
}
