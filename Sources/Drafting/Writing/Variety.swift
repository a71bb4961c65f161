/// How many different messages a request can yield.
public struct Variety: Hashable, Sendable {
  /// Different messages, counted exactly; the count stops at the greatest number there is.
  public let messages: Int
  /// Different orders of moves.
  public let plans: Int

  init(_ composer: Composer) {
    plans = Set(composer.plans.map(\.steps)).count
    messages = Set(composer.plans.map(\.steps)).reduce(0) { sum, steps in
      Self.sum(sum, Self.count(steps[...], composer, used: []))
    }
  }

  /// The derivations of a plan: each step by one fragment, or by one that makes several steps at once.
  private static func count(
    _ steps: ArraySlice<Plan.Step>, _ composer: Composer, used: Set<DetailKey>
  ) -> Int {
    guard let step = steps.first else { return 1 }
    var sum = step.isOptional ? count(steps.dropFirst(), composer, used: used) : 0
    var groups: [Group: Int] = [:]
    for fragment in composer.fragments where steps.map(\.move).starts(with: fragment.moves) {
      let details = Set(composer.details(of: fragment))
      guard used.isDisjoint(with: details) else { continue }
      groups[Group(details: details, length: fragment.moves.count), default: 0] +=
        fragment.template.derivations
    }
    if groups.isEmpty, step.isOptional { return sum }
    for (group, number) in groups {
      let rest = count(steps.dropFirst(group.length), composer, used: used.union(group.details))
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
  }
}
