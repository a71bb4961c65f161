/// How good a candidate is: higher is better.
struct Score {
  private let request: DraftRequest
  private let budget: Budget
  private let details: Set<DetailKey>
  private let shown: [(pairs: Set<String>, sentences: Set<String>)]
  /// How the versions shown before began and went on.
  private let openings: Set<String>

  init(_ composer: Composer, shown: [Draft.Seen]) {
    request = composer.request
    budget = Budget(composer.request)
    details = composer.situation.details.filter { !$0.isBackground && $0 != .gap }
    self.shown = shown.map { (Self.pairs(PlainWords.of($0.text)), Self.sentences($0.text)) }
    openings = Set(shown.map { $0.opening })
  }

  /// The score; nil when the candidate may not be shown at all.
  func of(_ lines: [Draft.Line]) -> Double? {
    let text = Surface.text(of: lines, in: request.medium)
    guard text.count <= budget.hard else { return nil }
    if request.medium == .sms, TextMessage.segments(of: text) > request.limits.segments ?? 2 {
      return nil
    }
    let lineWords = lines.map { PlainWords.of($0.text) }
    var score = 8 * Double(Set(lines.flatMap(\.details)).intersection(details).count)
    score -= Double(max(0, text.count - budget.soft)) / 20
    score -= min(6, Double(max(0, budget.least - text.count)) / 20)
    score -= 3 * repetition(lines, lineWords)
    score -= 1.2 * Double(repeatedOpenings(lineWords))
    score -= 0.9 * Double(max(0, ownOpenings(lineWords) - 2))
    // "Have you got a minute?" on the telephone is no question of the message's own.
    let body = lines.filter { $0.moves != [.greeting] }
    score -= 2.5 * Double(max(0, body.reduce(0) { $0 + $1.text.count { $0 == "?" } } - 1))
    score -= announcements(lines)
    score -= 2 * Double(max(0, text.count { $0 == "!" } - 1))
    score -= novelty(lineWords, text)
    if !openings.isEmpty, openings.contains(Draft.Seen.opening(of: lines)) { score -= 4 }
    return score
  }

  private func novelty(_ words: [[String]], _ text: String) -> Double {
    guard !shown.isEmpty else { return 0 }
    let pairs = Self.pairs(words.flatMap { $0 })
    let sentences = Self.sentences(text)
    let likeness = shown.map { Self.likeness(pairs, $0.pairs) }.max() ?? 0
    let shared = shown.map { $0.sentences.intersection(sentences).count }.max() ?? 0
    return 40 * likeness + 8 * Double(shared)
  }

  /// The share of word pairs that two texts have in common.
  static func likeness(_ left: Set<String>, _ right: Set<String>) -> Double {
    let shared = left.intersection(right).count
    let all = left.count + right.count - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }

  static func pairs(_ words: [String]) -> Set<String> {
    Set(zip(words, words.dropFirst()).map { "\($0) \($1)" })
  }

  private static func sentences(_ text: String) -> Set<String> {
    Set(
      text.split { ".!?\n".contains($0) }.map { PlainWords.of(String($0)).joined(separator: " ") }
        .filter { $0.count > 12 })
  }

  /// Words of weight that come back: the sum of one over their distance, and no less than a half for long words.
  private func repetition(_ lines: [Draft.Line], _ words: [[String]]) -> Double {
    var sum = 0.0
    var seen: [String: (place: Int, line: Int)] = [:]
    var place = 0
    for (index, line) in lines.enumerated() where line.moves != [.signature] {
      for word in words[index] {
        place += 1
        guard word.count > 3, !Self.light.contains(word) else { continue }
        let stem = String(word.prefix(4))
        if let last = seen[stem], last.line != index {
          let nearness = 1 / Double(max(1, (place - last.place) / 4))
          sum += word.count > 6 ? max(nearness, 0.5) : nearness
        }
        seen[stem] = (place, index)
      }
    }
    return sum
  }

  private static let light: Set<String> = [
    "that", "this", "with", "have", "been", "your", "you're", "from", "about", "would", "there",
    "i've", "it's", "what", "when", "just", "very", "they", "them", "were", "which", "will", "for",
  ]

  /// "Here's how it is: …" is fine once, and stiff twice.
  private func announcements(_ lines: [Draft.Line]) -> Double {
    let count = lines.count { line in
      let first = line.pieces.firstIndex { if case .detail = $0.source { true } else { false } }
      guard let first, !line.isLocked else { return false }
      return line.pieces[..<first].contains { $0.text.contains(":") || $0.text.contains(".") }
    }
    return count == 0 ? 0 : 1 + 4 * Double(count - 1)
  }

  private func repeatedOpenings(_ lines: [[String]]) -> Int {
    let first = lines.dropFirst().map { $0.first ?? "" }
    return zip(first, first.dropFirst()).count { $0 == $1 }
  }

  private func ownOpenings(_ lines: [[String]]) -> Int {
    lines.count { $0.first.map { $0 == "i" || $0.hasPrefix("i'") } ?? false }
  }
}
