/// The words one of which every match of a pattern holds.
struct PatternAnchor {
  private(set) var words: Set<String> = []
  private(set) var prefixes: Set<String> = []
  /// How many words of a match can stand before it.
  private(set) var offsets = 0...0

  /// How often lines hold one of them, roughly.
  private var cost: Int {
    prefixes.count * 2 + words.reduce(0) { $0 + (Self.common.contains($1) ? 60 : 1) }
  }

  /// The rarest of a pattern's anchors; nil where it has none.
  static func rarest(of pattern: Pattern) -> PatternAnchor? {
    rarest(of: pattern.elements)
  }

  private static func rarest(of elements: [Pattern.Element]) -> PatternAnchor? {
    var least = 0
    var most = 0
    var best: PatternAnchor?
    for element in elements {
      if var anchor = anchor(of: element), anchor.cost < best?.cost ?? .max {
        anchor.offsets = (anchor.offsets.lowerBound + least)...(anchor.offsets.upperBound + most)
        best = anchor
      }
      let length = length(of: element)
      least += length.lowerBound
      most += length.upperBound
    }
    return best
  }

  private static func anchor(of element: Pattern.Element) -> PatternAnchor? {
    switch element {
    case .word(let word): return PatternAnchor(words: [word])
    case .anyOf(let words): return PatternAnchor(words: words)
    case .prefix(let prefix): return PatternAnchor(prefixes: [prefix])
    case .number, .start, .end, .gap: return nil
    case .oneOf(let ways):
      var all: PatternAnchor?
      for way in ways {
        guard let one = rarest(of: way) else { return nil }
        all = all?.joined(with: one) ?? one
      }
      return all
    }
  }

  private func joined(with other: PatternAnchor) -> PatternAnchor {
    PatternAnchor(
      words: words.union(other.words), prefixes: prefixes.union(other.prefixes),
      offsets: min(
        offsets.lowerBound, other.offsets.lowerBound)...max(
          offsets.upperBound, other.offsets.upperBound))
  }

  /// How many words an element can cover.
  private static func length(of element: Pattern.Element) -> ClosedRange<Int> {
    switch element {
    case .word, .anyOf, .prefix, .number: return 1...1
    case .start, .end: return 0...0
    case .gap(let range): return range
    case .oneOf(let ways):
      let lengths = ways.map { way in way.map { length(of: $0) } }
      let least = lengths.map { $0.reduce(0) { $0 + $1.lowerBound } }.min() ?? 0
      let most = lengths.map { $0.reduce(0) { $0 + $1.upperBound } }.max() ?? 0
      return least...most
    }
  }

  private static let common = Set(
    """
    a about after again all am an and any are as at back be because been before but by can could dad
    day did do down everyone for from get go going good got had has have he her here him his home how
    i if in into is it just know last like love make me mum my myself never no not nothing now of off
    on one or our out over people really said say see she so some someone that the their them then
    there they things think this time to today tonight too up us very want was we were what when where
    who why will with would you your
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
