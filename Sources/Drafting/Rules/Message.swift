/// What is known about a message that is judged.
public struct LintContext: Hashable, Sendable {
  /// What it is for.
  public var kind: MessageKind?
  /// How it travels.
  public var medium: Medium?
  /// What was asked for; facts are only questioned when it is known.
  public var request: DraftRequest?

  /// Makes a context of what is known.
  public init(kind: MessageKind? = nil, medium: Medium? = nil) {
    self.kind = kind
    self.medium = medium
  }

  /// Makes the context of a request.
  public init(_ request: DraftRequest) {
    kind = request.kind
    medium = request.medium
    self.request = request
  }
}

/// A message as the rules read it.
struct Message {
  /// A word with its place.
  struct Word {
    let text: String
    let range: Range<Int>
    let isOwn: Bool
  }

  /// A sentence with its place.
  struct Sentence {
    let range: Range<Int>
    /// Its words, by their places among ``Message/words``.
    let words: Range<Int>
    let isQuestion: Bool
  }

  let context: LintContext
  let characters: [Character]
  /// Whether each character is the person's, where Kith wrote the rest.
  let isPersons: [Bool]
  let isDraft: Bool
  let words: [Word]
  let sentences: [Sentence]
  /// The lines, where Kith wrote it.
  let lines: [Draft.Line]
  let omitted: [DetailKey]?
  /// Moves the person took out of it, which is theirs to decide.
  let banned: Set<Move>

  /// A message a person wrote.
  init(_ text: String, _ context: LintContext) {
    self.init(
      Array(text), isPersons: [], lines: [], context, omitted: nil, banned: [], isDraft: false)
  }

  /// A message Kith wrote.
  init(
    _ pieces: [Draft.Piece], lines: [Draft.Line], _ context: LintContext, omitted: [DetailKey]?,
    banned: Set<Move> = []
  ) {
    var characters: [Character] = []
    var isPersons: [Bool] = []
    for piece in pieces {
      characters += piece.text
      isPersons += [Bool](repeating: piece.source != .engine, count: piece.text.count)
    }
    self.init(
      characters, isPersons: isPersons, lines: lines, context, omitted: omitted, banned: banned,
      isDraft: true)
  }

  private init(
    _ characters: [Character], isPersons: [Bool], lines: [Draft.Line], _ context: LintContext,
    omitted: [DetailKey]?, banned: Set<Move>, isDraft: Bool
  ) {
    self.characters = characters
    self.isPersons = isPersons
    self.lines = lines
    self.context = context
    self.omitted = omitted
    self.banned = banned
    self.isDraft = isDraft
    words = Self.words(in: characters, isPersons)
    sentences = Self.sentences(in: characters, words)
  }

  /// Whether a character is the person's, in a message Kith wrote.
  func isPersons(at index: Int) -> Bool {
    isDraft && isPersons.indices.contains(index) && isPersons[index]
  }

  /// A finding that touches only the person's words in a draft is advice.
  func weighed(_ severity: Severity, at range: Range<Int>?) -> Severity {
    guard isDraft, let range, !range.isEmpty, range.contains(where: { isPersons(at: $0) }) else {
      return severity
    }
    return .advise
  }

  func excerpt(_ range: Range<Int>) -> String {
    String(characters[range.clamped(to: 0..<characters.count)])
  }

  /// Where any of the phrases stands.
  func places(of phrases: Phrases) -> [Range<Int>] {
    phrases.matches(in: words).map {
      words[$0.lowerBound].range.lowerBound..<words[$0.upperBound - 1].range.upperBound
    }
  }

  func contains(_ phrases: Phrases) -> Bool {
    !phrases.matches(in: words).isEmpty
  }

  func contains(_ phrases: Phrases, in sentence: Sentence) -> Bool {
    !phrases.matches(in: Array(words[sentence.words])).isEmpty
  }
}
