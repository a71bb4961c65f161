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
