/// A fragment that fits a request.
struct Ready: Sendable {
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
    // What is warm may stand in a playful message, but what is playful comes first.
    let isLent = !isTuned && !fragment.condition.tones.isEmpty
    let base = fragment.condition.topics.isEmpty ? (isTuned ? 16 : isLent ? 4 : 10) : 150
    weight = max(1, fragment.weight * base * 4 / (isLoose ? 8 : 1))
  }
}
