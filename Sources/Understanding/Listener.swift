/// Understands what a person types: feelings, choices, commands, numbers, people, times.
///
/// Deterministic: lists and rules, no guess. What is not understood is said to be so.
public struct Listener: Sendable {
  private let feelingListening: FeelingListening
  private let optionMatching: OptionMatching
  private let commandListening: CommandListening
  private let confirmationListening: ConfirmationListening
  private let numberListening: NumberListening
  private let personListening: PersonListening
  private let timeListening: TimeListening
  private let revisionListening: RevisionListening
  /// The ears for Korean, in whose place the others stay silent.
  private let korean: KoreanListening?

  /// Makes a listener of word lists.
  public init(vocabulary: Vocabulary) {
    feelingListening = FeelingListening(vocabulary)
    optionMatching = OptionMatching(vocabulary)
    commandListening = CommandListening(vocabulary)
    confirmationListening = ConfirmationListening(vocabulary)
    numberListening = NumberListening(vocabulary)
    personListening = PersonListening(vocabulary)
    timeListening = TimeListening(vocabulary)
    revisionListening = RevisionListening(vocabulary)
    korean = vocabulary.readsSyllables ? KoreanListening(vocabulary) : nil
  }

  /// The feelings in someone's words, best first; what they deny is not among them.
  public func feelings(in words: String) -> [HeardFeeling] {
    korean?.feelings.account(of: words).heard ?? feelingListening.hear(words).heard
  }

  /// The feelings someone says they do not have.
  public func deniedFeelings(in words: String) -> [Feeling] {
    korean?.feelings.account(of: words).denied ?? feelingListening.hear(words).denied
  }

  /// The feelings in someone's words, with all that was considered on the way.
  public func account(of words: String) -> FeelingAccount {
    korean?.feelings.account(of: words) ?? feelingListening.account(of: words)
  }

  /// Which of several options is meant.
  public func option(in words: String, among options: [Option]) -> OptionMatch {
    optionAccount(of: words, among: options).match
  }

  /// Which of several options is meant, and by which rule.
  public func optionAccount(of words: String, among options: [Option]) -> OptionAccount {
    korean?.options.account(of: words, options) ?? optionMatching.account(of: words, options)
  }

  /// The command a line is, if it is one and nothing else.
  public func command(in words: String) -> Command? {
    korean.map { $0.commands.command(in: words) } ?? commandListening.command(in: words)
  }

  /// Whether a line says no more than that its speaker does not know.
  public func isUndecided(_ words: String) -> Bool {
    korean?.answers.isUndecided(words) ?? confirmationListening.isUndecided(words)
  }

  /// Yes, no or unsure, if a line says one of them.
  public func confirmation(in words: String) -> Confirmation? {
    korean.map { $0.answers.confirmation(in: words) }
      ?? confirmationListening.confirmation(in: words)
  }

  /// The one number a line names within a range.
  public func number(in words: String, within range: ClosedRange<Int>) -> Int? {
    korean.map { $0.answers.number(in: words, within: range) }
      ?? numberListening.number(in: words, within: range)
  }

  /// The person that is all a line names, where another thing was asked; nil unless that is certain.
  public func personAlone(in words: String) -> Person? {
    korean == nil ? personListening.personAlone(in: words) : nil
  }

  /// How many words of a line take back the answer before: 2 of "no wait, the letter"; nil where it begins
  /// otherwise or says nothing instead.
  public func openingOfACorrection(in words: String) -> Int? {
    optionMatching.corrections.end(in: Words(words).texts, at: 0)
  }

  /// The person a line names, or that it is no one.
  public func person(in words: String) -> HeardPerson? {
    korean.map { $0.people.person(in: words) } ?? personListening.person(in: words)
  }

  /// The person a line says it would reach out to, beside whatever else it says; nil unless that is certain.
  public func personToReach(in words: String) -> Person? {
    korean == nil ? personListening.personToReach(in: words) : nil
  }

  /// The time a line names.
  public func time(in words: String) -> PlanTime? {
    korean.map { $0.answers.time(in: words) } ?? timeListening.time(in: words)
  }

  /// The change to a message that a line asks for.
  public func revision(in words: String) -> HeardRevision? {
    korean.map { $0.revisions.revision(in: words) } ?? revisionListening.revision(in: words)
  }

  /// Three to eight of someone's own words, to be repeated to them.
  public func quote(from words: String) -> String {
    Quoting.quote(from: words)
  }
}
