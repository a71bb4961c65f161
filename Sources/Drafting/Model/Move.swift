/// What a part of a message does.
public enum Move: String, CaseIterable, Hashable, Sendable, Codable {
  /// Says hello.
  case greeting = "G"
  /// Says what brought the other to mind.
  case anchor = "A"
  /// Acknowledges: the time that went by, their news, the loss, one's own part.
  case acknowledge = "K"
  /// Says why, and why now.
  case reason = "R"
  /// Tells own news, or something hard.
  case news = "D"
  /// Asks whether there is room for it.
  case consent = "C"
  /// Thanks.
  case thanks = "T"
  /// Asks one easy thing.
  case question = "Q"
  /// Proposes or asks for something.
  case invitation = "I"
  /// Offers something.
  case offer = "O"
  /// Says when and how.
  case logistics = "L"
  /// Takes the pressure off.
  case release = "P"
  /// Wishes well.
  case wish = "W"
  /// Signs.
  case signature = "S"
}
