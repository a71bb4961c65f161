/// Makes candidates of a request: a plan, then fragments from left to right, each detail once.
struct Composer {
  /// What holds for every candidate of one draft.
  struct Wishes {
    var banned: Set<Move> = []
    var pinned: Set<Move> = []
    var bannedWords: [String] = []
    var shown: Set<String> = []
    /// Whether each move is made with the fewest words.
    var isTerse = false
  }

  let request: DraftRequest
  let situation: Situation
  let words: RequestWords
  let plans: [Plan]
  let fragments: [Fragment]
  /// The fragments by the first move they make, with the details they would use.
  fileprivate let ready: [Move: [Ready]]

  /// Makes a composer; nil when the bank has nothing for this kind of message.
  init?(_ request: DraftRequest, bank: MessageBank) {
    guard let plans = bank.plans[request.kind], let fragments = bank.fragments[request.kind] else {
      return nil
    }
    let situation = Situation(request, topics: bank.topics)
    let words = RequestWords(request, isPlural: situation.isPlural)
    self.request = request
    self.situation = situation
    self.words = words
    self.plans = plans.filter { $0.condition.holds(in: situation) }
    let fitting = fragments.filter {
      $0.condition.holds(in: situation) && words.canFill($0.template)
        && !(request.limits.noQuestion && $0.asks)
        && !(request.limits.noApology && $0.apologises)
        && !(request.limits.noExclamation && $0.template.literals.contains { $0.contains("!") })
    }
    self.fragments = fitting
    ready = Dictionary(
      grouping: fitting.enumerated().map { Ready($1, index: $0, situation, words) },
      by: \.first)
  }

  /// A fragment's words, its own choices made by the generator.
  func line(_ fragment: Fragment, _ random: inout StableRandom) -> Draft.Line? {
    words.pieces(of: fragment.template, &random).map {
      Draft.Line(moves: fragment.moves, fragment: fragment.id, pieces: $0)
    }
  }

  /// The details of a fragment that were given.
  func details(of fragment: Fragment) -> [DetailKey] {
    fragment.details.filter { situation.details.contains($0) }
  }

  /// One candidate, or nil when a move that must be made can not be made.
  func candidate(
    _ random: inout StableRandom, _ wishes: Wishes
  ) -> (lines: [Draft.Line], leftovers: Int)? {
    guard !plans.isEmpty else { return nil }
    var making = Making(composer: self, wishes: wishes, random: random)
    defer { random = making.random }
    let plan = plans[making.random.below(plans.count)]
    return making.lines(of: plan).map { ($0, making.leftovers) }
  }
}

/// A fragment that fits a request.
private struct Ready {
  let fragment: Fragment
  let index: Int
  let first: Move
  let details: Set<DetailKey>
  /// How often it is chosen while it is new.
  let weight: Int

  init(_ fragment: Fragment, index: Int, _ situation: Situation, _ words: RequestWords) {
    self.fragment = fragment
    self.index = index
    first = fragment.moves.first ?? .greeting
    details = Set(fragment.details).intersection(situation.details)
    let kind = fragment.details.first.flatMap { words.shape($0)?.kind }
    let isLoose = fragment.isLoose && [.noun, .gerund, .verb].contains(kind)
    let isTuned = fragment.condition.tones.contains(situation.request.tone)
    let base = fragment.condition.topics.isEmpty ? (isTuned ? 16 : 10) : 48
    weight = max(1, fragment.weight * base * 4 / (isLoose ? 8 : 1))
  }
}

/// One candidate in the making.
private struct Making {
  let composer: Composer
  let wishes: Composer.Wishes
  var random: StableRandom
  private var lines: [Draft.Line] = []
  private var used: Set<DetailKey> = []
  private var taken: Set<Int> = []
  /// How many lines the plan had no place for.
  private(set) var leftovers = 0

  init(composer: Composer, wishes: Composer.Wishes, random: StableRandom) {
    self.composer = composer
    self.wishes = wishes
    self.random = random
  }

  mutating func lines(of plan: Plan) -> [Draft.Line]? {
    var steps = plan.steps.filter { !wishes.banned.contains($0.move) }
    for move in Move.allCases where wishes.pinned.contains(move) {
      if steps.contains(where: { $0.move == move }) || move == .signature { continue }
      steps.append(Plan.Step(move: move, isOptional: false))
    }
    if composer.request.limits.asksConsent, !steps.contains(where: { $0.move == .consent }) {
      steps.insert(Plan.Step(move: .consent, isOptional: true), at: min(1, steps.count))
    }
    if composer.request.limits.noQuestion { steps.removeAll { $0.move == .question } }
    if composer.request.medium.isLetter, !wishes.banned.contains(.signature) {
      steps.append(Plan.Step(move: .signature, isOptional: false))
    }
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
    let withDetails = pool.filter { !$0.details.isEmpty }
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
  private func fits(_ fragment: Fragment) -> Bool {
    if fragment.names != lines.isEmpty, !composer.request.recipient.address.isEmpty,
      fragment.moves != [.greeting]
    {
      return false
    }
    if let after = fragment.after, !isMade(after) { return false }
    if let other = fragment.notAfter, isMade(other) { return false }
    return wishes.bannedWords.allSatisfy { !fragment.says($0) }
  }

  private func isMade(_ move: Move) -> Bool {
    lines.contains { $0.moves.contains(move) }
  }

  private mutating func choose(_ pool: [Ready]) -> Ready? {
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

  private mutating func add(_ line: Draft.Line, _ ready: Ready, at index: Int) {
    lines.insert(line, at: index)
    used.formUnion(ready.details)
    taken.insert(ready.index)
  }

  /// Details the plan had no place for are said where they fit, if there is a way to say them.
  private mutating func addLeftovers() {
    let missing = composer.situation.details.subtracting(used)
    for key in DetailKey.allCases where missing.contains(key) && !used.contains(key) {
      let moves: [Move] = [
        .anchor, .acknowledge, .thanks, .reason, .news, .offer, .invitation, .wish,
      ]
      let pool = moves.filter { !wishes.banned.contains($0) }.flatMap { move in
        (composer.ready[move] ?? []).filter { ready in
          ready.fragment.moves.count == 1 && ready.details.contains(key)
            && used.isDisjoint(with: ready.details) && fits(ready.fragment)
        }
      }
      guard let ready = choose(pool), let line = composer.line(ready.fragment, &random) else {
        continue
      }
      add(line, ready, at: Order.place(for: ready.first, in: lines, of: composer.request.kind))
      leftovers += 1
    }
  }
}
