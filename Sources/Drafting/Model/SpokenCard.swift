/// What is kept ready for a call: words for a bad moment, and for after the beep.
public struct SpokenCard: Hashable, Sendable, Codable {
  /// What to say when it is a bad time.
  public let badTime: String
  /// What to say after the beep.
  public let voicemail: String

  /// Makes a card.
  public init(badTime: String, voicemail: String) {
    self.badTime = badTime
    self.voicemail = voicemail
  }
}
