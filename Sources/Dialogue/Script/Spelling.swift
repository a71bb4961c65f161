/// Suggestions for misspelt names.
public enum Spelling {
  /// "Did you mean …?" with the nearest name, or the list of names when none is near.
  public static func suggestion(for word: String, among names: [String]) -> String? {
    if let nearest = nearest(to: word, among: names) { return "Did you mean `\(nearest)`?" }
    guard !names.isEmpty, names.count <= 12 else { return nil }
    return "It is one of: \(names.joined(separator: ", "))."
  }

  /// The name within a third of the word's length in edits; the first of several equally near.
  public static func nearest(to word: String, among names: [String]) -> String? {
    let limit = max(1, min(3, (word.count + 1) / 3))
    var best: (name: String, distance: Int)?
    for name in names where abs(name.count - word.count) <= limit {
      let distance = distance(Array(word.lowercased()), Array(name.lowercased()))
      if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// The Damerau-Levenshtein distance in its optimal string alignment form.
  static func distance(_ one: [Character], _ other: [Character]) -> Int {
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
