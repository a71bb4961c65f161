/// Everything that listens in Korean.
struct KoreanListening: Sendable {
  let feelings: KoreanFeelings
  let options: KoreanOptions
  let commands: KoreanCommands
  let answers: KoreanAnswers
  let people: KoreanPeople
  let revisions: KoreanRevisions

  init(_ vocabulary: Vocabulary) {
    feelings = KoreanFeelings(vocabulary)
    answers = KoreanAnswers(vocabulary)
    options = KoreanOptions(vocabulary, answers)
    commands = KoreanCommands(vocabulary)
    people = KoreanPeople(vocabulary)
    revisions = KoreanRevisions(vocabulary, answers)
  }
}

extension Vocabulary {
  /// Whether its phrases are matched syllable by syllable: `reading: syllables`.
  public var readsSyllables: Bool { list("reading") == ["syllables"] }

  /// The lists a language read by syllables must have.
  public static let neededSyllableLists = [
    "yes", "no", "unsure", "does-not-know", "lead-ins", "numbers", "native-numbers",
    "number-tails", "ordinals", "last", "option-tails", "nobody", "person-openers", "person-tails",
    "relations", "forms-of-address", "groups", "no-names", "time-words", "loose-times", "denials",
    "strong", "mild", "others", "command-lead-ins", "command-tails",
  ]
}
