/// Makes candidates of a request: a plan, then fragments from left to right, each detail once.
struct Composer {
  let request: DraftRequest
  let plans: [Plan]
  private(set) var fragments: [Fragment]
  private let shapes: [DetailKey: Shape]

  /// Makes a composer; nil when the bank has nothing for this kind of message.
  init?(_ request: DraftRequest, bank: MessageBank) {
    guard let plans = bank.plans[request.kind], let fragments = bank.fragments[request.kind] else {
      return nil
    }
    self.request = request
    self.plans = plans.filter { $0.lengths.contains(request.length) }
    let shapes = request.details.map { ($0, Shape(of: LeadIn.stripped($1, of: $0))) }
    self.shapes = Dictionary(uniqueKeysWithValues: shapes.filter { !$0.1.core.isEmpty })
    self.fragments = []
    self.fragments = fragments.filter { fits($0) }
  }

  private func fits(_ fragment: Fragment) -> Bool {
    if !fragment.tones.isEmpty, !fragment.tones.contains(request.tone) { return false }
    if !fragment.media.isEmpty, !fragment.media.contains(request.medium) { return false }
    if fragment.isForNoName, !request.recipient.address.isEmpty { return false }
    if !fragment.isForGroups, request.recipient.isGroup { return false }
    return fragment.template.filled(value) != nil
  }

  /// What stands for a blank: a name, or the person's words if their shape fits the form.
  func value(_ name: String, _ form: String?) -> String? {
    switch name {
    case "name": return request.recipient.address.isEmpty ? nil : request.recipient.address
    case "me": return request.sender.flatMap { $0.isEmpty ? nil : $0 }
    default: break
    }
    guard let key = DetailKey(rawValue: name), let shape = shapes[key] else { return nil }
    switch form {
    case "sentence": return shape.sentence
    case .some(let wanted): return shape.kind.rawValue == wanted ? shape.inner : nil
    case nil: return shape.inner
    }
  }

  /// A fragment's words, its own choices made by the generator.
  func line(_ fragment: Fragment, _ random: inout StableRandom) -> Draft.Line? {
    var numbers = random
    defer { random = numbers }
    guard let text = fragment.template.filled(value, choose: { numbers.below($0) }) else {
      return nil
    }
    return Draft.Line(moves: fragment.moves, fragment: fragment.id, text: text)
  }

  /// One candidate, or nil when a move that must be made can not be made.
  func candidate(
    _ random: inout StableRandom, banned: Set<Move>, pinned: Set<Move>
  ) -> [Draft.Line]? {
    guard !plans.isEmpty else { return nil }
    let plan = plans[random.below(plans.count)]
    var lines: [Draft.Line] = []
    var used: Set<DetailKey> = []
    var index = 0
    while index < plan.steps.count {
      let step = plan.steps[index]
      let isLeftOut = step.isOptional && !pinned.contains(step.move) && random.below(2) == 0
      if isLeftOut || banned.contains(step.move) {
        index += 1
        continue
      }
      let rest = plan.steps[index...].map(\.move)
      guard let fragment = choose(rest, used, banned, &random), let line = line(fragment, &random)
      else {
        guard step.isOptional || step.move == .signature else { return nil }
        index += 1
        continue
      }
      used.formUnion(fragment.details)
      lines.append(line)
      index += fragment.moves.count
    }
    return lines
  }

  /// A fragment that makes the next move, or the next moves at once.
  private func choose(
    _ moves: [Move], _ used: Set<DetailKey>, _ banned: Set<Move>, _ random: inout StableRandom
  ) -> Fragment? {
    let eligible = fragments.filter { fragment in
      moves.starts(with: fragment.moves) && used.isDisjoint(with: fragment.details)
        && banned.isDisjoint(with: fragment.moves)
    }
    let withDetails = eligible.filter { !$0.details.isEmpty }
    let pool = withDetails.isEmpty ? eligible : withDetails
    return pool.isEmpty ? nil : pool[random.below(pool.count)]
  }
}
