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
  case phone = "phone_call"
  case inPerson = "in_person"

  /// The medium a writer names: `phone`, `call` and `in-person` are known too.
  public init?(named name: String) {
    let plain = String(name.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
    let others: [String: Medium] = [
      "phone": .phone, "call": .phone, "text": .sms, "mail": .email, "e_mail": .email,
      "whatsapp": .chat, "face_to_face": .inPerson,
    ]
    guard let medium = Medium(rawValue: plain) ?? others[plain] else { return nil }
    self = medium
  }

  /// Whether it is said aloud.
  public var isSpoken: Bool { self == .phone || self == .inPerson }
  /// Whether it has paragraphs and a signature.
  public var isLetter: Bool { self == .email || self == .letter }
}

/// What the person asked not to have, and how much there is room for.
public struct Limits: Hashable, Sendable, Codable {
  /// The most characters.
  public var characters: Int?
  /// The most parts of a text message.
  public var segments: Int?
  /// No question.
  public var noQuestion: Bool
  /// No apology.
  public var noApology: Bool
  /// No exclamation mark.
  public var noExclamation: Bool
  /// Heavy news asks first whether there is room for it, whatever way it travels.
  public var asksConsent: Bool
  /// Feelings the message may name that were not said: `love`, `miss`.
  public var assertions: Set<String>

  /// Makes limits; without any, only the medium's hold.
  public init(
    characters: Int? = nil, segments: Int? = nil, noQuestion: Bool = false,
    noApology: Bool = false, noExclamation: Bool = false, asksConsent: Bool = false,
    assertions: Set<String> = []
  ) {
    self.characters = characters
    self.segments = segments
    self.noQuestion = noQuestion
    self.noApology = noApology
    self.noExclamation = noExclamation
    self.asksConsent = asksConsent
    self.assertions = assertions
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
  /// What the person asked not to have.
  public var limits: Limits
  /// How Kith's own words are spelled.
  public var spelling: Orthography

  /// Makes a request.
  public init(
    kind: MessageKind, recipient: Recipient, sender: String? = nil, tone: Tone = .warm,
    length: Length = .medium, medium: Medium = .chat, details: [DetailKey: String] = [:],
    limits: Limits = Limits(), spelling: Orthography = .british
  ) {
    self.kind = kind
    self.recipient = recipient
    self.sender = sender
    self.tone = tone
    self.length = length
    self.medium = medium
    self.details = details
    self.limits = limits
    self.spelling = spelling
  }

  /// Whether someone who is not near is asked once more for something, such as a landlord: that is business.
  var asksAgain: Bool {
    kind == .followUp && ![.close, .medium].contains(recipient.closeness)
      && !Cleaning.oneLine(details[.ask] ?? "").isEmpty
  }
}
