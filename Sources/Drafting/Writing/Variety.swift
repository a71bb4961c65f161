/// How many different messages a request can yield.
public struct Variety: Hashable, Sendable {
  /// Different messages, counted exactly; the count stops at the greatest number there is.
  public let messages: Int
  /// Different orders of moves.
  public let plans: Int

  init(_ composer: Composer) {
    let all = Set(composer.plans.map { composer.steps(of: $0) })
    plans = all.count
    messages = all.reduce(0) { sum, steps in
      Self.sum(sum, Self.count(steps[...], composer, Said()))
    }
  }

  /// What was said before a step.
  private struct Said {
    var moves: Set<Move> = []
    var details: Set<DetailKey> = []
    var isSigned = false

    /// Whether a fragment may come next, as candidates are made.
    func allows(_ fragment: Fragment, _ composer: Composer) -> Bool {
      if fragment.names == !moves.isEmpty, !composer.request.recipient.address.isEmpty,
        fragment.moves != [.greeting]
      {
        return false
      }
      if fragment.moves == [.signature], isSigned, !composer.request.medium.isLetter {
        return false
      }
      return fragment.after.map { moves.contains($0) } ?? true
        && !(fragment.notAfter.map { moves.contains($0) } ?? false)
        && details.isDisjoint(with: composer.details(of: fragment))
    }
  }

  /// The derivations of a plan: each step by one fragment, or by one that makes several steps at once.
  private static func count(
    _ steps: ArraySlice<Plan.Step>, _ composer: Composer, _ said: Said
  ) -> Int {
    guard let step = steps.first else { return 1 }
    var sum = step.isOptional ? count(steps.dropFirst(), composer, said) : 0
    var groups: [Group: Int] = [:]
    for fragment in composer.fragments
    where steps.map(\.move).starts(with: fragment.moves) && said.allows(fragment, composer) {
      let details = Set(composer.details(of: fragment))
      let group = Group(
        details: details, length: fragment.moves.count, signs: fragment.signs)
      groups[group, default: 0] +=
        fragment.template.derivations
    }
    if groups.isEmpty, step.isOptional || step.move == .signature {
      return step.isOptional ? sum : count(steps.dropFirst(), composer, said)
    }
    for (group, number) in groups {
      var next = said
      next.moves.formUnion(steps.prefix(group.length).map(\.move))
      next.details.formUnion(group.details)
      if group.signs { next.isSigned = true }
      let rest = count(steps.dropFirst(group.length), composer, next)
      let (product, isTooMuch) = number.multipliedReportingOverflow(by: rest)
      sum = Self.sum(sum, isTooMuch ? Int.max : product)
    }
    return sum
  }

  private static func sum(_ one: Int, _ other: Int) -> Int {
    let (value, isTooMuch) = one.addingReportingOverflow(other)
    return isTooMuch ? Int.max : value
  }

  private struct Group: Hashable {
    let details: Set<DetailKey>
    let length: Int
    let signs: Bool
  }
}
