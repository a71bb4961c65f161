import Drafting
import Understanding

/// Turns what happened into what follows: the next snapshot, and effects in order. Pure and total.
struct Telling {
  let script: Script
  let language: Language
  let clock: Clock
  var snapshot: Snapshot
  private(set) var effects: [Effect] = []
  /// Whether the event led to a question that can be gone back from.
  private(set) var isNewQuestion = false

  init(_ script: Script, _ language: Language, _ clock: Clock, _ snapshot: Snapshot) {
    self.script = script
    self.language = language
    self.clock = clock
    self.snapshot = snapshot
  }

  var state: State {
    script.states[snapshot.position]
  }

  var view: View {
    View(script: script, snapshot: snapshot, language: language)
  }

  mutating func add(_ effect: Effect) {
    effects.append(effect)
  }

  mutating func advance(by event: Event) {
    switch event {
    case .started:
      enter(script.start)
    case .answered(let answer, let words):
      isNewQuestion = true
      keepAside(of: answer, words)
      settle()
      answered(answer)
    case .missed(let words):
      missed(words)
    case .askedBack(let pending, let words):
      if case .feelings(let feelings, _) = pending {
        keepAside(of: words, feelings.map(\.words))
      }
      askBack(pending)
    case .declined:
      snapshot.pending = nil
      voice(.offerDeclined)
      ask()
    case .revised(let operation):
      isNewQuestion = true
      settle()
      revise(by: operation)
    case .wondered(let line):
      wonder(line)
    case .interrupted(let index):
      interrupt(script.interrupts[index])
    case .commanded(let command):
      obey(command)
    case .unknownCommand(let name):
      voice(.unknownCommand, ["command": name])
      ask()
    case .askedForHelp(let country):
      askForHelp(country)
    case .concernRaised(let screening):
      raise(screening)
    case .resumed(let bookmark):
      snapshot = Snapshot(bookmark, in: script, seed: snapshot.seed) ?? snapshot
      ask()
    case .stopped:
      leave()
    }
  }

  /// Nothing is left to be asked back, and no try counts any more.
  private mutating func settle() {
    snapshot.pending = nil
    snapshot.misses = 0
  }

  /// Remembers what was said beside a number, a feeling or a choice, until the next of them.
  private mutating func keepAside(of answer: Answer, _ words: String) {
    snapshot.feelingsNamed = answer.feelingsNamed
    if case .feelings = snapshot.pending { return }
    let listener = language.listener
    if snapshot.aside?.beside == .choice { snapshot.aside = nil }
    switch state.prompt {
    case is NameFeelings where answer.choice == nil:
      keepAside(of: words, answer.fillings.flatMap(\.feelingWords))
    case is Rate where answer.choice == nil:
      if let feelings = answer.feelingsNamed { return keepAside(of: words, feelings.map(\.words)) }
      snapshot.aside = Aside(of: words) { clause in
        clause.contains(where: \.isNumber) || listener.number(in: clause, within: 0...100) != nil
      }
    case is Choose where answer == Answer(reaching: answer.personToReach):
      snapshot.aside = Aside(insteadOfAChoice: words)
    default: break
    }
  }

  private mutating func keepAside(of words: String, _ feelings: [String]) {
    let listener = language.listener
    let isRated = state.prompt is Rate
    snapshot.aside = Aside(of: words, naming: feelings) { clause in
      listener.personToReach(in: clause) != nil
        || isRated && clause.contains(where: \.isNumber)
    }
  }

  private mutating func answered(_ answer: Answer) {
    if let person = answer.personToReach { snapshot.personToReach = person }
    for filling in answer.fillings {
      guard let slot = script.slotIndex(named: filling.slot) else { continue }
      snapshot.slots[slot] = afterLoss(filling.value)
    }
    if answer.keepsDraft, let draft = snapshot.draft {
      guard mayLeave(draft) else { return }
      snapshot.isDraftKept = true
      add(.keepDraft(draft))
      voice(.draftKept)
    }
    if let target = answer.target.flatMap({ script.stateIndex(named: $0) }) {
      return enter(target)
    }
    if let choice = state.choices.first(where: { $0.id == answer.choice }) {
      for action in choice.actions { action.apply(to: &snapshot.slots) }
      if let target = choice.target { return enter(target) }
    }
    goOn()
  }

  /// Takes the first transition whose guard holds.
  mutating func goOn() {
    if let next = snapshot.way(on: state) {
      enter(next)
    } else {
      ask()
    }
  }

  /// No script that passed its checks comes near this; it keeps one that did not from never stopping.
  private static let mostSteps = 10_000

  /// Enters a state and goes on until something waits or the conversation is over.
  mutating func enter(_ first: Int) {
    var next: Int? = first
    var steps = 0
    while let index = next, steps < Self.mostSteps {
      next = step(into: index)
      steps += 1
    }
  }

