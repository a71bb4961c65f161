/// Small closed lists that reading the context of a feeling needs whatever the vocabulary says.
extension FeelingContext {
  /// After these someone is spoken of, but feels nothing: "angry at him and guilty".
  static let prepositions: Set<String> = [
    "at", "with", "for", "to", "about", "of", "from", "by", "on", "without", "than", "towards",
  ]

  /// What a repeated word can not end in: "furious about".
  static let dangling: Set<String> = [
    "about", "at", "of", "for", "with", "over", "that", "because", "when", "and", "but", "by",
    "from", "so", "after", "since", "than", "w", "if",
  ]

  /// Words that may stand before an answer and say nothing.
  static let small: Set<String> = [
    "of", "a", "i", "idk", "well", "honestly", "tbh", "guess", "think", "mostly", "just", "and",
    "im", "am", "um", "uh", "hmm", "oh", "ok", "like", "still", "today", "tonight", "now",
  ]

  /// What these do, someone does: "my lodger gets anxious".
  static let deeds: Set<String> = [
    "gets", "feels", "seems", "looks", "sounds", "acts", "says", "thinks", "cries", "keeps",
  ]

  /// What one's own is, and no one else: "my heart feels heavy".
  static let parts: Set<String> = [
    "heart", "head", "mind", "brain", "chest", "stomach", "tummy", "body", "life", "mood", "world",
    "day", "week", "soul", "gut", "anxiety", "depression", "house", "flat", "home", "job", "work",
    "everything", "it", "room", "face", "voice", "throat", "loneliness", "sadness", "grief", "that",
    "this", "night", "morning", "evening", "weekend", "christmas", "silence", "future", "skin",
    "inside", "who", "which", "there", "weather", "what",
  ]

  /// What may follow an answer of one word.
  static let afterAnswers: Set<String> = [
    "i", "tbh", "today", "tonight", "lately", "now", "and", "but", "honestly", "lol", "rn", "again",
    "inside", "really", "idk", "atm",
  ]

  /// Words a question can begin with.
  static let askers: Set<String> = ["what", "how", "who"]

  /// Verbs a question can begin with.
  static let askingVerbs: Set<String> = [
    "is", "are", "do", "does", "did", "can", "could", "would", "should", "will",
  ]

  /// Whom or what a question to someone else is about.
  static let asked: Set<String> = [
    "it", "you", "they", "he", "she", "people", "this", "that", "everyone", "anyone", "others",
    "other", "most", "u", "my", "the",
  ]

  /// After these a new "im" is still part of what is denied: "dont think im sad".
  static let saying: Set<String> = [
    "think", "say", "said", "saying", "mean", "meant", "believe", "know", "sure", "pretend", "that",
    "if", "as", "like", "because", "cos", "claim", "feel", "guess", "imagine", "even", "really",
    "any", "much", "no", "to", "be", "the", "and", "or",
  ]
}
