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
    /// What it hears.
    public let patterns: [Pattern]

    /// Makes a rule.
    public init(id: String, verdict: GuardVerdict, patterns: [Pattern]) {
      self.id = id
      self.verdict = verdict
      self.patterns = patterns
    }
  }

  private let rules: [Rule]

  /// Makes a guard.
  public init(rules: [Rule]) {
    self.rules = rules
  }

  /// What the rules find; the heaviest counts.
  public func check(_ text: String) -> GuardFinding {
    let texts = Words(text).texts
    var worst = GuardFinding(verdict: .ok, rule: nil)
    for rule in rules where rule.verdict > worst.verdict {
      let fires = rule.patterns.contains { pattern in
        texts.indices.contains { pattern.match(texts, at: $0) != nil }
      }
      if fires { worst = GuardFinding(verdict: rule.verdict, rule: rule.id) }
    }
    return worst
  }
}
