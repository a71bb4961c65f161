/// Reads words through typing mistakes, where it matters and nowhere else.
///
/// A word is repaired only if no pattern names it and it is no other common word, to one of a short list.
struct WordRepair: Sendable {
  private let words: [UInt8: [[UInt8]]]
  private let kept: Set<String>
  private let joined: [String]

  init(rareWords: [String], keptWords: [String], joinedWords: [String]) {
    words = Dictionary(grouping: rareWords.map { Array($0.utf8) }) { $0.first ?? 0 }
    kept = Set(keptWords)
    joined = joinedWords.sorted { ($0.utf8.count, $1) > ($1.utf8.count, $0) }
  }

  /// The word that was meant, or the word itself.
  func repaired(_ text: String) -> String {
    let letters = Array(text.utf8)
    guard letters.count >= 3, let near = words[letters[0]], !kept.contains(text) else {
      return text
    }
    let best = near.first { Self.isMeant($0, by: letters) }
    return best.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// Words run together, parted: `iwanttodie`; nil where they are no such words.
  func parted(_ text: String) -> [String]? {
    guard text.utf8.count >= 7 else { return nil }
    var words: [String] = []
    return part(text[...], into: &words) && words.count > 2 ? words : nil
  }

  private func part(_ rest: Substring, into words: inout [String]) -> Bool {
    if rest.isEmpty { return true }
    for word in joined where rest.hasPrefix(word) {
      words.append(word)
      if part(rest.dropFirst(word.utf8.count), into: &words) { return true }
      words.removeLast()
    }
    return false
  }

  private static func isMeant(_ word: [UInt8], by letters: [UInt8]) -> Bool {
    let gap = word.count - letters.count
    if (1...3).contains(gap), consonants(word) == consonants(letters) {
      return word.count > 5 || letters == consonants(letters)
    }
    guard letters.count >= 4, abs(gap) <= 1 else { return false }
    return distance(letters, word) <= (word.count >= 8 ? 2 : 1)
  }

  private static func consonants(_ word: [UInt8]) -> [UInt8] {
    word.filter { !"aeiou".utf8.contains($0) }
  }

  /// How many letters must be changed, added, left out or swapped with the next one.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
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
