/// The grammatical shape of a person's own words, as far as it matters for where they can stand.
struct Shape: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable {
    /// "that rainy hike"
    case noun
    /// "driving me home"
    case gerund
    /// "we got lost in Busan"
    case clause
    /// "when we got lost", "how you laughed"
    case when
    /// Several sentences, or too long for one.
    case free
  }

  let kind: Kind
  /// The words without white space and full stops at their ends.
  let core: String

  private static let subjects: Set<String> = [
    "i", "we", "you", "he", "she", "they", "it", "i'd", "i've", "i'm", "we'd", "we've", "we're",
    "you'd", "you've", "you're", "she's", "he's", "they're", "there", "there's", "it's", "id",
    "ive",
    "im", "weve", "youre", "youve", "everyone", "everything", "nobody", "someone",
  ]
  private static let openers: Set<String> = ["when", "while", "how", "where", "whenever"]

  init(of words: String) {
    core = Self.bare(words)
    let first = core.prefix { !$0.isWhitespace }.lowercased()
    let apostrophe = String(first.map { $0 == "’" ? "'" : $0 })
    if core.count > 140 || Self.hasInnerStop(core) {
      kind = .free
    } else if Self.openers.contains(apostrophe) {
      kind = .when
    } else if Self.subjects.contains(apostrophe) {
      kind = .clause
    } else if ["to", "because", "cause", "if", "and", "but", "so"].contains(apostrophe) {
      kind = .free
    } else if first.count > 4, first.hasSuffix("ing"), !Self.things.contains(first) {
      kind = .gerund
    } else {
      kind = Self.hasVerb(core) ? .clause : .noun
    }
  }

  private static let things: Set<String> = [
    "everything", "something", "anything", "nothing", "evening",
  ]
  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "has", "had", "have", "will", "would", "can", "could", "got",
    "went",
    "passed", "started", "lost", "moved", "came", "said", "did", "does", "gets", "goes", "starts",
    "needs", "made", "took", "gave", "became", "had", "likes", "liked", "won", "died", "broke",
  ]

  /// Whether a verb follows a subject of up to four words: "her exam is on Friday".
  private static func hasVerb(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { $0.lowercased() }
    return words.dropFirst().prefix(4).contains { verbs.contains($0) }
      && !words.contains { ["when", "that", "who", "which", "where"].contains($0) }
  }

  /// The words as they stand in the middle or at the end of a sentence.
  var inner: String {
    core.hasOrdinaryCapital ? core.prefix(1).lowercased() + core.dropFirst() : core
  }

  /// The words as a sentence of their own.
  var sentence: String {
    let text = core.prefix(1).uppercased() + core.dropFirst()
    return (text.last.map { ".!?…)".contains($0) } ?? true) ? text : text + "."
  }

  private static func bare(_ words: String) -> String {
    var rest = words[...]
    while let first = rest.first, first.isWhitespace || ".,;:…".contains(first) {
      rest = rest.dropFirst()
    }
    while let last = rest.last, last.isWhitespace || ".,;:…!".contains(last) {
      rest = rest.dropLast()
    }
    return rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func hasInnerStop(_ text: String) -> Bool {
    let characters = Array(text)
    return characters.indices.dropLast().contains { index in
      "!?".contains(characters[index])
        || (characters[index] == "." && characters[index + 1] == " " && index > 3)
    } || characters.last == "?"
  }
}

extension String {
  /// Whether the text begins with a common word that only stood at the start of a sentence.
  var hasOrdinaryCapital: Bool {
    let common: Set<String> = [
      "The", "That", "This", "When", "We", "You", "How", "Our", "Your", "My", "Those", "These", "A",
      "An", "It", "He", "She", "They", "Going", "Driving", "All", "Being", "Helping", "Listening",
      "Walking", "Laughing", "Sitting", "Talking", "While", "Where", "There", "Every", "Some",
      "Her",
      "His", "Their", "One", "Just", "Always", "Coming", "Looking", "Taking", "Making", "Letting",
    ]
    return common.contains(String(prefix { $0.isLetter }))
  }
}
