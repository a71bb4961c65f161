public import Drafting

/// One step of a script: it says, waits at most once, then goes.
public struct State: Sendable {
  /// The name, unique in the script: `arrive`, or `thoughts/open` for a state of another flow.
  public let name: String
  /// Where it is written.
  public let place: Place
  /// The ids of the articles' items that it carries.
  public let seeds: [String]
  /// What it says; the most specific true wording wins, then the least recently shown.
  public let wordings: [Wording]
  /// What it asks, if anything.
  public let prompt: (any Prompt)?
  /// The choices offered beside or instead of what the prompt reads.
  public let choices: [Choice]
  /// How often words may be missed before it moves on by itself; nil means that it keeps asking.
  public let retry: Int?
  /// The first state of the flow that is visited before going on.
  public let visit: Int?
  /// What happens on entering.
  public let actions: [Action]
  /// Where it goes: the first transition whose guard holds.
  public let transitions: [Transition]
  /// Where `/skip` goes, if not where the transitions go.
  public let skip: Int?
  /// What `/why` answers here.
  public let why: Template?
  /// Whether the help lines are shown on entering.
  public let showsHelp: Bool
  /// Whether the flow ends here.
  public let isEnd: Bool
  /// A number that changes with what is asked here and where it leads, not with what is said.
  public let fingerprint: UInt64

  /// Makes a state.
  public init(
    name: String, place: Place, seeds: [String] = [],
    wordings: [Wording] = [], prompt: (any Prompt)? = nil, choices: [Choice] = [],
    retry: Int? = nil, visit: Int? = nil,
    actions: [Action] = [], transitions: [Transition] = [], skip: Int? = nil, why: Template? = nil,
    showsHelp: Bool = false, isEnd: Bool = false, fingerprint: UInt64 = 0
  ) {
    self.name = name
    self.place = place
    self.seeds = seeds
    self.wordings = wordings
    self.prompt = prompt
    self.choices = choices
    self.retry = retry
    self.visit = visit
    self.actions = actions
    self.transitions = transitions
    self.skip = skip
    self.why = why
    self.showsHelp = showsHelp
    self.isEnd = isEnd
    self.fingerprint = fingerprint
  }

  /// The flow it belongs to, nil for the script's own.
  public var flow: String? {
    name.firstIndex(of: "/").map { String(name[..<$0]) }
  }
}
