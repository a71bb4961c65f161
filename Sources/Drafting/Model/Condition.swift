/// When a fragment or a plan may be used. What is empty holds always.
public struct Condition: Hashable, Sendable {
  /// The tones it fits.
  public var tones: Set<Tone> = []
  /// The media it fits.
  public var media: Set<Medium> = []
  /// The lengths it fits.
  public var lengths: Set<Length> = []
  /// How near the two must be.
  public var closeness: Set<Closeness> = []
  /// How long ago the last contact must be.
  public var gaps: Set<Gap> = []
  /// The sorts of occasion it fits.
  public var moods: Set<Mood> = []
  /// Kinds it is for.
  public var kinds: Set<MessageKind> = []
  /// Kinds it is not for.
  public var otherKinds: Set<MessageKind> = []
  /// What the person's words must be about.
  public var topics: Set<String> = []
  /// Topics it may not stand with.
  public var otherTopics: Set<String> = []
  /// Details that must be given.
  public var with: Set<DetailKey> = []
  /// Details that must be missing.
  public var without: Set<DetailKey> = []
  /// Feelings it names, which must be allowed.
  public var assertions: Set<String> = []
  /// How the other must be spoken to, in languages that have two ways.
  public var speech: Speech?
  /// Only where there is no name.
  public var isForNoName = false
  /// Not to several people.
  public var isForOne = false
  /// Only to several people.
  public var isForGroups = false
  /// Only where someone signs.
  public var isSigned = false
  /// Not to someone with a title.
  public var isUntitled = false

  /// A condition that always holds.
  public init() {}

  func holds(in situation: Situation) -> Bool {
    fitsTone(situation.request.tone) && fits(media, situation.request.medium)
      && fits(lengths, situation.request.length)
      && fits(closeness, situation.closeness) && fits(gaps, situation.gap)
      && fits(moods, situation.request.kind.mood) && fits(kinds, situation.request.kind)
      && !otherKinds.contains(situation.request.kind)
      && (topics.isEmpty || !topics.isDisjoint(with: situation.topics))
      && otherTopics.isDisjoint(with: situation.topics)
      && with.isSubset(of: situation.details) && without.isDisjoint(with: situation.details)
      && assertions.isSubset(of: situation.assertions) && fitsRecipient(situation)
      && (speech == nil || speech == situation.request.speech)
  }

  /// Whether it can hold for a kind of message at all.
  public func mayHold(for kind: MessageKind) -> Bool {
    fits(kinds, kind) && !otherKinds.contains(kind) && fits(moods, kind.mood)
  }

  /// What is warm fits a playful message too; for what is hard there is nothing else.
  private func fitsTone(_ tone: Tone) -> Bool {
    fits(tones, tone) || tone == .playful && tones.contains(.warm)
  }

  private func fitsRecipient(_ situation: Situation) -> Bool {
    let recipient = situation.request.recipient
    return (!isForNoName || recipient.address.isEmpty) && (!isForOne || !recipient.isGroup)
      && (!isForGroups || recipient.isGroup) && (!isSigned || situation.isSigned)
      && (!isUntitled || !recipient.isTitled)
  }

  private func fits<Value: Hashable>(_ wanted: Set<Value>, _ value: Value) -> Bool {
    wanted.isEmpty || wanted.contains(value)
  }
}

/// What a request comes to, worked out once.
struct Situation: Sendable {
  let request: DraftRequest
  let gap: Gap
  let topics: Set<String>
  let details: Set<DetailKey>
  let assertions: Set<String>
  let isSigned: Bool
  /// How near they are, for this: who asks a landlord again when he will come is on business.
  let closeness: Closeness
  /// Whether several people sign, who say "we".
  let isPlural: Bool

  init(_ request: DraftRequest, topics known: [String: [String]]) {
    self.request = request
    gap = Gap(request.details[.gap])
    details = Set(request.details.filter { !Cleaning.oneLine($1).isEmpty }.keys)
    let sender = Cleaning.oneLine(request.sender ?? "")
    isSigned = !sender.isEmpty
    isPlural = sender.contains(" and ") || sender.contains(" & ")
    closeness = request.asksAgain ? .none : request.recipient.closeness
    let isClose = request.recipient.closeness == .close
    assertions = request.limits.assertions.union(isClose ? ["love"] : [])
    var keys: [DetailKey] = [
      .incoming, .situation, .loss, .disclosure, .achievement, .ownPart, .reason, .activity,
      .aboutMe,
    ]
    // Elsewhere thanks and memories stand beside a matter of their own.
    if request.kind == .thanks { keys.append(.thanksFor) }
    if [.reconnect, .birthday].contains(request.kind) { keys.append(.memory) }
    let said = keys.compactMap { request.details[$0] }.joined(separator: " ")
    topics = Self.topics(in: said + " " + (request.recipient.relationship ?? ""), known)
  }

  private static func topics(in text: String, _ known: [String: [String]]) -> Set<String> {
    let words = PlainWords.of(text)
    return Set(
      known.filter { _, phrases in phrases.contains { PlainWords.has($0, in: words) } }.keys)
  }
}
