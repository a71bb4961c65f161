/// Patterns that belong to something, such as a rule, and are looked for at once.
struct OwnedPatterns<Owner: Sendable>: Sendable {
  private let owners: [Owner]
  /// The place of each pattern's owner.
  private let places: [Int]
  private let finder: PatternFinder

  init(
    of owners: [Owner], _ patterns: (Owner) -> [Pattern], _ lexicon: inout Lexicon
  ) {
    let pairs = owners.enumerated().flatMap { place, owner in patterns(owner).map { (place, $0) } }
    self.owners = owners
    places = pairs.map(\.0)
    finder = PatternFinder(pairs.map(\.1), &lexicon)
  }

  /// Every place where a pattern begins, with its owner, in the order of the owners.
  func matches(in words: [Lexicon.Code]) -> [(owner: Owner, range: Range<Int>)] {
    finder.matches(in: words).map { (owners[places[$0.pattern]], $0.range) }
  }
}
