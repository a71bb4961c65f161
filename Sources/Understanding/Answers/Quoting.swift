/// Chooses some of a person's own words to repeat to them.
enum Quoting {
  /// Three to eight words from the start of the longest clause.
  static func quote(from line: String) -> String {
    let words = Words(String(line.prefix(1_000))).words
    guard let most = longestClause(of: words) else { return "" }
    let chosen = words.filter { $0.clause == most }.prefix(8)
    let text = chosen.map(\.original).joined(separator: " ")
    return text.count > 60 ? String(text.prefix(57)) + "…" : text
  }

  private static func longestClause(of words: [Words.Word]) -> Int? {
    var best: (clause: Int, count: Int)?
    var counts: [Int: Int] = [:]
    for word in words {
      let count = (counts[word.clause] ?? 0) + 1
      counts[word.clause] = count
      if count > best?.count ?? 0 { best = (word.clause, count) }
    }
    return best?.clause
  }
}
