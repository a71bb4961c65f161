/// Suggestions for misspelt names.
public enum Spelling {
  /// "Did you mean …?" with the nearest name, or the list of names when none is near.
  public static func suggestion(for word: String, among names: [String]) -> String? {
    if let nearest = nearest(to: word, among: names) { return "Did you mean `\(nearest)`?" }
    guard !names.isEmpty, names.count <= 12 else { return nil }
    return "It is one of: \(names.joined(separator: ", "))."
  }

  /// The name within a third of the word's length in edits; of several equally near the one whose first and
  /// last letters fit best, since a finger slips once and hits the rest.
  public static func nearest(to word: String, among names: [String]) -> String? {
    let typed = word.lowercased().unicodeScalars.map(\.value)
    let limit = max(1, min(3, (typed.count + 1) / 3))
    let letters = mask(typed)
    var best: (name: String, distance: Int, fit: Int)?
    for name in names where abs(name.unicodeScalars.count - typed.count) <= limit {
      let meant = name.lowercased().unicodeScalars.map(\.value)
      // Each edit changes at most two kinds of letters: most names need no closer look.
      guard (letters ^ mask(meant)).nonzeroBitCount <= 2 * limit else { continue }
      let distance = distance(typed, meant)
      let fit = fit(typed, meant)
      guard distance <= limit, (distance, -fit) < (best?.distance ?? .max, -(best?.fit ?? 0))
      else { continue }
      best = (name, distance, fit)
    }
    return best?.name
  }

  /// How many letters are the same from the start and from the end, and whether only their order differs.
  private static func fit(_ one: [UInt32], _ other: [UInt32]) -> Int {
    let start = zip(one, other).prefix { $0 == $1 }.count
    let end = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    return start + end + (one.sorted() == other.sorted() ? 4 : 0)
  }

  /// Which letters occur, as bits.
  private static func mask(_ letters: [UInt32]) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// The Damerau-Levenshtein distance in its optimal string alignment form.
  static func distance(_ one: [UInt32], _ other: [UInt32]) -> Int {
    var before: [Int] = []
    var above = Array(0...other.count)
    for row in 0..<one.count {
      var current = [row + 1]
      for column in 0..<other.count {
        let same = one[row] == other[column]
        var cost = min(above[column] + (same ? 0 : 1), above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      before = above
      above = current
    }
    return above.last ?? 0
  }
}
