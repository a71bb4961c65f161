/// A feeling that was heard in someone's words.
public struct HeardFeeling: Hashable, Sendable, Codable {
  /// How sure Kith may sound about it.
  public enum Manner: String, Hashable, Sendable, Codable {
    /// Say it: "left out, then".
    case state
    /// Ask whether it is so.
    case offer
    /// Ask openly, without naming it.
    case ask
  }

  /// Whose feeling it is.
  public enum About: String, Hashable, Sendable, Codable {
    case `self`, other
  }

  /// The label, for routing.
  public let feeling: Feeling
  /// The person's own words for it, fit to be repeated after "you feel".
  public let words: String
  /// From explicit words alone: 1 a little, 2 plain, 3 very.
  public let strength: Int
  /// Between 0 and 1.
  public let confidence: Double
  /// How to speak of it.
  public let manner: Manner
  /// Whose it is.
  public let about: About

  /// Makes one.
  public init(
    feeling: Feeling, words: String, strength: Int, confidence: Double, manner: Manner, about: About
  ) {
    self.feeling = feeling
    self.words = words
    self.strength = strength
    self.confidence = confidence
    self.manner = manner
    self.about = about
  }
}
