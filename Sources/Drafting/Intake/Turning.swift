/// Turns what was said about the reader into what is said to them: "snapped at him" becomes "snapped at
/// you". Where someone else may be meant, the words stay as they are.
struct Turning {
  private let kind: MessageKind
  private let names: Set<String>
  private let relation: String
  private let pronoun: Pronoun?
  /// Whether the thanks name somebody else, whom their effect may be about.
  private let hasOther: Bool

  init(_ request: DraftRequest, _ details: [DetailKey: String]) {
    let recipient = request.recipient
    kind = request.kind
    let words = recipient.address.split(separator: " ").map { $0.lowercased() }
    names = Set(words.count == 1 && !recipient.isGroup ? words : [])
    relation = PlainWords.of(recipient.relationship ?? "").last ?? ""
    let thanks = Tokens(details[.thanksFor] ?? "")
    hasOther = (0..<thanks.count).contains { thanks.isSomebody($0, nil) }
    pronoun =
      recipient.isGroup
      ? .they
      : Pronoun(of: PlainWords.of(recipient.address + " " + relation)) ?? Self.first(details)
  }

  /// The pronoun that comes first, where nobody else was named before.
  private static func first(_ details: [DetailKey: String]) -> Pronoun? {
    for key in keys {
      let spoken = Tokens(details[key] ?? "")
      for index in 0..<spoken.count {
        if let pronoun = Pronoun.allCases.first(where: {
          $0 != .they && $0.has(spoken.plain(index))
        }) {
          return pronoun
        }
        if spoken.isSomebody(index, nil) { break }
      }
    }
    return nil
  }

  private static let keys: [DetailKey] = [
    .reason, .thanksFor, .ownPart, .situation, .achievement, .loss, .memory, .offer, .repair, .ask,
    .activity, .effect,
  ]

  /// A detail's words, said to the reader.
  func turned(_ words: String, _ key: DetailKey) -> String {
    // A club is asked with "you": "have they arrived" is about something else.
    guard isAboutThem(key), pronoun != .they || key != .ask else { return words }
    var spoken = Tokens(words)
    // "Help you pack up his room": where the reader is "you" already, "his" is someone else's.
    let isSpokenTo = (0..<spoken.count).contains {
      ["you", "your", "yours"].contains(spoken.plain($0))
    }
    var isOther = key == .effect && hasOther || isSpokenTo
    var index = 0
    while index < spoken.count {
      let word = spoken.plain(index)
      if isName(word, spoken, index) {
        index = spoken.address(index, isMine: index > 0 && spoken.plain(index - 1) == "my")
      } else if let pronoun, !isOther, pronoun.has(word) {
        spoken.turn(index, pronoun)
      } else if spoken.isSomebody(index, pronoun) {
        isOther = true
      }
      index += 1
    }
    return spoken.text
  }

  /// In a message of condolence a memory is of the one who died.
  private func isAboutThem(_ key: DetailKey) -> Bool {
    if key == .incoming || key == .gap || key == .other || key == .disclosure { return false }
    return kind != .condolence || [.loss, .offer, .activity].contains(key)
  }

  private func isName(_ word: String, _ spoken: Tokens, _ index: Int) -> Bool {
    let bare = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    let isRelation = !relation.isEmpty && bare == relation && index > 0
    if isRelation { return spoken.plain(index - 1) == "my" }
    guard names.contains(bare) else { return false }
    return spoken.isCapital(index) || People.kin.contains(bare)
  }
}

/// How someone is spoken of.
enum Pronoun: CaseIterable {
  case she, he, they

  /// The pronoun of a mother, a brother or a Mr; nil where nothing tells.
  init?(of words: [String]) {
    if words.contains(where: People.women.contains) {
      self = .she
    } else if words.contains(where: People.men.contains) {
      self = .he
    } else {
      return nil
    }
  }

  /// Whether a word is one of its forms.
  func has(_ word: String) -> Bool {
    let bare = word.split(separator: "'").first.map(String.init) ?? word
    return switch self {
    case .she: ["she", "her", "hers", "herself"].contains(bare)
    case .he: ["he", "him", "his", "himself"].contains(bare)
    case .they: ["they", "them", "their", "theirs", "themselves"].contains(bare)
    }
  }
}
