import Scripting

/// Rewrites feelings.yaml so that each entry stands under its measured weight.
enum MeasuredLexicon {
  private struct Entry {
    let weight: Double
    let flags: String
    let pattern: String
  }

  static func text(_ text: String, _ counts: [EntryCount.Key: EntryCount]) -> String {
    var result: [String] = []
    var feeling = ""
    var entries: [Entry] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("  - "), let bar = line.firstIndex(of: "|") {
        entries += self.entries(line[..<bar], line[line.index(after: bar)...], feeling, counts)
        continue
      }
      result += lines(entries)
      entries = []
      if line.hasSuffix(":"), !line.hasPrefix("#") { feeling = String(line.dropLast()) }
      result.append(line)
    }
    return (result + lines(entries)).joined(separator: "\n")
  }

  private static func entries(
    _ head: Substring, _ patterns: Substring, _ feeling: String,
    _ counts: [EntryCount.Key: EntryCount]
  ) -> [Entry] {
    let parts = head.dropFirst(4).split(separator: " ").map(String.init)
    let written = parts.first.flatMap { Double($0) } ?? 0.8
    return WordLists.split(String(patterns)).map { pattern in
      let count = counts[EntryCount.Key(feeling: feeling, pattern: pattern)]
      return Entry(
        weight: count?.weight ?? written, flags: parts.dropFirst().joined(separator: " "),
        pattern: pattern)
    }
  }

  /// The entries under their weights, the surest first, in lines that can be read.
  private static func lines(_ entries: [Entry]) -> [String] {
    var heads: [(weight: Double, flags: String)] = []
    for entry in entries where !heads.contains(where: { $0 == (entry.weight, entry.flags) }) {
      heads.append((entry.weight, entry.flags))
    }
    return heads.sorted { ($0.weight, $1.flags) > ($1.weight, $0.flags) }.map { head in
      let patterns = entries.filter { ($0.weight, $0.flags) == head }.map(\.pattern)
      let flags = head.flags.isEmpty ? "" : " " + head.flags
      return "  - \(head.weight)\(flags) | " + patterns.joined(separator: ", ")
    }
  }
}
