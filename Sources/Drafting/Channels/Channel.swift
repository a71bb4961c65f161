/// A way a message leaves the program.
///
/// A channel is one file of this folder and one line in ``Channels/all``.
public protocol Channel: Sendable {
  /// What it is called on the command line.
  static var name: String { get }
  /// The message in the form this channel needs.
  static func export(_ parcel: Parcel) -> Export
}

/// What leaves: the words, and where they are meant to go.
public struct Parcel: Hashable, Sendable {
  /// The words.
  public var text: String
  /// The subject, where there is one.
  public var subject: String
  /// The name of whoever it is for.
  public var name: String
  /// Addresses: of mail, or telephone numbers, or a user name.
  public var addresses: [String]
  /// The date of a mail, as RFC 5322 writes it; without one the mail program adds it.
  public var date: String?
  /// What to say in a call.
  public var card: SpokenCard?
  /// The first line alone, and the others: for what is said in two steps.
  public var opening: String
  /// What follows the opening.
  public var rest: String

  /// Makes a parcel of words.
  public init(
    text: String, subject: String = "", name: String = "", addresses: [String] = [],
    date: String? = nil, card: SpokenCard? = nil, opening: String = "", rest: String = ""
  ) {
    self.text = text
    self.subject = subject
    self.name = name
    self.addresses = addresses
    self.date = date
    self.card = card
    self.opening = opening
    self.rest = rest
  }

  /// Makes a parcel of a draft.
  public init(_ draft: Draft, addresses: [String] = [], date: String? = nil) {
    let first = Surface.text(of: Array(draft.lines.prefix(1)), in: .chat)
    let rest = Surface.text(of: Array(draft.lines.dropFirst()), in: .chat)
    self.init(
      text: draft.body, subject: draft.title, name: draft.currentRequest.recipient.address,
      addresses: addresses, date: date, card: draft.card, opening: first, rest: rest)
  }
}

/// A message ready to leave.
public enum Export: Hashable, Sendable {
  /// Text to copy, with a remark about it if there is one.
  case text(String, remark: String?)
  /// A link that opens another program with the message in it.
  case link(String, remark: String?)
  /// A file with a name.
  case file(name: String, contents: String)
  /// It can not leave this way, and why.
  case refused(String)
}

/// The channels.
public enum Channels {
  /// Every channel.
  public static let all: [any Channel.Type] = [
    PlainText.self, TextMessage.self, TextLink.self, MailFile.self, MailLink.self, Letter.self,
    PhoneCard.self, InPersonCard.self, WhatsAppLink.self, TelegramLink.self, Clipboard.self,
    TextFile.self,
  ]
}
