/// A message in the making: its lines, and the way it came to them.
public struct Draft: Hashable, Sendable, Codable {
  /// What it was made of.
  public let request: DraftRequest
  /// The seed it was made with.
  public let seed: UInt64
  var versions: [Version]
  var current: Int
  /// What was shown before, the latest last.
  var shown: [Seen]
  /// What is said before and after it in a call.
  let card: SpokenCard?
  /// The subject the bank has for it.
  let title: String

  /// What a draft is at one moment.
  struct Version: Hashable, Sendable, Codable {
    /// What it is made of, as it was last asked for.
    var request: DraftRequest
    var lines: [Line]
    /// Moves the person asked for, or asked not to have.
    var pinned: Set<Move> = []
    var banned: Set<Move> = []
    /// Words the person would not say.
    var bannedWords: [String] = []
    /// Counts new versions, so that each has a seed of its own.
    var round = 0
  }

  /// What is remembered of a version that was shown.
  struct Seen: Hashable, Sendable, Codable {
    let text: String
    let fragments: [String]
    var opening = ""

    /// The first words after the greeting.
    static func opening(of lines: [Line]) -> String {
      let first = lines.first { $0.moves != [.greeting] }?.text ?? ""
      return PlainWords.of(first).prefix(2).joined(separator: " ")
    }
  }

  /// The most versions that can be gone back through.
  static let deepest = 50

  init(
    request: DraftRequest, seed: UInt64, lines: [Line], card: SpokenCard? = nil, title: String = ""
  ) {
    self.request = request
    self.seed = seed
    self.card = card
    self.title = title
    versions = [Version(request: request, lines: lines)]
    current = 0
    shown = []
    shown = [seen]
  }

  var version: Version { versions[current] }

  /// What it is made of now, after changes of tone, length, medium and details.
  public var currentRequest: DraftRequest { version.request }

  /// Its lines.
  public var lines: [Line] { version.lines }

  /// Its pieces, each with where it came from, as they read in the message.
  var pieces: [Piece] { Surface.pieces(of: lines, in: version.request.medium) }

  /// What is written or said first, without what is kept ready for a bad moment.
  public var body: String { Surface.text(of: lines, in: version.request.medium) }

  /// The message, ready to send; a call has what to say at a bad moment and after the beep.
  public var text: String {
    guard let card, version.request.medium == .phone else { return body }
    return "\(body)\n\nIf it's a bad time: \(card.badTime)\nVoicemail: \(card.voicemail)"
  }

  /// Its lines as they read in the message, for whoever wants to name one by its number.
  public var shownLines: [String] {
    let texts = lines.map(\.text)
    return texts.indices.map { index in
      lines[index].isLocked || (index > 0 && texts[index - 1].last == ",")
        ? texts[index] : Surface.capitalised(texts[index])
    }
  }

  /// Whether there is a change to take back.
  public var canUndo: Bool { current > 0 }

  /// The moves it makes, in order.
  public var moves: [Move] { lines.flatMap(\.moves) }

  /// The subject of an e-mail; nil for other media.
  public var subject: String? { version.request.medium == .email ? title : nil }

  /// Details that were given and found no place.
  public var omitted: [DetailKey] {
    let used = Set(lines.flatMap(\.details))
    let text = body.lowercased()
    let told = Told(version.request)
    return DetailKey.allCases.filter { key in
      guard let core = told[key]?.core, key != .gap else { return false }
      return !core.isEmpty && !used.contains(key) && !text.contains(core.lowercased())
    }
  }

  var seen: Seen {
    Seen(
      text: body, fragments: lines.compactMap(\.fragment), opening: Seen.opening(of: lines))
  }

  /// Adds a version, after which nothing can be redone.
  mutating func add(_ version: Version) {
    versions = Array(versions.prefix(current + 1)) + [version]
    if versions.count > Self.deepest { versions.removeFirst() }
    current = versions.count - 1
    let latest = seen
    if !shown.contains(latest) { shown = Array((shown + [latest]).suffix(8)) }
  }
}
