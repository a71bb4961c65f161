/// Hears feelings in Korean by a lexicon over syllables, and what stands around them: denial after or before,
/// whose feeling it is, how strong. There is no second voice beside it.
struct KoreanFeelings: Sendable {
  private let entries: [Vocabulary.FeelingEntry]
  private let index: PatternIndex
  private let denials: PatternIndex
  private let strong: [String]
  private let mild: [String]
  private let others: [String]

  init(_ vocabulary: Vocabulary) {
    entries = vocabulary.feelings.compactMap { entry in
      Pattern(syllables: entry.pattern.text).map {
        Vocabulary.FeelingEntry(
          feeling: entry.feeling, pattern: $0, weight: entry.weight, flags: entry.flags)
      }
    }
    index = PatternIndex(entries.map(\.pattern))
    denials = PatternIndex(vocabulary.list("denials").compactMap { Pattern(syllables: $0) })
    strong = vocabulary.squeezed("strong")
    mild = vocabulary.squeezed("mild")
    others = vocabulary.squeezed("others")
  }

  func account(of line: String) -> FeelingAccount {
    let read = Syllables(String(line.prefix(2_000)))
    let texts = read.texts
    let denied = denials.matches(texts).map(\.range)
    var taken: [Range<Int>] = []
    var traces: [FeelingTrace] = []
    var heard: [HeardFeeling] = []
    var denials: [Feeling] = []
    let found = index.matches(texts).sorted {
      (-$0.range.count, $0.range.lowerBound) < (-$1.range.count, $1.range.lowerBound)
    }
    for match in found {
      let entry = entries[match.pattern]
      let isCovered = taken.contains { $0.overlaps(match.range) }
      if !isCovered { taken.append(match.range) }
      let isDenied =
        !entry.flags.contains("N") && isDenied(match.range, read, denied)
      let feeling = self.feeling(entry, match.range, read)
      let fate: FeelingTrace.Fate =
        isCovered ? .covered : isDenied ? .denied : feeling.about == .other ? .other : .felt
      traces.append(
        FeelingTrace(
          feeling: entry.feeling, words: feeling.words, pattern: entry.pattern.text,
          weight: entry.weight, isMended: false, fate: fate))
      if fate == .denied { denials.append(entry.feeling) }
      if fate == .felt || fate == .other { heard.append(feeling) }
    }
    let own = heard.filter { !denials.contains($0.feeling) }
    return FeelingAccount(
      heard: Self.merged(own), denied: denials, traces: traces, opinion: nil)
  }

  /// Whether a denial follows in the same clause, as in "외롭지 않아요", or "안" stands just before.
  private func isDenied(
    _ range: Range<Int>, _ read: Syllables, _ denied: [Range<Int>]
  ) -> Bool {
    let clause = read.words[range.lowerBound].clause
    let before = range.lowerBound > 0 ? read.texts[range.lowerBound - 1] : ""
    if before == Syllables.mark + "안" { return true }
    return denied.contains {
      $0.lowerBound >= range.upperBound - 1 && $0.lowerBound <= range.upperBound + 2
        && read.words[$0.lowerBound].clause == clause
    }
  }

  private func feeling(
    _ entry: Vocabulary.FeelingEntry, _ range: Range<Int>, _ read: Syllables
  ) -> HeardFeeling {
    let clause = read.words[range.lowerBound].clause
    let said = Squeezed(
      read.words.filter { $0.clause == clause }.map(\.text).joined()
    ).text.filter { String($0) != Syllables.mark }
    let strength =
      strong.contains { said.contains($0) } ? 3 : mild.contains { said.contains($0) } ? 1 : 2
    var words: [String] = []
    for word in read.words[range] where words.last != word.original { words.append(word.original) }
    let typed = words.joined(separator: " ")
    // Of someone else one says 외로워한다, of oneself 외롭다.
    let isOther =
      ["워하", "워해", "워했", "퍼하", "퍼해", "해하", "퍼했"].contains { typed.contains($0) }
      || others.contains { said.hasPrefix($0) }
    return HeardFeeling(
      feeling: entry.feeling, words: typed, strength: strength, confidence: entry.weight,
      manner: isOther ? .ask : entry.weight >= 0.6 ? .state : .offer,
      about: isOther ? .other : .self)
  }

  private static func merged(_ heard: [HeardFeeling]) -> [HeardFeeling] {
    var seen: Set<Feeling> = []
    return heard.enumerated().sorted {
      let (one, other) = ($0.element, $1.element)
      return (one.about == .self ? 1 : 0, one.confidence, -$0.offset)
        > (other.about == .self ? 1 : 0, other.confidence, -$1.offset)
    }.map(\.element).filter { seen.insert($0.feeling).inserted }
  }
}
