/// Hears feelings by a lexicon and a few rules: negation, contrast, whose feeling, fiction, strength.
/// A model of word pieces is asked where they are silent, and whether it agrees where they are not.
struct FeelingListening: Sendable {
  /// The least weight of a single word that counts as an answer: "ok" alone is no feeling, "miserable" is.
  private static func leastAlone(_ feeling: Feeling) -> Double {
    feeling.family == .positive ? 0.6 : FeelingJudgement.leastWeight
  }

  private let entries: [Vocabulary.FeelingEntry]
  private let lexicon: Lexicon
  private let finder: PatternFinder
  private let setPhrases: PatternFinder
  private let context: FeelingContext
  private let mistakes: TypingMistakes
  private let model: FeelingModel?
  private let judgement: FeelingJudgement

  init(_ vocabulary: Vocabulary) {
    entries = vocabulary.feelings
    var lexicon = Lexicon()
    finder = PatternFinder(vocabulary.feelings.map(\.pattern), &lexicon)
    setPhrases = PatternFinder(
      vocabulary.list("set-phrases").compactMap { Pattern($0) }, &lexicon)
    self.lexicon = lexicon
    context = FeelingContext(vocabulary)
    mistakes = TypingMistakes(vocabulary)
    model = vocabulary.feelingModel
    judgement = FeelingJudgement(vocabulary)
  }

  /// A match of the lexicon.
  fileprivate struct Match {
    let entry: Vocabulary.FeelingEntry
    let range: Range<Int>
    let order: Int
    var fate = FeelingTrace.Fate.felt
    var clue: FeelingClue?
  }

  /// What is felt and what is denied.
  func hear(_ line: String) -> (heard: [HeardFeeling], denied: [Feeling]) {
    let (words, _, matches, opinion) = listen(line)
    return judged(words, matches, opinion)
  }

  /// The same, with all that was considered.
  func account(of line: String) -> FeelingAccount {
    let (words, mended, matches, opinion) = listen(line)
    let (heard, denied) = judged(words, matches, opinion)
    let traces = matches.map { match in
      FeelingTrace(
        feeling: match.entry.feeling,
        words: words.words[match.range].map(\.original).joined(separator: " "),
        pattern: match.entry.pattern.text, weight: match.entry.weight,
        isMended: match.range.contains { mended.contains($0) }, fate: match.fate)
    }
    return FeelingAccount(heard: heard, denied: denied, traces: traces, opinion: opinion)
  }

  private func judged(
    _ words: Words, _ matches: [Match], _ opinion: FeelingModel.Opinion?
  ) -> (heard: [HeardFeeling], denied: [Feeling]) {
    let denied = matches.filter { $0.fate == .denied }.map(\.entry.feeling)
    let unmeant = matches.filter { $0.fate == .passedOver }.map(\.entry.feeling)
    let clues = matches.compactMap(\.clue)
    return (judgement.judge(words, clues, denied: denied, unmeant: unmeant, opinion), denied)
  }

  private func listen(
    _ line: String
  ) -> (words: Words, mended: [Int], matches: [Match], opinion: FeelingModel.Opinion?) {
    let typed = Words(line, keepingEmoji: true)
    let (words, mended) = mistakes.mended(typed)
    let codes = words.texts.map { lexicon.code($0) }
    let found = finder.matches(in: codes).map { match in
      Match(entry: entries[match.pattern], range: match.range, order: match.pattern)
    }
    var matches = found.filter { isWithinClause($0.range, words) }
    guard !matches.isEmpty else { return (words, mended, [], model?.opinion(of: typed)) }
    let phrases = setPhrases.matches(in: codes).map(\.range)
    for index in matches.indices {
      if !isIntroduced(matches[index], words) { matches[index].fate = .needsFeel }
      if isSet(matches[index].range, in: phrases) || context.isName(matches[index].range, words) {
        matches[index].fate = .passedOver
      }
    }
    keepLongest(&matches)
    for index in matches.indices where matches[index].fate == .felt {
      weigh(&matches[index], words, among: matches)
    }
    return (words, mended, matches.inLineOrder, model?.opinion(of: typed))
  }

  /// "Good morning", "happy birthday": words for a feeling that name none.
  private func isSet(_ range: Range<Int>, in phrases: [Range<Int>]) -> Bool {
    phrases.contains { $0.overlaps(range) && $0.count >= range.count }
  }

  private func isWithinClause(_ range: Range<Int>, _ words: Words) -> Bool {
    words.words[range.lowerBound].clause == words.words[range.upperBound - 1].clause
  }

  private func isIntroduced(_ match: Match, _ words: Words) -> Bool {
    match.entry.flags.isDisjoint(with: ["F", "G"])
      || context.hasFeelBefore(match.range.lowerBound, words)
  }

  /// Of matches that overlap, the longest; of equal ones the surest.
  private func keepLongest(_ matches: inout [Match]) {
    let order = matches.indices.sorted {
      let (one, other) = (matches[$0], matches[$1])
      return (one.range.count, one.entry.weight, -one.order)
        > (other.range.count, other.entry.weight, -other.order)
    }
    var taken: [Range<Int>] = []
    for index in order where matches[index].fate == .felt {
      let range = matches[index].range
      if taken.contains(where: { $0.overlaps(range) }) {
        matches[index].fate = .covered
      } else {
        taken.append(range)
      }
    }
  }

  /// The words to repeat: those of the match, or where they are a sentence of their own, those within it that
  /// name the same feeling.
  private func mirrored(_ match: Match, _ words: Words, among matches: [Match]) -> String? {
    guard match.entry.flags.contains("L") else { return context.mirrored(match.range, words) }
    let within = matches.filter {
      $0.entry.feeling == match.entry.feeling && !$0.entry.flags.contains("L")
        && match.range.contains($0.range.lowerBound)
        && $0.range.upperBound <= match.range.upperBound
        && [.covered, .felt].contains($0.fate)
    }
    return within.sorted { ($0.range.count, -$0.order) > ($1.range.count, -$1.order) }
      .lazy.compactMap { context.mirrored($0.range, words) }.first
  }

  private func weigh(_ match: inout Match, _ words: Words, among matches: [Match]) {
    let flags = match.entry.flags
    let verdict = context.verdict(
      on: match.range, words, of: match.entry.pattern, hasOwnNegation: flags.contains("N"),
      hasOwnSubject: flags.contains("S"))
    switch verdict {
    case .passedOver: match.fate = .passedOver
    case .denied: match.fate = .denied
    case .felt(let about, let factor, let strength):
      if about == .other { match.fate = .other }
      match.clue = FeelingClue(
        feeling: match.entry.feeling,
        words: mirrored(match, words, among: matches) ?? match.entry.feeling.noun,
        strength: strength, weight: match.entry.weight * factor, about: about,
        isPlain: context.isPlain(match.range, words)
          && (words.texts.count > 1 || match.entry.weight >= Self.leastAlone(match.entry.feeling)),
        isMostOfLine: context.isMostOf(match.range, words))
    }
  }
}

extension [FeelingListening.Match] {
  fileprivate var inLineOrder: [Element] {
    sorted { ($0.range.lowerBound, $0.order) < ($1.range.lowerBound, $1.order) }
  }
}
