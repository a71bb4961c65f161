import Understanding

/// One person going through one script.
///
/// A conversation is a fold: ``events`` are the only thing it remembers, ``snapshot`` is what they
/// add up to. Same script, seed and events: same bytes.
public struct Conversation: Sendable {
  /// The script.
  public let script: Script
  /// What else a conversation in this language needs.
  public let language: Language
  /// What happened so far.
  public private(set) var events: [Event] = []
  /// Where that leaves it.
  public private(set) var snapshot: Snapshot
  /// The day and time it began.
  public let clock: Clock
  private var history: [Moment] = []

  /// A place that can be gone back to.
  private struct Moment: Sendable {
    let snapshot: Snapshot
    let eventCount: Int
  }

  /// Makes a conversation that has not begun.
  ///
  /// - Parameters:
  ///   - script: What to go through.
  ///   - language: Ears, pen and voice.
  ///   - seed: Chooses among wordings; the same seed makes the same conversation.
  ///   - clock: The day and time, which the core never asks for by itself.
  public init(_ script: Script, in language: Language, seed: UInt64, clock: Clock) {
    self.script = script
    self.language = language
    self.clock = clock
    snapshot = Snapshot(of: script, seed: seed)
  }

  /// Makes a conversation from what happened before.
  public init(_ script: Script, in language: Language, resuming events: [Event]) {
    guard case .started(let seed, let clock) = events.first else {
      self.init(
        script, in: language, seed: 0,
        clock: Clock(year: 2000, month: 1, day: 1, hour: 0, minute: 0))
      return
    }
    self.init(script, in: language, seed: seed, clock: clock)
    for event in events { _ = take(event) }
  }

  /// The snapshots that can be gone back to, the latest last.
  var earlier: [Snapshot] {
    history.map(\.snapshot)
  }

  /// Stands at the last of some bookmarks, with the others to go back to.
  mutating func restore(_ trail: [Bookmark]) -> [Effect] {
    _ = take(.started(seed: snapshot.seed, clock: clock))
    for bookmark in trail { _ = take(.resumed(bookmark)) }
    return Telling(script, language, clock, snapshot).asking()
  }

  /// Begins.
  public mutating func start() -> [Effect] {
    take(.started(seed: snapshot.seed, clock: clock))
  }

  /// Hears what a person typed.
  public mutating func receive(_ input: Input) -> [Effect] {
    guard !snapshot.hasEnded else { return [.end] }
    let hearing = Hearing(
      script, language, snapshot, recentWords: recentWords, wasJustInSafety: wasJustInSafety)
    let event = hearing.event(for: input)
    return corrected(input, heard: event) ?? receive(event)
  }

  /// Takes what happened as it was understood, for whoever walks a script without words.
  public mutating func receive(_ event: Event) -> [Effect] {
    guard !snapshot.hasEnded else { return [.end] }
    if event == .commanded(.back) { return goBack() }
    if event == .commanded(.startOver) { return startOver() }
    return take(event)
  }

  /// Goes back to the question before, as it was to the bit; any number of times.
  public mutating func goBack() -> [Effect] {
    let now = snapshot
    guard let moment = history.popLast() else {
      return Telling(script, language, clock, snapshot).repeating(.backAtStart, wordedAs: now)
    }
    snapshot = moment.snapshot
    events.removeLast(events.count - moment.eventCount)
    return Telling(script, language, clock, snapshot).repeating(.back, wordedAs: now)
  }

  /// How many steps can be gone back.
  public var depth: Int {
    history.count
  }

  /// Words Kith would say on its own, for what only a front end notices.
  ///
  /// - Parameters:
  ///   - key: What there is to say.
  ///   - values: What stands in its gaps.
  /// - Returns: What to show.
  public mutating func saying(_ key: Voice.Key, _ values: [String: String] = [:]) -> [Effect] {
    var telling = Telling(script, language, clock, snapshot)
    telling.voice(key, values)
    snapshot = telling.snapshot
    return telling.effects
  }

  private mutating func startOver() -> [Effect] {
    let before = snapshot
    snapshot = Snapshot(of: script, seed: before.seed &+ 1)
    snapshot.country = before.country
    events = []
    history = []
    return take(.started(seed: snapshot.seed, clock: clock))
  }

  /// Adds an event and what follows from it.
  private mutating func take(_ event: Event) -> [Effect] {
    if case .resumed = events.last, case .resumed = event {
      history.append(Moment(snapshot: snapshot, eventCount: events.count))
    }
    var telling = Telling(script, language, clock, snapshot)
    telling.advance(by: event)
    if telling.isNewQuestion, !events.isEmpty {
      history.append(Moment(snapshot: snapshot, eventCount: events.count))
    }
    events.append(event)
    snapshot = telling.snapshot
    return telling.effects
  }

  /// Whether the safety path was entered in the last few turns.
  private var wasJustInSafety: Bool {
    events.suffix(5).contains { event in
      if case .concernRaised = event { true } else { false }
    }
  }

  /// What the person typed in the last two turns, for danger that shows only in several lines.
  private var recentWords: [String] {
    events.suffix(2).compactMap { event in
      switch event {
      case .answered(_, let words), .missed(let words), .askedBack(_, let words): words
      default: nil
      }
    }
  }
}

extension Conversation {
  /// Every answer the open question takes now: what its prompt hears, then the choices on offer.
  public var outcomes: [Outcome] {
    let state = snapshot.state(in: script)
    let choices = state.choices.filter { snapshot.allows($0.condition) }
    let view = View(script: script, snapshot: snapshot, language: language)
    return (state.prompt?.outcomes(view) ?? [])
      + choices.map { Outcome(words: $0.option.label, answer: Answer(choice: $0.id)) }
  }

  /// Whether a condition, written as in a script, holds now; nil when it can not be read.
  public func holds(_ condition: String) -> Bool? {
    let scope = FlowScope(
      slots: script.slots, states: script.states.map(\.name), first: 0, flows: [:])
    var parser = GuardParser(condition, in: scope)
    guard let condition = try? parser.parse() else { return nil }
    return snapshot.allows(condition)
  }
}
