/// A change to a message, in words.
public struct HeardRevision: Hashable, Sendable {
  /// The change's name, as in `revisions.yaml`.
  public let name: String
  /// The line it is about, counted from 1.
  public let line: Int?
  /// The new words of that line; empty when it is to go.
  public let words: String?

  /// Makes one.
  public init(name: String, line: Int? = nil, words: String? = nil) {
    self.name = name
    self.line = line
    self.words = words
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
    if let change = change(line) { return change }
    let words = Words(String(line.prefix(300))).texts
    guard !words.isEmpty, words.count <= 14 else { return nil }
    let found = phrases.first { phrase in
      words.indices.contains { phrase.pattern.match(words, at: $0) != nil }
    }
    return found.map { HeardRevision(name: $0.name) }
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
    if let first = rest.first, ["to", "into", ":", "as"].contains(first.lowercased()) {
      rest = rest.dropFirst()
    }
    let text = rest.joined(separator: " ")
    return HeardRevision(name: "change", line: number, words: text.isEmpty ? nil : text)
  }
}
