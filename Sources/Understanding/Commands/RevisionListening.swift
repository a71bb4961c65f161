/// A change to a message, in words.
public struct HeardRevision: Hashable, Sendable {
  /// The change's name, as in `revisions.yaml`.
  public let name: String
  /// The line it is about, counted from 1.
  public let line: Int?
  /// The new words of that line, empty when it is to go; or what is to be mentioned or avoided.
  public let words: String?
  /// Where that line is to go, counted from 1.
  public let place: Int?

  /// Makes one.
  public init(name: String, line: Int? = nil, words: String? = nil, place: Int? = nil) {
    self.name = name
    self.line = line
    self.words = words
    self.place = place
  }
}

/// Hears "too long", "softer", "change line 2 to …".
struct RevisionListening: Sendable {
  private let phrases: [(name: String, pattern: Pattern)]
  private let numbers: NumberListening

  init(_ vocabulary: Vocabulary) {
    phrases = vocabulary.revisions.keys.sorted().flatMap { name in
      (vocabulary.revisions[name] ?? []).map { (name, $0) }
    }
    numbers = NumberListening(vocabulary)
  }

  func revision(in line: String) -> HeardRevision? {
    if let said = saying(line) { return said }
    if let change = change(line) { return change }
    let words = Words(String(line.prefix(300))).texts
    guard !words.isEmpty, words.count <= 14 else { return nil }
    let found = phrases.first { phrase in
      words.indices.contains { phrase.pattern.match(words, at: $0) != nil }
    }
    return found.map { HeardRevision(name: $0.name) }
  }

  /// Changes that name words of the message: "mention the hike", "I'd never say hugs".
  private static let naming: Set<String> = ["mention", "avoid"]

  private func saying(_ line: String) -> HeardRevision? {
    let words = Words(String(line.prefix(300))).texts
    for (name, pattern) in phrases where Self.naming.contains(name) {
      for start in words.indices.prefix(4) {
        guard let end = pattern.match(words, at: start), end < words.count else { continue }
        return HeardRevision(name: name, words: rest(of: line, after: end))
      }
    }
    return nil
  }

  /// What follows the first words of a line, as it was typed, without quotation marks around it.
  private func rest(of line: String, after count: Int) -> String {
    let places = line.indices.filter { line[$0].isWhitespace }
    let start = places.first { Words(String(line[..<$0])).texts.count >= count }
    let rest = start.map { String(line[$0...]) } ?? ""
    return String(
      rest.drop { $0.isWhitespace || "\"'“”‘’:".contains($0) }.reversed().drop {
        $0.isWhitespace || "\"'“”‘’.!".contains($0)
      }.reversed())
  }

  /// "why line 2", "move line 3 to 1", "move line 2 up".
  private func placed(_ verb: [String], _ number: Int, _ rest: ArraySlice<String>) -> HeardRevision?
  {
    if verb.contains("why") { return HeardRevision(name: "why", line: number) }
    guard verb.contains("move") || verb.contains("put") else { return nil }
    let after = rest.map { $0.lowercased() }
    if after.contains("up") { return HeardRevision(name: "move", line: number, place: number - 1) }
    if after.contains("down") {
      return HeardRevision(name: "move", line: number, place: number + 1)
    }
    if after.contains("first") || after.contains("top") {
      return HeardRevision(name: "move", line: number, place: 1)
    }
    let place = after.compactMap { numbers.number(in: $0, within: 1...40) }.first
    return place.map { HeardRevision(name: "move", line: number, place: $0) }
  }

  /// "change line 2 to …", "delete line 3", "line 1: …".
  private func change(_ line: String) -> HeardRevision? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let mark = words.prefix(4).firstIndex(where: { $0.lowercased() == "line" }),
      mark + 1 < words.count,
      let number = numbers.number(in: words[mark + 1], within: 1...40)
    else { return nil }
    let verb = words[..<mark].map { $0.lowercased() }
    if verb.contains(where: { ["delete", "remove", "drop", "cut"].contains($0) }) {
      return HeardRevision(name: "change", line: number, words: "")
    }
    var rest = words[(mark + 2)...]
    if let placed = placed(verb, number, rest) { return placed }
    if let first = rest.first,
      ["to", "into", ":", "as", "should", "with"].contains(first.lowercased())
    {
      rest = rest.dropFirst()
    }
    let text = rest.joined(separator: " ")
    return HeardRevision(name: "change", line: number, words: text.isEmpty ? nil : text)
  }
}
