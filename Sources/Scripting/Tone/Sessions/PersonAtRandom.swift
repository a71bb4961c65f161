import Dialogue
import Drafting

/// A person who answers by chance: mostly to the question, sometimes past it, sometimes not at all.
struct PersonAtRandom {
  private var random: StableRandom
  private let words: ToneWords
  /// The turn in which something heavy is said; most never do.
  private var heavyTurn: Int?
  private var turn = 0

  init(seed: UInt64, words: ToneWords) {
    random = StableRandom(seed &* 0x9E37_79B9)
    self.words = words
    if random.below(10) == 0 { heavyTurn = random.below(12) }
  }

  /// What they type now.
  mutating func line(in conversation: Conversation) -> String {
    defer { turn += 1 }
    if turn == heavyTurn { return any(.heavy) ?? "/help-now" }
    let isSafe = !conversation.snapshot.isInSafety(of: conversation.script)
    switch random.below(100) {
    case 0..<6 where isSafe: return any(.puzzles) ?? "?"
    case 6..<12 where isSafe: return "/skip"
    default: return answer(in: conversation)
    }
  }

  private mutating func answer(in conversation: Conversation) -> String {
    let state = conversation.snapshot.state(in: conversation.script)
    let choices = conversation.outcomes.map(\.words)
    if state.prompt is Compose { return random.below(4) == 0 ? "shorter" : "keep it" }
    let list: ToneWords.List? =
      switch state.prompt {
      case is NameFeelings: .feelings
      case is Ask: .texts
      case is AskPerson: .names
      case is AskTime: .times
      default: nil
      }
    if let list, random.below(5) > 0, let line = any(list) { return line }
    return choices.isEmpty ? any(.texts) ?? "ok" : choices[random.below(choices.count)]
  }

  private mutating func any(_ list: ToneWords.List) -> String? {
    let items = words.items(list)
    return items.isEmpty ? nil : items[random.below(items.count)]
  }
}
