/// What may become of words on their way into a message.
public enum GuardVerdict: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
  /// Nothing stands against them.
  case ok
  /// They may hurt; the writer is told and decides.
  case hint
  /// The writer may be in danger: the safety path comes first.
  case safety
  /// They are not written.
  case block

  /// Orders by how much stands against the words.
  public static func < (one: GuardVerdict, other: GuardVerdict) -> Bool {
    (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
  }
}

/// What the guard found; it never holds the words.
public struct GuardFinding: Hashable, Sendable {
  /// What may become of them.
  public let verdict: GuardVerdict
  /// The id of the rule that fired.
  public let rule: String?

  /// Makes a finding.
  public init(verdict: GuardVerdict, rule: String?) {
    self.verdict = verdict
    self.rule = rule
  }
}

/// Reads words that are about to go into a message, for what must not be sent.
public struct DraftGuard: Sendable {
  /// One rule.
  public struct Rule: Hashable, Sendable {
    /// The id, for reviewers.
    public let id: String
    /// What becomes of words it hears.
    public let verdict: GuardVerdict
    /// Whether it counts only where the safety screen hears a wish or a plan to die, and nobody is asked to come.
    public let isBesideDanger: Bool
    /// What it hears.
    public let patterns: [Pattern]

    /// Makes a rule.
    public init(
      id: String, verdict: GuardVerdict, isBesideDanger: Bool = false, patterns: [Pattern]
    ) {
      self.id = id
      self.verdict = verdict
      self.isBesideDanger = isBesideDanger
      self.patterns = patterns
    }
  }

  private let screen: SafetyScreen
  private let normalisation: SafetyNormalisation
  private let lexicon: Lexicon
  private let patterns: OwnedPatterns<Rule>
  private let spared: PatternFinder
  private let asks: PatternFinder

  /// Makes a guard.
  ///
  /// - Parameters:
  ///   - rules: What it listens for.
  ///   - spared: Words that look like a rule's and are none.
  ///   - asks: Words that ask someone to come or to talk: an honest need, and no farewell.
  ///   - screen: The safety screen: a farewell and a threat are heard by both.
  public init(
    rules: [Rule], spared: [Pattern] = [], asks: [Pattern] = [], screen: SafetyScreen
  ) {
    self.screen = screen
    var lexicon = Lexicon()
    patterns = OwnedPatterns(of: rules, \.patterns, &lexicon)
    self.spared = PatternFinder(spared, &lexicon)
    self.asks = PatternFinder(asks, &lexicon)
    self.lexicon = lexicon
    normalisation = SafetyNormalisation(screen.rules, knowing: lexicon)
  }

  /// What the rules find; the heaviest counts.
  public func check(_ text: String) -> GuardFinding {
    let screening = screen.screen(text, in: .draft, after: [])
    let sentences = normalisation.sentences(of: text)
    let isAsking = sentences.contains {
      !asks.matches(in: $0.map { lexicon.code($0.text) }).isEmpty
    }
    let whole = sentences.flatMap { $0 }
    // Pressure is put in one sentence; danger may take two.
    let inSentences = sentences.flatMap { fired(in: $0.map(\.text)) }
    let acrossSentences = fired(in: whole.map(\.text)).filter { $0.verdict > .hint }
    let all = inSentences + acrossSentences
    let isLeaving =
      isDying(screening) && !isAsking && !all.contains { $0.id == Self.conditional }
    var worst = finding(of: screening, isAsking: isAsking)
    for rule in all where rule.verdict > worst.verdict && (isLeaving || !rule.isBesideDanger) {
      if worst.verdict == .safety, rule.verdict == .block, !Self.outweighs.contains(rule.id) {
        continue
      }
      worst = GuardFinding(verdict: rule.verdict, rule: rule.id)
    }
    return worst
  }

  private func fired(in texts: [String]) -> [Rule] {
    let codes = texts.map { lexicon.code($0) }
    let matches = patterns.matches(in: codes)
    guard !matches.isEmpty else { return [] }
    let ranges = spared.matches(in: codes).map(\.range)
    return matches.compactMap { match in
      ranges.contains { $0.overlaps(match.range) } ? nil : match.owner
    }
  }

  /// What a danger that the screen hears means for a message: a farewell and a threat are not
  /// written, an honest need is, once the writer is safe.
  private func finding(of screening: Screening, isAsking: Bool) -> GuardFinding {
    guard screening.concern == .crisis, let rule = screening.rule else {
      return GuardFinding(verdict: .ok, rule: nil)
    }
    if rule == "goodbye" || rule.hasPrefix("sign-") && !isAsking {
      return GuardFinding(verdict: .block, rule: rule)
    }
    switch screening.category {
    case .harmToOthers: return GuardFinding(verdict: .block, rule: rule)
    case .otherAtRisk, .medical: return GuardFinding(verdict: .ok, rule: nil)
    default: return GuardFinding(verdict: .safety, rule: rule)
    }
  }

  private func isDying(_ screening: Screening) -> Bool {
    screening.concern == .crisis && screening.category.map(Self.dying.contains) ?? false
  }

  private static let conditional = "conditional-self-harm"
  private static let dying: Set<RiskCategory> = [
    .suicidePassive, .suicideActive, .suicidePlan, .suicideAttempt,
  ]

  /// Rules that count even beside a danger to the writer.
  private static let outweighs: Set<String> = ["goodbye", "farewell", "threat", "no-contact"]

  /// Whether words with a finding stay here even after the safety path: a farewell, or harm to oneself made
  /// to hang on an answer. An honest need may go.
  public static func staysHere(_ finding: GuardFinding) -> Bool {
    finding.verdict == .block
      || ["goodbye", "farewell", conditional].contains(finding.rule)
  }
}
