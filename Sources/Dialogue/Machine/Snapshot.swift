public import Drafting
public import Understanding

/// Where a conversation stands: all its events, folded.
public struct Snapshot: Hashable, Sendable {
  /// A place to come back to.
  public struct Frame: Hashable, Sendable {
    /// How a visit ends.
    public enum Return: Hashable, Sendable {
      /// The state goes on to what comes next.
      case goOn
      /// The state asks its question again.
      case askAgain
    }

    /// The state that is come back to.
    public let state: Int
    /// What happens there.
    public let then: Return
  }

  /// What a card of help lines was shown for.
  struct ShownCard: Hashable, Sendable {
    let country: String?
    let risk: RiskCategory?
  }

  /// The seed that wordings and messages are chosen by.
  public let seed: UInt64
  /// The state it waits at, by index.
  public internal(set) var position: Int
  /// Places to come back to, the nearest last.
  public internal(set) var frames: [Frame] = []
  /// What the slots hold, by index.
  public internal(set) var slots: [Value?]
  /// What was asked back and waits for an answer.
  public internal(set) var pending: Pending?
  /// Who was named before anyone was asked for.
  public internal(set) var personToReach: Person?
  /// The feelings that were named before anyone asked for them.
  var feelingsNamed: [HeardFeeling]?
  /// What was said beside the last number or feeling.
  var aside: Aside?
  /// How often in a row words were missed at this question.
  public internal(set) var misses = 0
  /// The message in the making.
  public internal(set) var draft: Draft?
  /// The message something was said about before it could leave, by its hash, so that it is said once.
  var toldDraft: UInt64?
  /// Whether that message was kept.
  public internal(set) var isDraftKept = false
  /// The country help lines are shown for, as a two-letter code.
  public internal(set) var country: String?
  /// The danger that was heard last, which chooses the help lines.
  public internal(set) var risk: RiskCategory?
  /// How often each card of help lines was shown.
  var helpShown: [ShownCard: Int] = [:]
  /// Whether fewer words were asked for.
  public internal(set) var isBrief = false
  /// Whether the conversation is over.
  public internal(set) var hasEnded = false
  /// When each wording was last shown, by index over all states; 0 is never.
  var shown: ChunkedArray<UInt16>
  /// When each line of Kith's own voice was last shown, in the order of `Voice.Key.allCases`.
  var voiced = ChunkedArray<UInt16>()
  /// How often each state was entered, up to 255.
  var entered: ChunkedArray<UInt8>
  /// Counts what was said, to tell what was said longest ago.
  var spoken: UInt16 = 0

  /// The start of a conversation, before anything was said.
  init(of script: Script, seed: UInt64) {
    self.seed = seed
    position = script.start
    slots = script.slots.map(\.initialValue)
    shown = ChunkedArray(repeating: 0, count: script.wordingCount)
    entered = ChunkedArray(repeating: 0, count: script.states.count)
  }

  /// The state it waits at.
  public func state(in script: Script) -> State {
    script.states[position]
  }

  /// Whether a condition holds; no condition always does.
  func allows(_ condition: Guard?) -> Bool {
    condition?.holds(slots) { entered[$0] > 0 } ?? true
  }

  /// Where the first transition leads whose guard holds; nil where none does.
  func way(on state: State) -> Int? {
    state.transitions.first { allows($0.condition) }?.target
  }

  /// Whether it stands in the safety path.
  public func isInSafety(of script: Script) -> Bool {
    script.safety.states.contains(position)
  }

  /// The danger the safety path was entered for before; nil where none was heard yet, even if the help lines
  /// were asked for by name.
  func lastRisk(of script: Script) -> RiskCategory? {
    script.safety.states.contains { entered[$0] > 0 } ? risk : nil
  }
}
