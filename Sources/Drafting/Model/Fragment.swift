/// What a part of a message does.
public enum Move: String, CaseIterable, Hashable, Sendable, Codable {
  /// Says hello.
  case greeting = "G"
  /// Says what brought the other to mind.
  case anchor = "A"
  /// Names the time that went by, once.
  case gap = "K"
  /// Says why now.
  case reason = "R"
  /// Tells own news.
  case news = "D"
  /// Thanks.
  case thanks = "T"
  /// Asks one easy thing.
  case question = "Q"
  /// Proposes something.
  case invitation = "I"
  /// Takes the pressure off.
  case release = "P"
  /// Wishes well.
  case wish = "W"
  /// Signs.
  case signature = "S"
}

/// A sentence or two that a writer wrote, with its blanks and the moves it makes.
public struct Fragment: Hashable, Sendable {
  /// Where it stands: file and line.
  public let id: String
  /// The moves it makes, in order.
  public let moves: [Move]
  /// The words.
  public let template: Template
  /// The tones it fits; empty fits all.
  public let tones: Set<Tone>
  /// The media it fits; empty fits all.
  public let media: Set<Medium>
  /// Whether it may only stand where there is no name.
  public let isForNoName: Bool
  /// Whether it can be said to several people.
  public let isForGroups: Bool

  /// Makes a fragment.
  public init(
    id: String, moves: [Move], template: Template, tones: Set<Tone> = [], media: Set<Medium> = [],
    isForNoName: Bool = false, isForGroups: Bool = true
  ) {
    self.id = id
    self.moves = moves
    self.template = template
    self.tones = tones
    self.media = media
    self.isForNoName = isForNoName
    self.isForGroups = isForGroups
  }

  /// The details it uses.
  var details: [DetailKey] {
    template.mentions.compactMap { DetailKey(rawValue: $0.name) }
  }
}
