/// How good a candidate is: higher is better.
enum Score {
  static func of(_ lines: [Draft.Line], _ request: DraftRequest, shown: [String]) -> Double {
    let text = Surface.text(of: lines, in: request.medium)
    var score = 0.0
    let used = request.details.count { text.contains(Shape(of: LeadIn.stripped($1, of: $0)).core) }
    score += 4 * Double(used)
    score -= 6 * (shown.map { likeness(text, $0) }.max() ?? 0)
    score -= 1.5 * Double(shown.count { sharesSentence(lines, $0) })
    score -= Double(max(0, text.count - softLimit(request))) / 20
    score -= 1.2 * Double(repeatedOpenings(lines))
    score -= 1.5 * Double(max(0, text.count { $0 == "?" } - 1))
    score -= 2 * Double(max(0, text.count { $0 == "!" } - 1))
    score -= 0.5 * Double(repeatedWords(text))
    return score
  }

  static func softLimit(_ request: DraftRequest) -> Int {
    switch (request.medium, request.length) {
    case (.sms, _): 160
    case (.chat, .short): 180
    case (.chat, _): 320
    case (.email, _): 900
    case (.letter, _): 1_200
    }
  }

  /// The share of word pairs that two texts have in common.
  static func likeness(_ one: String, _ other: String) -> Double {
    let left = pairs(one)
    let right = pairs(other)
    let all = left.union(right).count
    return all == 0 ? 0 : Double(left.intersection(right).count) / Double(all)
  }

  private static func pairs(_ text: String) -> Set<String> {
    let words = words(text)
    return Set(zip(words, words.dropFirst()).map { "\($0) \($1)" })
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }

  private static func sharesSentence(_ lines: [Draft.Line], _ text: String) -> Bool {
    lines.contains {
      $0.moves != [.greeting] && $0.text.count > 12 && text.contains($0.text.dropFirst())
    }
  }

  private static func repeatedOpenings(_ lines: [Draft.Line]) -> Int {
    let first = lines.dropFirst().map { words($0.text).first ?? "" }
    return zip(first, first.dropFirst()).count { $0 == $1 }
  }

  private static func repeatedWords(_ text: String) -> Int {
    let words = words(text).filter { $0.count > 4 }
    return words.count - Set(words).count
  }
}
