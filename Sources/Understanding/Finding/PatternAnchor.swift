/// The words one of which every match of a pattern holds.
struct PatternAnchor {
  private(set) var words: Set<String> = []
  private(set) var prefixes: Set<String> = []

  /// How often lines hold one of them, roughly.
  private var cost: Int {
    prefixes.count * 2 + words.reduce(0) { $0 + (Self.common.contains($1) ? 60 : 1) }
  }

  /// The rarest of a pattern's anchors; nil where it has none.
  static func rarest(of pattern: Pattern) -> PatternAnchor? {
    rarest(of: pattern.elements)
  }

  private static func rarest(of elements: [Pattern.Element]) -> PatternAnchor? {
    elements.compactMap(anchor).min { $0.cost < $1.cost }
  }

  private static func anchor(of element: Pattern.Element) -> PatternAnchor? {
    switch element {
    case .word(let word): return PatternAnchor(words: [word])
    case .anyOf(let words): return PatternAnchor(words: words)
    case .prefix(let prefix): return PatternAnchor(prefixes: [prefix])
    case .number, .start, .end, .gap: return nil
    case .oneOf(let ways):
      var all = PatternAnchor()
      for way in ways {
        guard let one = rarest(of: way) else { return nil }
        all.words.formUnion(one.words)
        all.prefixes.formUnion(one.prefixes)
      }
      return all
    }
  }

  /// The most words a match can hold.
  static func mostWords(of pattern: Pattern) -> Int {
    mostWords(of: pattern.elements)
  }

  private static func mostWords(of elements: [Pattern.Element]) -> Int {
    elements.reduce(0) { most, element in
      switch element {
      case .word, .anyOf, .prefix, .number: most + 1
      case .start, .end: most
      case .gap(let range): most + range.upperBound
      case .oneOf(let ways): most + (ways.map { mostWords(of: $0) }.max() ?? 0)
      }
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
