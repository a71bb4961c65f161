import Dialogue

/// The places visits return to, each whole stack known by a number; 0 is the empty one.
struct Stacks {
  /// What is on top of a stack.
  struct Frame: Hashable {
    let state: Int
    let then: Snapshot.Frame.Return
    let below: Int
  }

  /// For each state, the bits that matter there.
  private let live: [Valuation]
  /// For each stack, the bits that matter at one of the places it leads back to.
  private var kept: [Valuation] = [Valuation()]
  private var frames: [Frame?] = [nil]
  private var numbers: [Frame: Int] = [:]
  /// The lowest question on each stack that is to be asked again.
  private var questions: [Int?] = [nil]

  init(live: [Valuation]) {
    self.live = live
  }

  /// The bits that matter at one of the places a stack leads back to.
  func kept(by stack: Int) -> Valuation { kept[stack] }

  /// The top of a stack; nil when it is empty.
  func top(of stack: Int) -> Frame? { frames[stack] }

  /// Whether an interrupt is being answered.
  func isAside(_ stack: Int) -> Bool { questions[stack] != nil }

  /// The stack with a further place to return to.
  mutating func pushing(_ state: Int, _ then: Snapshot.Frame.Return, on stack: Int) -> Int {
    let frame = Frame(state: state, then: then, below: stack)
    if let known = numbers[frame] { return known }
    numbers[frame] = frames.count
    frames.append(frame)
    kept.append(kept[stack].union(live[state]))
    questions.append(questions[stack] ?? (then == .askAgain ? frames.count - 1 : nil))
    return frames.count - 1
  }

  /// The stack with a question to be asked again; within an interrupt it is the first one's question.
  mutating func asking(_ state: Int, on stack: Int) -> Int {
    questions[stack] ?? pushing(state, .askAgain, on: stack)
  }
}
