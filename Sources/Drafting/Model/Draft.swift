/// A message in the making: its lines, and the way it came to them.
public struct Draft: Hashable, Sendable, Codable {
  /// One sentence or two that belong together.
  public struct Line: Hashable, Sendable, Codable {
    /// The moves it makes.
    public let moves: [Move]
    /// The fragment it came from; nil when the person wrote it.
    public let fragment: String?
    /// The words.
    public let text: String
    /// Whether nothing may change it any more but the person.
    public var isLocked: Bool { fragment == nil }

    /// Makes a line.
    public init(moves: [Move], fragment: String?, text: String) {
      self.moves = moves
      self.fragment = fragment
      self.text = text
    }
  }

  /// What a draft is at one moment.
  struct Version: Hashable, Sendable, Codable {
    var lines: [Line]
    /// Moves the person asked for, or asked not to have.
    var pinned: Set<Move> = []
    var banned: Set<Move> = []
    /// Counts new versions, so that each has a seed of its own.
    var round = 0
  }

  /// What it was made of.
  public let request: DraftRequest
  /// The seed it was made with.
  public let seed: UInt64
  var versions: [Version]
  var current: Int
  /// Texts that were shown before, the latest last.
  var shown: [String]

  /// The most versions that can be gone back through.
  static let deepest = 50

  init(request: DraftRequest, seed: UInt64, lines: [Line]) {
    self.request = request
    self.seed = seed
    versions = [Version(lines: lines)]
    current = 0
    shown = []
    shown = [text]
  }

  var version: Version {
    versions[current]
  }

  /// Its lines.
  public var lines: [Line] {
    version.lines
  }

  /// The message, ready to send.
  public var text: String {
    Surface.text(of: version.lines, in: request.medium)
  }

  /// Its lines as they read in the message, for whoever wants to name one by its number.
  public var shownLines: [String] {
    let texts = lines.map(\.text)
    return texts.indices.map { index in
      index > 0 && texts[index - 1].last == "," ? texts[index] : Surface.capitalised(texts[index])
    }
  }

  /// Whether there is a change to take back.
  public var canUndo: Bool {
    current > 0
  }

  /// The moves it makes, in order.
  public var moves: [Move] {
    lines.flatMap(\.moves)
  }

  /// The subject of an e-mail; nil for other media.
  public var subject: String? {
    request.medium == .email ? Surface.subject(of: request) : nil
  }

  /// Details that were given and found no place.
  public var omitted: [DetailKey] {
    DetailKey.allCases.filter { key in
      guard let words = request.details[key] else { return false }
      return !text.lowercased().contains(
        Shape(of: LeadIn.stripped(words, of: key)).core.lowercased())
    }
  }

  /// Adds a version, after which nothing can be redone.
  mutating func add(_ version: Version) {
    versions = Array(versions.prefix(current + 1)) + [version]
    if versions.count > Self.deepest { versions.removeFirst() }
    current = versions.count - 1
    if !shown.contains(text) { shown = Array((shown + [text]).suffix(8)) }
  }
}
