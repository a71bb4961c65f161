/// The words one of which every match of a pattern holds.
struct PatternAnchor {
  private(set) var words: Set<String> = []
  private(set) var prefixes: Set<String> = []
  /// How many words of a match come before the one.
  private(set) var before = 0...0

  /// How often lines hold one of them, roughly.
  private var cost: Int {
    prefixes.count * 2 + words.reduce(0) { $0 + (Self.common.contains($1) ? 60 : 1) }
  }

  /// The rarest of a pattern's anchors; nil where it has none.
  static func rarest(of pattern: Pattern) -> PatternAnchor? {
    rarest(of: pattern.elements)
  }

  private static func rarest(of elements: [Pattern.Element]) -> PatternAnchor? {
    elements.indices.compactMap { index in
      anchor(of: elements[index])?.moved(by: length(of: elements[..<index]))
    }
    .min { $0.cost < $1.cost }
  }

  private static func anchor(of element: Pattern.Element) -> PatternAnchor? {
    switch element {
    case .word(let word): return PatternAnchor(words: [word])
    case .anyOf(let words): return PatternAnchor(words: words)
    case .prefix(let prefix): return PatternAnchor(prefixes: [prefix])
    case .number, .start, .end, .gap: return nil
    case .oneOf(let ways):
      let anchors = ways.compactMap { rarest(of: $0) }
      guard let first = anchors.first, anchors.count == ways.count else { return nil }
      return anchors.dropFirst().reduce(first) { $0.joined(with: $1) }
    }
  }

  private func moved(by words: ClosedRange<Int>) -> PatternAnchor {
    var moved = self
    moved.before =
      before.lowerBound + words.lowerBound...before.upperBound + words.upperBound
    return moved
  }

  private func joined(with other: PatternAnchor) -> PatternAnchor {
    var both = self
    both.words.formUnion(other.words)
    both.prefixes.formUnion(other.prefixes)
    both.before =
      min(
        before.lowerBound, other.before.lowerBound)...max(
        before.upperBound, other.before.upperBound)
    return both
  }

  /// How many words a match of elements can hold.
  private static func length(of elements: ArraySlice<Pattern.Element>) -> ClosedRange<Int> {
    elements.reduce(0...0) { length, element in
      let own = words(of: element)
      return length.lowerBound + own.lowerBound...length.upperBound + own.upperBound
    }
  }

  private static func words(of element: Pattern.Element) -> ClosedRange<Int> {
    switch element {
    case .word, .anyOf, .prefix, .number: return 1...1
    case .start, .end: return 0...0
    case .gap(let range): return range.lowerBound...range.upperBound
    case .oneOf(let ways):
      let lengths = ways.map { length(of: $0[...]) }
      return (lengths.map(\.lowerBound).min() ?? 0)...(lengths.map(\.upperBound).max() ?? 0)
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
