/// A conversation as it can be kept on disk, with the person's consent: every question it waited at that
/// can be gone back to, the latest last.
public struct KeptConversation: Hashable, Sendable, Codable {
  /// The id of the script.
  public let script: String
  /// The seed.
  public let seed: UInt64
  /// The day and time it began.
  public let clock: Clock
  /// The questions.
  public let trail: [Bookmark]

  /// Makes one.
  public init(script: String, seed: UInt64, clock: Clock, trail: [Bookmark]) {
    self.script = script
    self.seed = seed
    self.clock = clock
    self.trail = trail
  }
}

/// Where a kept conversation was gone on with.
public enum Resumption: Hashable, Sendable {
  /// At the question where it was left.
  case exact
  /// At that question, which has other answers or other ways on by now.
  case moved
  /// At an earlier question, so many questions back, since the later ones are gone.
  case rewound(Int)
  /// At the beginning: none of its questions is there any more.
  case startedOver
}

extension Conversation {
  /// The conversation as it can be kept. Nothing of the safety path is in it.
  public var kept: KeptConversation {
    KeptConversation(
      script: script.id, seed: snapshot.seed, clock: clock,
      trail: (earlier + [snapshot]).compactMap { $0.bookmark(in: script) })
  }

  /// Goes on with a kept conversation, in a script that may have been edited since.
  ///
  /// - Parameters:
  ///   - kept: What was kept.
  ///   - script: The script as it is now.
  ///   - language: Ears, pen and voice.
  /// - Returns: The conversation at a question, how that was found, and what is said: the question again.
  public static func resuming(
    _ kept: KeptConversation, on script: Script, in language: Language
  ) -> (conversation: Conversation, resumption: Resumption, effects: [Effect]) {
    var conversation = Conversation(script, in: language, seed: kept.seed, clock: kept.clock)
    let standing = kept.trail.filter { script.standing(at: $0.question) != nil }
    guard !standing.isEmpty else {
      let effects = conversation.start()
      return (conversation, .startedOver, effects)
    }
    let effects = conversation.restore(standing)
    return (conversation, script.resumption(of: kept), effects)
  }
}

extension Script {
  /// How a kept conversation will be gone on with in this script, without doing it.
  public func resumption(of kept: KeptConversation) -> Resumption {
    guard let last = kept.trail.last else { return .startedOver }
    switch compatibility(with: last.question) {
    case .exact: return .exact
    case .moved: return .moved
    case .gone:
      let lost = kept.trail.reversed().prefix { compatibility(with: $0.question) == .gone }.count
      return lost == kept.trail.count ? .startedOver : .rewound(lost)
    }
  }
}
