/// What a message is for.
public enum MessageKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// "How are you doing?"
  case checkIn = "check_in"
  /// To someone lost from sight.
  case reconnect
  /// Thanks, with what for.
  case thanks = "gratitude"

  /// The kind a writer names: `check-in`, `check_in` and `thanks` are all known.
  public init?(named name: String) {
    let plain = String(name.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
    if plain == "thanks" {
      self = .thanks
    } else if let kind = MessageKind(rawValue: plain) {
      self = kind
    } else {
      return nil
    }
  }
}
