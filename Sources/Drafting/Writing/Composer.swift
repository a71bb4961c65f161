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
    /// Whether there is no room even for a name at the end.
    var isBare = false
  }

  let request: DraftRequest
  let situation: Situation
  let words: RequestWords
  let plans: [Plan]
  let fragments: [Fragment]
  /// The fragments by the first move they make, with the details they would use.
  let ready: [Move: [Ready]]

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
        && ($0.names || $0.moves != [.greeting] || !$0.condition.isForGroups
          || request.recipient.isCrowd)
        && !(request.limits.noQuestion && $0.asks
          && !(request.medium.isSpoken && $0.moves == [.greeting]))
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
    return making.lines(of: plan).flatMap { lines in
      // A plan of nothing but a question is none where nothing may be asked.
      let isEmpty = lines.allSatisfy { $0.moves == [.greeting] || $0.moves == [.signature] }
      return request.limits.noQuestion && isEmpty ? nil : (lines, making.leftovers)
    }
  }

  /// The steps of a plan with what was asked for and what the medium needs.
  func steps(of plan: Plan, _ wishes: Wishes = Wishes()) -> [Plan.Step] {
    var steps = plan.steps.filter { !wishes.banned.contains($0.move) }
    for move in Move.allCases where wishes.pinned.contains(move) {
      if steps.contains(where: { $0.move == move }) || move == .signature { continue }
      let place = Order.place(for: move, among: steps.map(\.move), of: request.kind)
      steps.insert(Plan.Step(move: move, isOptional: false), at: place)
    }
    if request.limits.asksConsent, !steps.contains(where: { $0.move == .consent }) {
      steps.insert(Plan.Step(move: .consent, isOptional: true), at: min(1, steps.count))
    }
    if request.limits.noQuestion { steps.removeAll { $0.move == .question } }
    if !request.medium.isSpoken { sign(&steps, wishes) }
    return steps
  }

  /// A letter ends with a name; so does a text, unless its first words say who writes, or there is
  /// hardly room.
  private func sign(_ steps: inout [Plan.Step], _ wishes: Wishes) {
    let isBare = !request.medium.isLetter && wishes.isBare
    guard !wishes.banned.contains(.signature), !isBare else { return }
    steps.removeAll { $0.move == .signature }
    steps.append(Plan.Step(move: .signature, isOptional: false))
  }
}
