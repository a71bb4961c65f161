import Drafting

/// Measures of how much messages differ, as drafting.md has them.
enum Difference {
  /// A message without what every version has: the person's words as `◦`, and no greeting's name.
  static func masked(_ draft: Draft) -> String {
    draft.lines.map { line in
      line.pieces.map { $0.source == .engine ? $0.text : " ◦ " }.joined()
    }.joined(separator: " ")
  }

  static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0 == "'" || $0 == "◦") }.map(String.init)
  }

  static func sentences(_ text: String) -> Set<String> {
    Set(
      text.split { ".!?\n".contains($0) }.map { words(String($0)).joined(separator: " ") }
        .filter { $0.count > 12 })
  }

  /// How many messages are unlike each other: pairs of words in common below 0.45.
  static func clusters(_ texts: [String]) -> Int {
    var groups: [Set<String>] = []
    for text in texts {
      let words = words(text)
      let pairs = Set(zip(words, words.dropFirst()).map { "\($0) \($1)" })
      let isNew = groups.allSatisfy { group in
        Double(group.intersection(pairs).count) < 0.45 * Double(group.union(pairs).count)
      }
      if isNew { groups.append(pairs) }
    }
    return groups.count
  }

  /// The first three words after the greeting, and how often each beginning occurs.
  static func openings(_ drafts: [Draft]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for draft in drafts {
      let body = draft.lines.filter { $0.moves != [.greeting] }
      let text = body.first.map {
        $0.pieces.map { $0.source == .engine ? $0.text : " ◦ " }.joined()
      }
      counts[words(text ?? "").prefix(3).joined(separator: " "), default: 0] += 1
    }
    return counts
  }

  /// BLEU of up to four words, the mean of both ways.
  static func likeness(_ one: String, _ other: String) -> Double {
    (precision(words(one), words(other)) + precision(words(other), words(one))) / 2
  }

  private static func precision(_ text: [String], _ reference: [String]) -> Double {
    var product = 1.0
    for size in 1...4 {
      let own = grams(text, size)
      let known = grams(reference, size)
      let hits = own.reduce(0) { $0 + min($1.value, known[$1.key] ?? 0) }
      let all = max(1, own.values.reduce(0, +))
      product *= hits == 0 ? 0.1 / Double(all) : Double(hits) / Double(all)
    }
    let ratio = Double(reference.count) / Double(max(1, text.count))
    return product.squareRoot().squareRoot() * (ratio > 1 ? 1 / ratio : 1)
  }

  private static func grams(_ words: [String], _ size: Int) -> [String: Int] {
    guard words.count >= size else { return [:] }
    let all = (0...(words.count - size)).map { words[$0..<($0 + size)].joined(separator: " ") }
    return Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
