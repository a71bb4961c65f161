/// Hears signs of danger in words, before anything else reads them.
///
/// Rules over word classes, sentence by sentence: who, what intent, towards what; with negation by
/// scope, figures of speech and the past read as people mean them. Deterministic, and no more than a
/// net: see `Documentation/KNOWN_LIMITS.md`.
public struct SafetyScreen: Sendable {
  /// What it listens for.
  public let rules: SafetyRules
  let opinion: SecondOpinion?
  let normalisation: SafetyNormalisation
  let lexicon: Lexicon
  /// What is listened for in every line.
  let patterns: OwnedPatterns<SafetyRules.Rule>
  /// Mere words, which are asked about only where the second opinion hears danger.
  let mereWords: OwnedPatterns<SafetyRules.Rule>
  let idioms: PatternFinder
  private let neverFigures: PatternFinder
  private let past: PatternFinder
  private let takenBack: PatternFinder
  private let notNegations: PatternFinder
  let insisting: PatternFinder
  let beside: (@Sendable (String) -> SafetyScreen?)?

  /// Makes a screen.
  ///
  /// - Parameters:
  ///   - rules: What it listens for.
  ///   - opinion: A second pair of ears for what the rules are silent on.
  ///   - beside: A screen that hears a line too, such as one for another language that is mixed in.
  public init(
    rules: SafetyRules, opinion: SecondOpinion? = nil,
    beside: (@Sendable (String) -> SafetyScreen?)? = nil
  ) {
    self.rules = rules
    self.opinion = opinion
    self.beside = beside
    var lexicon = Lexicon()
    patterns = OwnedPatterns(
      of: rules.rules.filter { $0.standing != .word }, \.patterns, &lexicon)
    mereWords = OwnedPatterns(
      of: rules.rules.filter { $0.standing == .word }, \.patterns, &lexicon)
    idioms = PatternFinder(rules.idioms, &lexicon)
    neverFigures = PatternFinder(rules.neverFigures, &lexicon)
    past = PatternFinder(rules.past, &lexicon)
    takenBack = PatternFinder(rules.takenBack, &lexicon)
    notNegations = PatternFinder(rules.notNegations, &lexicon)
    insisting = PatternFinder(rules.insisting, &lexicon)
    self.lexicon = lexicon
    normalisation = SafetyNormalisation(rules, knowing: lexicon)
  }

  /// What the rules hear in a message by itself.
  func ruled(_ message: String) -> Screening {
    var worst = Screening.safe
    var signs: [Screening] = []
    for sentence in normalisation.sentences(of: message) {
      let found = findings(of: patterns, in: sentence)
      let isAboutOthers = isAboutOthers(found.map(\.0), sentence)
      for (finding, rule) in found {
        if isAboutOthers, finding.category.map(Self.toOneself.contains) ?? false { continue }
        if rule.standing == .sign {
          signs.append(finding)
        } else if isWorse(finding, than: worst) {
          worst = finding
        }
      }
      // Nothing is worse than danger said outright.
      if worst.concern == .crisis, worst.isExplicit { return worst }
    }
    if let together = together(signs, with: worst), isWorse(together, than: worst) {
      worst = together
    }
    return worst
  }

  /// Two different signs of one danger in a message are as much as saying it; so is one beside despair.
  ///
  /// Love and being sorry belong to many a good message, and say something only beside another sign.
  private func together(_ signs: [Screening], with worst: Screening) -> Screening? {
    let isDespair = worst.concern == .concern && worst.rule == "hopeless"
    return signs.first { one in
      isDespair
        || signs.contains {
          $0.category == one.category && $0.rule != one.rule
            && !(Self.isTender($0) && Self.isTender(one))
        }
    }
  }

  private static func isTender(_ sign: Screening) -> Bool {
    ["sign-love", "sign-peace"].contains(sign.rule)
  }

  /// Whether a sentence tells of someone else's danger and not of the speaker at all.
  private func isAboutOthers(_ found: [Screening], _ sentence: [Words.Word]) -> Bool {
    found.contains { $0.category == .otherAtRisk }
      && !sentence.contains { ["i", "me", "myself"].contains($0.text) }
  }

  private static let toOneself: Set<RiskCategory> = [
    .suicidePassive, .suicideActive, .suicidePlan, .suicideAttempt, .selfHarm,
  ]

  func isWorse(_ one: Screening, than other: Screening) -> Bool {
    (one.concern, one.isExplicit ? 1 : 0) > (other.concern, other.isExplicit ? 1 : 0)
  }

