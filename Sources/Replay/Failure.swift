/// Why a transcript does not hold any more.
public struct Failure: Hashable, Sendable {
  /// What kind of change it is.
  public enum Kind: String, Hashable, Sendable {
    /// The same way, in other words.
    case wording
    /// Another way.
    case route
    /// A line was said twice, or the conversation went in a circle.
    case repetition
  }

  /// The kind.
  public let kind: Kind
  /// The first line of the file that does not hold.
  public let line: Int
  /// The state the conversation stood at.
  public let state: String
  /// What was found there instead.
  public let found: String
  /// Expected and actual, side by side, in the form of a unified diff.
  public let difference: String

  /// The first thing that does not hold; nil when everything does.
  init?(of play: Play, expected: Transcript, actual: Transcript) {
    guard let miss = play.misses.first else { return nil }
    kind = play.misses.contains(where: \.isAboutRoute) ? .route : .wording
    line = miss.line.number
    state = miss.state
    found = miss.found
    difference = Difference.unified(
      expected.lines.map(\.text), actual.lines.map(\.text), context: 2, most: 24)
  }

  private init(kind: Kind, line: Int, state: String, found: String) {
    self.kind = kind
    self.line = line
    self.state = state
    self.found = found
    difference = ""
  }

  /// A smoke test fails when a sentence of some length is said twice.
  static func ofSmokeTest(_ actual: Transcript) -> Failure? {
    var seen: Set<String> = []
    for line in actual.lines {
      guard case .said(let words) = line.kind, words.count > 24, !words.hasPrefix("|"),
        !words.hasPrefix("  ")
      else { continue }
      if !seen.insert(words).inserted {
        return Failure(kind: .repetition, line: line.number, state: "", found: words)
      }
    }
    return nil
  }
}
