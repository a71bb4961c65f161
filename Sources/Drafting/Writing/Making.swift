/// One candidate in the making.
struct Making {
  let composer: Composer
  let wishes: Composer.Wishes
  var random: StableRandom
  var lines: [Draft.Line] = []
  var used: Set<DetailKey> = []
  private var taken: Set<Int> = []
  /// Whether a line said who writes.
  private var isSigned = false
  /// Moves that may not come any more beside what was said.
  var barred: Set<Move> = []
  /// How many lines the plan had no place for.
  var leftovers = 0

  init(composer: Composer, wishes: Composer.Wishes, random: StableRandom) {
    self.composer = composer
    self.wishes = wishes
    self.random = random
  }

  mutating func lines(of plan: Plan) -> [Draft.Line]? {
    let steps = composer.steps(of: plan, wishes)
    var index = 0
    while index < steps.count {
      guard let made = make(steps[index...], index: index) else { return nil }
      index += made
    }
    addLeftovers()
    return lines
  }

  /// Makes the next move, or leaves it out; how many steps that took, or nil when it can not be.
  private mutating func make(_ steps: ArraySlice<Plan.Step>, index: Int) -> Int? {
    guard let step = steps.first else { return 1 }
    let pool = eligible(steps.map(\.move))
    let withDetails = pool.filter { $0.details.contains { !$0.isBackground } }
    let isWanted = !withDetails.isEmpty || wishes.pinned.contains(step.move)
    if step.isOptional, !isWanted, wishes.isTerse || random.below(2) == 0 { return 1 }
    guard let ready = choose(withDetails.isEmpty ? pool : withDetails) else {
      return step.isOptional || step.move == .signature ? 1 : nil
    }
    guard let line = composer.line(ready.fragment, &random) else { return nil }
    add(line, ready, at: lines.count)
    return ready.fragment.moves.count
  }

  private func eligible(_ moves: [Move]) -> [Ready] {
    guard let first = moves.first else { return [] }
    return (composer.ready[first] ?? []).filter { ready in
      (ready.fragment.moves.count == 1 || moves.starts(with: ready.fragment.moves))
        && used.isDisjoint(with: ready.details) && !taken.contains(ready.index)
        && fits(ready.fragment)
    }
  }

  /// The name is said once, at the beginning.
  func fits(_ fragment: Fragment) -> Bool {
    if fragment.names != lines.isEmpty, !composer.request.recipient.address.isEmpty,
      fragment.moves != [.greeting]
    {
      return false
    }
    if fragment.moves == [.signature], isSigned, !composer.request.medium.isLetter { return false }
    if let after = fragment.after, !isMade(after) { return false }
    if let other = fragment.notAfter, isMade(other) { return false }
    return wishes.bannedWords.allSatisfy { !fragment.says($0) }
  }

  func isMade(_ move: Move) -> Bool {
    lines.contains { $0.moves.contains(move) }
  }

  mutating func choose(_ pool: [Ready]) -> Ready? {
    guard !pool.isEmpty else { return nil }
    if wishes.isTerse {
      let three = (0..<3).map { _ in pool[random.below(pool.count)] }
      return (random.below(2) == 0 ? pool : three).min { $0.fragment.size < $1.fragment.size }
    }
    let weights = pool.map(weight)
    var number = random.below(weights.reduce(0, +))
    for (ready, weight) in zip(pool, weights) {
      number -= weight
      if number < 0 { return ready }
    }
    return pool.last
  }

  /// Fragments that were shown are rare; those that fit the matter are frequent.
  private func weight(_ ready: Ready) -> Int {
    wishes.shown.contains(ready.fragment.id) ? max(1, ready.weight / 60) : ready.weight
  }

  mutating func add(_ line: Draft.Line, _ ready: Ready, at index: Int) {
    lines.insert(line, at: index)
    used.formUnion(ready.details)
    taken.insert(ready.index)
    if ready.fragment.signs { isSigned = true }
    if let other = ready.fragment.notAfter { barred.insert(other) }
  }
}
