/// The word lists of a language as plain values.
public struct Vocabulary: Hashable, Sendable {
  /// One entry of the feelings lexicon.
  public struct FeelingEntry: Hashable, Sendable {
    /// What it means.
    public let feeling: Feeling
    /// What is said.
    public let pattern: Pattern
    /// How sure it is, between 0 and 1.
    public let weight: Double
    /// Letters: F and G need "I feel" or "I am" before them, N has its negation in it, S its subject, L is
    /// no word for the feeling that could be repeated.
    public let flags: Set<Character>

    /// Makes an entry.
    public init(feeling: Feeling, pattern: Pattern, weight: Double, flags: Set<Character>) {
      self.feeling = feeling
      self.pattern = pattern
      self.weight = weight
      self.flags = flags
    }
  }

  /// The feelings lexicon.
  public var feelings: [FeelingEntry]
  /// Lists of single words and short phrases by name, such as `negations`.
  public var lists: [String: [String]]
  /// Groups of words that mean the same when something is chosen.
  public var synonyms: [[String]]
  /// What a command is known by beside its phrases.
  public struct CommandKeys: Hashable, Sendable {
    /// Words that name it, wherever they stand in a line.
    public let keys: [Pattern]
    /// The words that may stand around them.
    public let words: [String]

    /// Makes what a command is known by.
    public init(keys: [Pattern], words: [String]) {
      self.keys = keys
      self.words = words
    }
  }

  /// Phrases of commands, by command.
  public var commands: [Command: [Pattern]]
  /// Keys of commands, by command.
  public var commandKeys: [Command: CommandKeys] = [:]
  /// Phrases of changes to a message, by the change's name.
  public var revisions: [String: [Pattern]] = [:]

  /// The second voice about feelings, if there is one.
  public var feelingModel: FeelingModel?

  /// Makes a vocabulary.
  public init(
    feelings: [FeelingEntry] = [], lists: [String: [String]] = [:], synonyms: [[String]] = [],
    commands: [Command: [Pattern]] = [:]
  ) {
    self.feelings = feelings
    self.lists = lists
    self.synonyms = synonyms
    self.commands = commands
  }

  /// The lists a language must have.
  public static let neededLists = [
    "self", "others", "relations", "negations", "double-negations", "no-longer", "strong", "mild",
    "feel", "fiction", "stop-words", "yes", "no", "unsure", "numbers", "ordinals", "last", "nobody",
    "person-openers", "person-tails", "reaching", "no-names", "time-words", "loose-times", "groups",
    "does-not-know",
    "number-followers",
    "undecided", "command-fillers", "command-lead-ins", "real-words", "refusals",
    "none-of-these", "any-of-these", "corrections",
  ]

  func list(_ name: String) -> [String] {
    lists[name] ?? []
  }

  func set(_ name: String) -> Set<String> {
    Set(list(name).map { Words.folded($0) })
  }
}
