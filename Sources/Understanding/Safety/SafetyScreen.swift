/// Hears signs of danger in words, before anything else reads them.
///
/// Rules over word classes, sentence by sentence: who, what intent, towards what; with negation by
/// scope, figures of speech and the past read as people mean them. Deterministic, and no more than a
/// net: see `Documentation/KNOWN_LIMITS.md`.
public struct SafetyScreen: Sendable {
  private let rules: SafetyRules
  private let index: PatternIndex
  private let owners: [Int]
  private let normalisation: SafetyNormalisation

  /// Makes a screen.
  public init(rules: SafetyRules) {
    self.rules = rules
    let pairs = rules.rules.enumerated().flatMap { number, rule in
      rule.patterns.map { (number, $0) }
    }
    owners = pairs.map(\.0)
    index = PatternIndex(pairs.map(\.1))
    normalisation = SafetyNormalisation(rules)
  }

  /// What is to be heard in a line.
  ///
  /// - Parameters:
  ///   - words: The line, as it was typed.
  ///   - context: Where it was typed.
  ///   - recent: The lines before it; danger that shows only in several lines at once is heard too.
  /// - Returns: The most worrying finding.
  public func screen(
    _ words: String, in context: ScreeningContext, after recent: [String]
  ) -> Screening {
    let alone = screen(words)
    guard alone.concern == .safe, !recent.isEmpty, words.count < 80 else { return alone }
    let last = String(recent.last?.suffix(120) ?? "")
    let joined = screen(last + " " + words)
    return screen(last).concern == .safe && joined.concern == .crisis ? joined : alone
  }

  private func screen(_ message: String) -> Screening {
    var worst = Screening.safe
    var signs: [Screening] = []
    for sentence in normalisation.sentences(of: message) {
      for (finding, isSign) in findings(in: sentence) {
        if isSign {
          signs.append(finding)
        } else if isWorse(finding, than: worst) {
          worst = finding
        }
      }
    }
    if let together = together(signs), isWorse(together, than: worst) { worst = together }
    return worst
  }

  /// Two different signs of one danger in a message are as much as saying it.
  private func together(_ signs: [Screening]) -> Screening? {
    signs.first { one in
      signs.contains { $0.category == one.category && $0.rule != one.rule }
    }
  }

  private func isWorse(_ one: Screening, than other: Screening) -> Bool {
    (one.concern, one.isExplicit ? 1 : 0) > (other.concern, other.isExplicit ? 1 : 0)
  }

  private func findings(in sentence: [Words.Word]) -> [(Screening, isSign: Bool)] {
    let texts = sentence.map(\.text)
    let idioms = ranges(of: rules.idioms, in: texts)
    let isPast = rules.past.contains { pattern in
      texts.indices.contains { pattern.match(texts, at: $0) != nil }
    }
    let isTold = texts.contains { rules.fiction.contains($0) }
    return index.matches(texts).compactMap { match in
      let rule = rules.rules[owners[match.pattern]]
      guard !idioms.contains(where: { $0.overlaps(match.range) }),
        !isDenied(match.range, sentence, rule)
      else { return nil }
      return weighed(rule, isPast: isPast, isTold: isTold, match.range, texts).map {
        ($0, rule.isSign)
      }
    }
  }

  /// The rule's own weight, less where it lies in the past or in a story.
  private func weighed(
    _ rule: SafetyRules.Rule, isPast: Bool, isTold: Bool, _ range: Range<Int>, _ texts: [String]
  ) -> Screening? {
    if isTold, !isAboutSpeaker(range, texts) { return nil }
    let isLess = rule.level == .crisis && isPast && !rule.countsInThePast
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
    _ range: Range<Int>, _ sentence: [Words.Word], _ rule: SafetyRules.Rule
  ) -> Bool {
    let texts = sentence.map(\.text)
    if rules.takenBack.contains(where: { pattern in
      texts.indices.contains { pattern.match(texts, at: $0) != nil }
    }) {
      return false
    }
    let first = scopeStart(of: range.lowerBound, in: sentence)
    let last = rule.hasOwnNegation ? range.lowerBound : range.upperBound
    let excused = ranges(of: rules.notNegations, in: texts)
    let denials = (first..<last).count { index in
      rules.negations.contains(texts[index]) && !excused.contains { $0.contains(index) }
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
  ]
  private static let subjects: Set<String> = [
    "i", "would", "will", "it", "they", "he", "she", "my", "then", "the", "am", "have", "just", "we",
    "you", "now", "still", "want", "everyone", "nobody", "this", "that",
  ]

  private func ranges(of patterns: [Pattern], in texts: [String]) -> [Range<Int>] {
    patterns.flatMap { pattern in
      texts.indices.compactMap { start in
        pattern.match(texts, at: start).map { start..<max($0, start + 1) }
      }
    }
  }
}
