/// How a message sounds.
public enum Tone: String, CaseIterable, Hashable, Sendable, Codable {
  case plain, warm, playful, formal
}

/// How long a message is.
public enum Length: String, CaseIterable, Hashable, Sendable, Codable {
  case short, medium, long
}

/// How a message travels.
public enum Medium: String, CaseIterable, Hashable, Sendable, Codable {
  case sms, chat, email, letter
}

/// Something the person said that may go into a message.
public enum DetailKey: String, CaseIterable, Hashable, Sendable, Codable {
  case memory, reason, news, activity, time, place, effect, gap
  case thanksFor = "thanks_for"
}

/// To whom a message goes.
public struct Recipient: Hashable, Sendable, Codable {
  /// The name they are addressed by, as it was given; empty when none was.
  public let address: String
  /// Who they are to the writer.
  public let relationship: String?
  /// Whether it is several people.
  public let isGroup: Bool

  /// Makes a recipient.
  public init(address: String, relationship: String? = nil, isGroup: Bool = false) {
    self.address = address
    self.relationship = relationship
    self.isGroup = isGroup
  }
}

/// Everything a message is made of: nothing else may be in it.
public struct DraftRequest: Hashable, Sendable, Codable {
  /// What it is for.
  public var kind: MessageKind
  /// To whom it goes.
  public var recipient: Recipient
  /// Who signs it; nil leaves it unsigned.
  public var sender: String?
  /// How it sounds.
  public var tone: Tone
  /// How long it is.
  public var length: Length
  /// How it travels.
  public var medium: Medium
  /// What the person said, in their own words.
  public var details: [DetailKey: String]

  /// Makes a request.
  public init(
    kind: MessageKind, recipient: Recipient, sender: String? = nil, tone: Tone = .warm,
    length: Length = .medium, medium: Medium = .chat, details: [DetailKey: String] = [:]
  ) {
    self.kind = kind
    self.recipient = recipient
    self.sender = sender
    self.tone = tone
    self.length = length
    self.medium = medium
    self.details = details
  }
}
