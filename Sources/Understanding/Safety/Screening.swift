/// How worrying words are.
public enum Concern: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
  /// No sign of danger.
  case safe
  /// Heavy: one gentle question is due.
  case concern
  /// Danger, or it can not be ruled out.
  case crisis

  /// Orders by how worrying they are.
  public static func < (one: Concern, other: Concern) -> Bool {
    (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
  }
}

/// The kinds of danger the screen tells apart.
public enum RiskCategory: String, CaseIterable, Hashable, Sendable, Codable {
  case suicidePassive = "suicide-passive"
  case suicideActive = "suicide-active"
  case suicidePlan = "suicide-plan"
  case suicideAttempt = "suicide-attempt"
  case selfHarm = "self-harm"
  case otherAtRisk = "other-at-risk"
  case harmToOthers = "harm-to-others"
  case abuseNow = "abuse-now"
  case abuseDisclosed = "abuse-disclosed"
  case child
  case eating
  case psychosisLike = "psychosis-like"
  case medical
  case freshLoss = "fresh-loss"
  case hopeless
}

/// Where words are typed.
public enum ScreeningContext: String, Hashable, Sendable, Codable {
  /// In the conversation.
  case chat
  /// Into a message to someone.
  case draft
}

/// What the screen found in a line. It never holds the line's words.
public struct Screening: Hashable, Sendable, Codable {
  /// How worrying.
  public let concern: Concern
  /// The kind of danger, if there is one.
  public let category: RiskCategory?
  /// The id of the rule that fired.
  public let rule: String?
  /// Whether help comes first and the question second.
  public let isExplicit: Bool

  /// Makes a finding.
  public init(concern: Concern, category: RiskCategory?, rule: String?, isExplicit: Bool) {
    self.concern = concern
    self.category = category
    self.rule = rule
    self.isExplicit = isExplicit
  }

  /// Nothing found.
  public static let safe = Screening(
    concern: .safe, category: nil, rule: nil, isExplicit: false)
}
