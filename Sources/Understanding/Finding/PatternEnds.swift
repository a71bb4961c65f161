/// Finds where the last of some phrases ends in a line.
struct PatternEnds: Sendable {
  private let patterns: [Pattern]

  init(_ phrases: [String]) {
    patterns = phrases.compactMap { Pattern($0) }
  }

  /// The place after the last match that words follow; nil where none does.
  func end(in texts: [String]) -> Int? {
    texts.indices.reversed().lazy.compactMap { end(in: texts, at: $0) }.first
  }

  /// The place after the longest match that begins at a place and that words follow.
  func end(in texts: [String], at start: Int) -> Int? {
    patterns.compactMap { $0.match(texts, at: start) }.filter { $0 < texts.count }.max()
  }
}
