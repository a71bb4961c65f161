import Understanding

/// What somebody said beside the answer itself: one clause of it, in their own words, to be given back.
///
/// "my friends made a new chat without me and i feel so left out" names a feeling, and says what happened.
/// Only what stands there is ever repeated; where no clause stands by itself, there is no aside.
struct Aside: Hashable, Sendable {
  /// The clause, as it was typed.
  let words: String
  /// What it stood beside.
  let beside: Kind

  /// What somebody is asked for.
  enum Kind: Hashable, Sendable {
    case feeling, number, choice
  }

  /// The clause that says most beside the feelings; nil where they are all that was said.
  ///
  /// - Parameters:
  ///   - line: What was typed.
  ///   - feelings: The words of it that name a feeling already.
  ///   - isElse: Whether a clause is about something else, such as who to write to.
  init?(of line: String, naming feelings: [String], isElse: (String) -> Bool = { _ in false }) {
    let named = feelings.map { Self.bare($0) }
    let clauses = Self.clauses(of: line).filter {
      (4...12).contains($0.count) && !isElse($0.joined(separator: " "))
    }
    func names(_ clause: [String]) -> Bool {
      let bare = Self.bare(clause.joined(separator: " "))
      return named.contains { !$0.isEmpty && bare.contains($0) }
    }
    let others = clauses.filter { !names($0) }
    let more = clauses.filter { names($0) && Self.saysMore($0, than: named) }
    guard let chosen = Self.longest(more) ?? Self.longest(others) else { return nil }
    self.init(chosen, beside: .feeling)
  }

  /// What was said after a number; nil where nothing was.
  init?(of line: String, after isNumber: (String) -> Bool) {
    let clauses = Self.clauses(of: line)
    guard let last = clauses.lastIndex(where: { isNumber($0.joined(separator: " ")) }),
      let chosen = Self.longest(clauses[(last + 1)...].filter { (3...12).contains($0.count) })
    else { return nil }
    self.init(chosen, beside: .number)
  }

  /// The clause that says most where none of the choices was meant; nil where it says next to nothing.
  init?(insteadOfAChoice line: String) {
    let clauses = Self.clauses(of: line).filter { (2...12).contains($0.count) }
    guard let chosen = Self.longest(clauses) else { return nil }
    self.init(chosen, beside: .choice)
  }

  /// Whether a line tells of its speaker, and asks nothing.
  static func isTold(_ line: String) -> Bool {
    let words = Set(line.lowercased().split { !$0.isLetter && !"'’".contains($0) })
    return !line.contains("?") && !words.isDisjoint(with: selves)
  }

  private init(_ clause: [String], beside kind: Kind) {
    words = clause.joined(separator: " ")
    beside = kind
  }

  private static let selves: Set<Substring> = [
    "i", "im", "i'm", "i’m", "ive", "i've", "i’ve", "me", "my", "we", "us", "our",
  ]
  /// What stands around a feeling and adds nothing to it.
  private static let around: Set<Substring> = [
    "i", "im", "ive", "am", "was", "be", "been", "feel", "feeling", "feels", "felt", "so", "really",
    "very", "just", "a", "bit", "kind", "sort", "of", "like", "quite", "its", "it", "is", "and",
    "would", "say", "guess", "think", "right", "now", "today", "tonight", "all", "the", "time",
    "from", "with", "everyone", "everybody", "everything", "people", "anyone", "lately", "these",
    "days", "always", "again", "too", "much", "honestly",
  ]
  private static let joints: Set<String> = ["and", "but", "so", "because", "cause", "cos", "then"]
  private static let openers: Set<String> = [
    "and", "but", "so", "then", "well", "because", "cause", "cos", "um", "uh", "oh", "ok", "okay",
    "also", "anyway", "like", "yeah", "just", "or", "plus",
  ]
  /// Clauses that only carry others.
  private static let empty = [
    "if you must know", "to be honest", "if i'm honest", "if im honest", "i would have to say",
    "if that makes sense", "if i had to say", "i don't know why", "i dont know why",
    "if you know what i mean", "i don't know how to", "i dont know how to", "tell you the truth",
  ]

  /// Whether a clause that names a feeling tells something about it, too.
  private static func saysMore(_ clause: [String], than feelings: [String]) -> Bool {
    let known = Set(feelings.flatMap { $0.split(separator: " ") })
    let words = bare(clause.joined(separator: " ")).split(separator: " ")
    return words.count { !known.contains($0) && !around.contains($0) } >= 2
  }

  /// The clauses of a line, each without what only joins it to others.
  private static func clauses(of line: String) -> [[String]] {
    guard !Hangul.isIn(line) else { return [] }
    let marks: Set<Character> = [".", "!", "?", ",", ";", ":", "…", "—", "–", "(", ")", "\""]
    let pieces = line.prefix(600).split(whereSeparator: marks.contains).map { piece in
      piece.split(whereSeparator: \.isWhitespace).map(String.init).filter { $0 != "-" }
    }
    return pieces.flatMap(parted).map(stripped).filter { clause in
      let text = clause.joined(separator: " ").lowercased()
      return !clause.isEmpty && !empty.contains { text.hasPrefix($0) }
    }
  }

  /// A long clause falls apart where it is joined.
  private static func parted(_ clause: [String]) -> [[String]] {
    guard clause.count > 12 || clause.contains(where: { $0.lowercased() == "feel" }) else {
      return [clause]
    }
    return clause.split { joints.contains($0.lowercased()) }.map(Array.init)
  }

  private static func stripped(_ clause: [String]) -> [String] {
    Array(clause.drop { openers.contains($0.lowercased()) })
  }

  /// The one with most words, among equals the last.
  private static func longest(_ clauses: [[String]]) -> [String]? {
    clauses.enumerated().max { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }?
      .element
  }

  private static func bare(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0 == " " })
  }
}