  /// Enters one state; gives the state to enter next, or nil when something waits or all is over.
  private mutating func step(into index: Int) -> Int? {
    snapshot.position = index
    snapshot.entered[index] = min(snapshot.entered[index], 254) + 1
    let state = script.states[index]
    for action in state.actions { action.apply(to: &snapshot.slots) }
    if let next = answeredBefore(state) { return next }
    say()
    if state.showsHelp { showHelp() }
    if let visit = state.visit {
      snapshot.frames.append(Snapshot.Frame(state: index, then: .goOn))
      return visit
    }
    if state.prompt != nil {
      prepareDraft()
      ask()
      return nil
    }
    return state.isEnd ? comeBack() : snapshot.way(on: state)
  }

  /// Where a question for a person or a feeling leads that was answered before it was asked; to whoever proves the script,
  /// it is asked and answered here.
  private mutating func answeredBefore(_ state: State) -> Int? {
    if let feelings = snapshot.feelingsNamed, state.prompt is NameFeelings {
      snapshot.feelingsNamed = nil
      return answeredBefore(state, .feelings(feelings))
    }
    guard let person = snapshot.personToReach, state.prompt is AskPerson else { return nil }
    snapshot.personToReach = nil
    return answeredBefore(state, .person(person))
  }

  private mutating func answeredBefore(_ state: State, _ value: Value) -> Int? {
    guard let slot = state.prompt?.slots.first else { return nil }
    let before = snapshot.slots[slot]
    snapshot.slots[slot] = value
    guard let next = snapshot.way(on: state) else {
      snapshot.slots[slot] = before
      return nil
    }
    return next
  }

  /// The end of a flow: back to where it was visited from, or over.
  private mutating func comeBack() -> Int? {
    if snapshot.position == script.safety.stop {
      leave()
      return nil
    }
    guard let frame = snapshot.frames.popLast() else {
      snapshot.hasEnded = true
      add(.end)
      return nil
    }
    snapshot.position = frame.state
    switch frame.then {
    case .goOn:
      return snapshot.way(on: state)
    case .askAgain:
      say()
      if let draft = snapshot.draft, state.prompt is Compose {
        add(.showDraft(draft, isNumbered: false))
      }
      ask()
      return nil
    }
  }

  private mutating func prepareDraft() {
    guard let prompt = state.prompt as? Compose else { return }
    guard let draft = prompt.draft(view) else {
      voice(.draftMissing)
      return
    }
    if draft != snapshot.draft { snapshot.isDraftKept = false }
    snapshot.draft = draft
    voice(.draftReady)
    add(.showDraft(draft, isNumbered: false))
  }

  private mutating func revise(by operation: Drafting.Operation) {
    guard let draft = snapshot.draft else { return ask() }
    let revision = language.drafter.revise(draft, by: operation)
    snapshot.draft = revision.draft
    snapshot.isDraftKept = false
    if let note = revision.note {
      voice(Voice.Key(rawValue: note.rawValue) ?? .nothingToAdd)
    } else {
      voice(.draftChanged)
      add(.showDraft(revision.draft, isNumbered: false))
    }
    ask()
  }

  /// Why a line of the message is there, or all of them.
  private mutating func wonder(_ line: Int?) {
    guard let draft = snapshot.draft else { return ask() }
    let reasons = language.drafter.reasons(for: draft, line: line)
    reasons.isEmpty ? voice(.noSuchLine) : add(.say(reasons.joined(separator: "\n")))
    ask()
  }

  private mutating func interrupt(_ interrupt: Interrupt) {
    settle()
    if let target = interrupt.target {
      snapshot.frames = []
      return enter(target)
    }
    guard let visit = interrupt.visit else { return ask() }
    // Within an interrupt, the question that is come back to stays the first one's.
    if let first = snapshot.frames.firstIndex(where: { $0.then == .askAgain }) {
      snapshot.frames.removeSubrange((first + 1)...)
    } else {
      snapshot.frames.append(Snapshot.Frame(state: snapshot.position, then: .askAgain))
    }
    enter(visit)
  }

  /// Leaves at once; where danger was heard, not without the words that fit it.
  mutating func leave() {
    sayGoodbye()
    snapshot.hasEnded = true
    add(.end)
  }

  /// What can be answered now.
  mutating func ask() {
    let items = Hearing.items(at: state, view)
    let labels = items.filter(\.isShown).map(\.option.label)
    let isNumbered = state.prompt?.numbersChoose ?? true
    add(.ask(isNumbered ? .numbered(labels) : .named(labels)))
  }

  /// Asks something else than the state does, with text to begin with if there is any.
  mutating func ask(_ question: Question) {
    add(.ask(question))
  }
}
