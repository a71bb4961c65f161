extension Draft {
  /// A stretch of a message and where it came from.
  public struct Piece: Hashable, Sendable, Codable {
    /// Where words come from.
    public enum Source: Hashable, Sendable, Codable {
      /// A writer of fragments.
      case engine
      /// The person, as a detail.
      case detail(DetailKey)
      /// The person, as a name.
      case name
      /// The person, as a line of their own.
      case own
    }

    /// The words.
    public let text: String
    /// Where they came from.
    public let source: Source

    init(_ text: String, _ source: Source) {
      self.text = text
      self.source = source
    }
  }

  /// One sentence or two that belong together.
  public struct Line: Hashable, Sendable, Codable {
    /// The moves it makes.
    public let moves: [Move]
    /// The fragment it came from; nil when the person wrote it.
    public let fragment: String?
    /// Its pieces.
    public let pieces: [Piece]
    /// The words.
    public let text: String
    /// Whether nothing may change it any more but the person.
    public var isLocked: Bool { fragment == nil }

    init(moves: [Move], fragment: String?, pieces: [Piece]) {
      self.moves = moves
      self.fragment = fragment
      self.pieces = Seams.mended(pieces)
      text = self.pieces.map(\.text).joined()
    }

    /// A line in the person's own words.
    init(moves: [Move], own text: String) {
      self.init(moves: moves, fragment: nil, pieces: [Piece(text, .own)])
    }

    /// The details in it.
    var details: [DetailKey] {
      pieces.compactMap { piece in
        if case .detail(let key) = piece.source { key } else { nil }
      }
    }

    /// Whether a letter begins a new paragraph with it.
    var startsParagraph: Bool {
      guard let first = moves.first else { return false }
      return [.question, .invitation, .offer, .logistics, .news, .release].contains(first)
    }
  }
}

/// Mends what happens where the person's words meet others: never two full stops, never a space
/// before a comma.
enum Seams {
  static func mended(_ pieces: [Draft.Piece]) -> [Draft.Piece] {
    var result: [Draft.Piece] = []
    for piece in pieces where !piece.text.isEmpty {
      var text = piece.text
      if let last = result.last?.text.last, ".!?…".contains(last), piece.source == .engine {
        if let first = text.first, ".,".contains(first), !(last == "." && first == ",") {
          text.removeFirst()
        }
      }
      if !text.isEmpty { result.append(Draft.Piece(text, piece.source)) }
    }
    return result
  }
}
