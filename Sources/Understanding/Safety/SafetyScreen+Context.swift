extension SafetyScreen {
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
    let own = heard(words, in: context, after: recent)
    guard let other = beside?(words) else { return own }
    let finding = other.heard(words, in: context, after: recent)
    return isWorse(finding, than: own) ? finding : own
  }

  private func heard(
    _ words: String, in context: ScreeningContext, after recent: [String]
  ) -> Screening {
    let byRules = ruled(words, after: recent.filter { !$0.isEmpty })
    guard byRules.concern != .crisis, context == .chat, let opinion else { return byRules }
    let opinions = opinion.opinions(of: Words(words))
    // What a rule understood, such as a loss, is no more than that.
    let isOpen =
      byRules.concern == .safe
      || [.hopeless, .abuseDisclosed].contains(byRules.category)
    if isOpen, opinions.isGrave, let danger = seconded(words) { return danger }
    guard byRules.concern == .safe, opinions.isHeavy, !dismisses(words) else { return byRules }
    return Screening(
      concern: .concern, category: .hopeless, rule: Self.secondOpinionRule, isExplicit: false)
  }

  /// What a finding of the second opinion is called; where it seconds a rule, the rule's name stands before it.
  public static let secondOpinionRule = "second-opinion"

  /// Whether a finding rests on the second opinion, which knows no more than a likeness.
  public static func isLikeness(_ screening: Screening) -> Bool {
    screening.rule?.hasSuffix(secondOpinionRule) ?? false
  }

  /// The danger that a rule too weak to stand alone names, where the second opinion is sure of one: a word for it
  /// rather than a sign, and of either the first in the list.
  private func seconded(_ words: String) -> Screening? {
    let sentences = normalisation.sentences(of: words)
    func first(_ standing: SafetyRules.Standing, of patterns: OwnedPatterns<SafetyRules.Rule>)
      -> SafetyRules.Rule?
    {
      let found = Set(
        sentences.flatMap { findings(of: patterns, in: $0) }
          .filter { $0.0.concern == .crisis }.map(\.rule.id))
      return rules.rules.first { $0.standing == standing && found.contains($0.id) }
    }
    guard let rule = first(.word, of: mereWords) ?? first(.sign, of: patterns) else { return nil }
    return Screening(
      concern: .crisis, category: rule.category, rule: "\(rule.id)+\(Self.secondOpinionRule)",
      isExplicit: false)
  }

  /// Whether the rules heard something and took it for a denial, a figure of speech or a story: then they
  /// understood more of the line than a model can.
  private func dismisses(_ words: String) -> Bool {
    normalisation.sentences(of: words).contains { sentence in
      let codes = sentence.map { lexicon.code($0.text) }
      return !idioms.matches(in: codes).isEmpty
        || patterns.matches(in: codes).contains { $0.owner.standing == .alone }
    }
  }

  /// The rules on a line, and on it together with up to two lines before it.
  private func ruled(_ words: String, after recent: [String]) -> Screening {
    let alone = ruled(words)
    guard alone.concern == .safe, !recent.isEmpty, words.count < 80 else { return alone }
    let before = recent.suffix(2).map { String($0.suffix(120)) }.joined(separator: ". ")
    let joined = ruled(before + (isHalf(before) ? " " : ". ") + words)
    return joined.concern == .crisis && ruled(before).concern == .safe ? joined : alone
  }

  /// A few words may be the first half of a sentence; more of them are a sentence of their own.
  private func isHalf(_ words: String) -> Bool {
    words.count(where: { $0 == " " }) < 5 && !words.contains { ".?!,".contains($0) }
  }

  /// Whether words bring back a danger that was talked about a moment ago: "I mean it", "the pills".
  ///
  /// They say nothing by themselves, so this is asked only right after the safety path.
  public func insists(_ words: String) -> Bool {
    normalisation.sentences(of: words).contains { sentence in
      !insisting.matches(in: sentence.map { lexicon.code($0.text) }).isEmpty
    }
  }
}
