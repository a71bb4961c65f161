/// A way a message leaves the program.
///
/// A channel is one file of this folder and one line in ``Channels/all``.
public protocol Channel: Sendable {
  /// What it is called on the command line.
  static var name: String { get }
  /// The message in the form this channel needs.
  static func export(_ draft: Draft) -> Export
}

/// A message ready to leave.
public enum Export: Hashable, Sendable {
  /// Text to copy, with a remark about it if there is one.
  case text(String, remark: String?)
  /// A file with a name.
  case file(name: String, contents: String)
}

/// The channels.
public enum Channels {
  /// Every channel.
  public static let all: [any Channel.Type] = [PlainText.self, TextMessage.self, MailLink.self]
}
