import Dialogue
import Drafting
import Understanding

/// What the screen and the guard say to words that are to go into a message.
struct DraftSafety {
  let language: Language

  /// Why nothing is written from a request; nil when nothing stands against it.
  ///
  /// Every word of it is read, names too: whatever stands in a request can come to stand in a message.
  func reason(against request: DraftRequest) -> String? {
    let names = [request.recipient.address, request.recipient.relationship, request.sender]
    for name in names.compactMap({ $0 }) {
      if let reason = reason(against: name) { return reason }
    }
    for (key, words) in request.details.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let reason = key == .incoming ? reason(inAnswerTo: words) : reason(against: words)
      if let reason, !isMerelyHeavy(words, about: key) { return reason }
    }
    return nil
  }

  /// Why words do not belong in a message; nil when nothing stands against them.
  func reason(against words: String) -> String? {
    let verdict = language.draftGuard.check(words).verdict
    let screening = screen(words)
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

  /// Words that someone else wrote: danger in them is theirs, and asks for more than a message.
  private func reason(inAnswerTo words: String) -> String? {
    guard screen(words).concern == .crisis else { return nil }
    return
      "Those words may mean danger. Ask them straight: \"Are you thinking of killing yourself?\" "
      + "Asking does no harm. kith help-now shows who answers, for you both."
  }

  private func screen(_ words: String) -> Screening {
    language.screen.screen(words, in: .draft, after: [])
  }

  /// A loss, an illness or a memory may be as heavy as it is; only the writer's own danger, or what would harm
  /// someone, stands against it.
  private func isMerelyHeavy(_ words: String, about key: DetailKey) -> Bool {
    guard Self.ofOthers.contains(key) else { return false }
    let isOwn = Words(words).texts.contains { Self.speakers.contains($0) }
    let isGrave =
      screen(words).concern == .crisis || language.draftGuard.check(words).verdict == .block
    return !(isOwn && isGrave)
  }

  private static let ofOthers: Set<DetailKey> = [
    .loss, .situation, .achievement, .memory, .gap, .unanswered,
  ]
  private static let speakers: Set<String> = ["i", "im", "ive", "ill", "me", "my", "myself"]
}
