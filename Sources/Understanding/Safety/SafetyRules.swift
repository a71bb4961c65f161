/// What the safety screen listens for, as plain values.
public struct SafetyRules: Hashable, Sendable {
  /// How much a rule says by itself.
  public enum Standing: Hashable, Sendable {
    /// Enough.
    case alone
    /// Nothing, but for another sign beside it in the same message, or the second opinion.
    case sign
    /// Nothing, unless the second opinion hears danger, too.
    case word
  }

  /// One rule.
  public struct Rule: Hashable, Sendable {
    /// The id, for reviewers.
    public let id: String
    /// The kind of danger.
    public let category: RiskCategory
    /// How worrying.
    public let level: Concern
    /// How much it says by itself.
    public let standing: Standing
    /// Whether help comes first and the question second.
    public let isExplicit: Bool
    /// Whether its patterns have their negation in them.
    public let hasOwnNegation: Bool
    /// Whether it counts as much when it lies in the past.
    public let countsInThePast: Bool
    /// Why it is there.
    public let reason: String
    /// What it hears.
    public let patterns: [Pattern]
    /// Lines it must hear.
    public let positives: [String]
    /// Lines it must not hear.
    public let traps: [String]

    /// Makes a rule.
    public init(
      id: String, category: RiskCategory, level: Concern, standing: Standing = .alone,
      isExplicit: Bool, hasOwnNegation: Bool, countsInThePast: Bool, reason: String,
      patterns: [Pattern],
      positives: [String], traps: [String]
    ) {
      self.id = id
      self.category = category
      self.level = level
      self.standing = standing
      self.isExplicit = isExplicit
      self.hasOwnNegation = hasOwnNegation
      self.countsInThePast = countsInThePast
      self.reason = reason
      self.patterns = patterns
      self.positives = positives
      self.traps = traps
    }
  }

  /// The rules, in order: of two equally worrying the first counts.
  public let rules: [Rule]
  /// What is written otherwise than it is meant: `kms`, `wanna`.
  public let spellings: [String: [String]]
  /// Words that typing mistakes may not hide.
  public let rareWords: [String]
  /// Common words that look like one of those and are not.
  public let keptWords: [String]
  /// Words that are read where they are run together.
  public let joinedWords: [String]
  /// Words that deny.
  public let negations: Set<String>
  /// Phrases with such a word that deny nothing.
  public let notNegations: [Pattern]
  /// Phrases that take a denial back.
  public let takenBack: [Pattern]
  /// Phrases that bring back a danger that was talked about a moment ago.
  public let insisting: [Pattern]
  /// Phrases that put things in the past.
  public let past: [Pattern]
  /// Phrases beside which nothing is a figure of speech: `on purpose`.
  public let neverFigures: [Pattern]
  /// Figures of speech.
  public let idioms: [Pattern]
  /// Words for made-up things and news.
  public let fiction: Set<String>
  /// Whether its patterns are over syllables, as those for Korean are.
  public let readsSyllables: Bool

  /// Makes rules.
  public init(
    rules: [Rule], spellings: [String: [String]] = [:], rareWords: [String] = [],
    keptWords: [String] = [], joinedWords: [String] = [], negations: Set<String> = [],
    notNegations: [Pattern] = [], takenBack: [Pattern] = [], insisting: [Pattern] = [],
    past: [Pattern] = [], neverFigures: [Pattern] = [], idioms: [Pattern] = [],
    fiction: Set<String> = [], readsSyllables: Bool = false
  ) {
    self.rules = rules
    self.spellings = spellings
    self.rareWords = rareWords
    self.keptWords = keptWords
    self.joinedWords = joinedWords
    self.negations = negations
    self.notNegations = notNegations
    self.takenBack = takenBack
    self.insisting = insisting
    self.past = past
    self.neverFigures = neverFigures
    self.idioms = idioms
    self.fiction = fiction
    self.readsSyllables = readsSyllables
  }
}