  /// What rules hear in a sentence, in their order.
  func findings(
    of patterns: OwnedPatterns<SafetyRules.Rule>, in words: [Words.Word]
  ) -> [(Screening, rule: SafetyRules.Rule)] {
    let codes = words.map { lexicon.code($0.text) }
    let matches = patterns.matches(in: codes)
    guard !matches.isEmpty else { return [] }
    let sentence = Sentence(
      words: words, texts: words.map(\.text),
      idioms: neverFigures.matches(in: codes).isEmpty
        ? idioms.matches(in: codes).map(\.range) : [],
      past: clauses(of: past.matches(in: codes).map(\.range), in: words),
      isTakenBack: !takenBack.matches(in: codes).isEmpty,
      excused: notNegations.matches(in: codes).map(\.range))
    let isTold = sentence.texts.contains { rules.fiction.contains($0) }
    return matches.compactMap { rule, range in
      guard !sentence.idioms.contains(where: { $0.overlaps(range) }),
        !isDenied(range, sentence, rule)
      else { return nil }
      let isPast = sentence.past.contains(words[range.lowerBound].clause)
      return weighed(rule, isPast: isPast, isTold: isTold, range, sentence.texts)
        .map { ($0, rule) }
    }
  }

  /// Words for the past speak of their own clause, and those around it where they are hardly more than a time:
  /// "years ago, I tried to die", but not "I used to teach, I have two cats, I want to die".
  private func clauses(of ranges: [Range<Int>], in words: [Words.Word]) -> Set<Int> {
    ranges.reduce(into: []) { found, range in
      let clause = words[range.lowerBound].clause
      let isShort = words.count { $0.clause == clause } <= 4
      found.formUnion(isShort ? [clause - 1, clause, clause + 1] : [clause])
    }
  }

  /// A sentence, and what of it weighs on what is heard.
  private struct Sentence {
    let words: [Words.Word]
    let texts: [String]
    let idioms: [Range<Int>]
    /// The clauses of which it is said that they were long ago.
    let past: Set<Int>
    let isTakenBack: Bool
    let excused: [Range<Int>]
  }

  /// The rule's own weight, less where it lies in the past or in a story.
  private func weighed(
    _ rule: SafetyRules.Rule, isPast: Bool, isTold: Bool, _ range: Range<Int>, _ texts: [String]
  ) -> Screening? {
    if isTold, !isAboutSpeaker(range, texts) { return nil }
    let isLess = isPast && !rule.countsInThePast
    if isLess, rule.level == .concern { return nil }
    return Screening(
      concern: isLess ? .concern : rule.level, category: isLess ? .hopeless : rule.category,
      rule: rule.id, isExplicit: rule.isExplicit && !isLess)
  }

  private func isAboutSpeaker(_ range: Range<Int>, _ texts: [String]) -> Bool {
    let near = texts[max(0, range.lowerBound - 4)..<range.upperBound]
    return near.contains { ["i", "im", "ive", "ill", "id", "myself", "me", "my"].contains($0) }
  }

  /// An odd number of denials before the words, in their clause, denies them; a denial taken back does not.
  private func isDenied(
    _ range: Range<Int>, _ sentence: Sentence, _ rule: SafetyRules.Rule
  ) -> Bool {
    guard !sentence.isTakenBack else { return false }
    let first = scopeStart(of: range.lowerBound, in: sentence.words)
    let last = rule.hasOwnNegation ? range.lowerBound : range.upperBound
    let denials = (first..<last).count { index in
      rules.negations.contains(sentence.texts[index])
        && !sentence.excused.contains { $0.contains(index) }
    }
    return denials % 2 == 1
  }

  /// Where a denial must stand to deny what begins at a word: in its clause, not far off, and after
  /// the last word that begins something new.
  private func scopeStart(of index: Int, in sentence: [Words.Word]) -> Int {
    var start = index
    while start > max(0, index - 6), sentence[start - 1].clause == sentence[index].clause {
      let before = sentence[start - 1].text
      if Self.turns.contains(before) { break }
      if before == "and", Self.subjects.contains(sentence[start].text) { break }
      start -= 1
    }
    return start
  }

  private static let turns: Set<String> = [
    "but", "because", "so", "then", "though", "although", "yet", "except", "however", "since",
    "when", "if", "after", "once", "until", "while", "unless",
  ]
  private static let subjects: Set<String> = [
    "i", "would", "will", "it", "they", "he", "she", "my", "then", "the", "am", "have", "just",
    "we",
    "you", "now", "still", "want", "everyone", "nobody", "this", "that",
  ]
}
