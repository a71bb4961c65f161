import Understanding

extension Telling {
  /// Does what a command says; going back and starting over are the conversation's own business.
  mutating func obey(_ command: Command) {
    switch command {
    case .skip: skip()
    case .menu: openMenu()
    case .why: explain()
    case .again: repeatQuestion()
    case .shorter:
      snapshot.isBrief = true
      voice(.fewerWords, isOnlyNew: true)
      ask()
    case .help: tell(.help)
    case .whoAreYou: tell(.whoAreYou)
    case .privacy: tell(.privacy)
    case .quit: leave()
    case .helpNow: askForHelp(nil)
    case .copy, .save: deliver(command)
    case .wipe:
      snapshot.hasEnded = true
      add(.wipe)
      add(.end)
    case .back, .startOver: ask()
    }
  }

  private mutating func tell(_ key: Voice.Key) {
    voice(key)
    ask()
  }

  private mutating func skip() {
    snapshot.pending = nil
    guard let target = state.skip ?? snapshot.way(on: state) else { return tell(.notSkipped) }
    snapshot.misses = 0
    // What speaks before it asks says enough by itself.
    if let prompt = script.states[target].prompt, !(prompt is Compose) { voice(.skipped) }
    enter(target)
  }

  private mutating func openMenu() {
    guard let menu = script.menu, !snapshot.isInSafety(of: script) else { return tell(.noMenu) }
    snapshot.pending = nil
    snapshot.misses = 0
    snapshot.frames = []
    voice(.menu)
    enter(menu)
  }

  private mutating func explain() {
    if let why = state.why.flatMap({ filled($0) }) {
      add(.say(why))
      ask()
    } else {
      tell(.why)
    }
  }

  private mutating func repeatQuestion() {
    say()
    if let draft = snapshot.draft, state.prompt is Compose {
      add(.showDraft(draft, isNumbered: false))
    }
    ask()
  }

  private mutating func deliver(_ command: Command) {
    guard let draft = snapshot.draft else { return tell(.noDraft) }
    guard mayLeave(draft) else { return }
    add(command == .copy ? .copyDraft(draft) : .saveDraft(draft))
    ask()
  }
}
