/// Reads words through typing mistakes, where it matters and nowhere else.
///
/// Only a few long and rare words are repaired by distance; short ones only where two letters changed
/// places or the vowels were left out, which makes no other English word of them.
struct WordRepair: Sendable {
  private let long: [[Character]]
  private let short: [[Character]]
  private let known: [String]

  init(rareWords: [String], shortWords: [String], joinedWords: [String]) {
    long = rareWords.map(Array.init)
    short = shortWords.map(Array.init)
    known = joinedWords.sorted { ($0.count, $1) > ($1.count, $0) }
  }

  /// The word that was meant, or the word itself.
  func repaired(_ text: String) -> String {
    let letters = Array(text)
    guard letters.count >= 3, letters.allSatisfy(\.isLetter) else { return text }
    if letters.count >= 5, let word = nearest(letters) { return word }
    guard letters.count <= 6 else { return text }
    let swapped = short.first { Self.areSwapped(letters, $0) || Self.isWithoutVowels(letters, of: $0) }
    return swapped.map { String($0) } ?? text
  }

  /// Words run together, parted: `iwanttodie`; nil where they are no such words.
  func parted(_ text: String) -> [String]? {
    guard text.utf8.count >= 7 else { return nil }
    var words: [String] = []
    return part(text[...], into: &words) && words.count > 2 ? words : nil
  }

  private func part(_ rest: Substring, into words: inout [String]) -> Bool {
    if rest.isEmpty { return true }
    for word in known where rest.hasPrefix(word) {
      words.append(word)
      if part(rest.dropFirst(word.count), into: &words) { return true }
      words.removeLast()
    }
    return false
  }

  private func nearest(_ letters: [Character]) -> String? {
    guard !long.contains(letters) else { return nil }
    let near = long.first { rare in
      guard rare.first == letters.first, abs(rare.count - letters.count) <= 1 else { return false }
      let distance = Self.distance(letters, rare)
      return distance <= (rare.count >= 8 ? 2 : 1)
    }
    return near.map { String($0) }
  }

  /// `wnat` for `want`.
  private static func areSwapped(_ one: [Character], _ other: [Character]) -> Bool {
    guard one.count == other.count else { return false }
    let apart = one.indices.filter { one[$0] != other[$0] }
    return apart.count == 2 && apart[1] == apart[0] + 1 && one[apart[0]] == other[apart[1]]
      && one[apart[1]] == other[apart[0]]
  }

  /// `kll` for `kill`.
  private static func isWithoutVowels(_ one: [Character], of other: [Character]) -> Bool {
    one.count < other.count && one == other.filter { !"aeiou".contains($0) }
  }

  /// How many letters must be changed, added, left out or swapped with the next one.
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...other.count)
    for i in one.indices {
      var row = [i + 1]
      for j in other.indices {
        var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (one[i] == other[j] ? 0 : 1))
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          least = min(least, before[j - 1] + 1)
        }
        row.append(least)
      }
      before = last
      last = row
    }
    return last[other.count]
  }
}
