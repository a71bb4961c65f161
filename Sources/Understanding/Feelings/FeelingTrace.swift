/// One thing that was considered while listening for feelings, and what became of it.
public struct FeelingTrace: Hashable, Sendable {
  /// What became of it.
  public enum Fate: String, Hashable, Sendable {
    /// It counts as what was felt.
    case felt
    /// It was denied: "not lonely", "no longer angry".
    case denied
    /// It belongs to a story, a song or a question to someone else.
    case passedOver = "a story or a question"
    /// Someone else feels it.
    case other = "someone else feels it"
    /// A longer or surer match covers the same words.
    case covered = "covered by a longer match"
    /// It counts only after "I feel" or "I am".
    case needsFeel = "only after \"I feel\" or \"I am\""
  }

  /// The feeling.
  public let feeling: Feeling
  /// The words it was heard in, as they were typed.
  public let words: String
  /// The lexicon's pattern.
  public let pattern: String
  /// Its measured weight, between 0 and 1.
  public let weight: Double
  /// Whether a typing mistake was mended in those words.
  public let isMended: Bool
  /// What became of it.
  public let fate: Fate
}

/// How a line was heard: what was considered by the lexicon and the model.
public struct FeelingAccount: Hashable, Sendable {
  /// What was heard, best first; what is denied is not among it.
  public let heard: [HeardFeeling]
  /// What someone says they do not feel.
  public let denied: [Feeling]
  /// Each match of the lexicon, in the order of the line.
  public let traces: [FeelingTrace]
  /// What the model makes of the line, if there is one and it knows any of the words.
  public let opinion: FeelingModel.Opinion?
}
