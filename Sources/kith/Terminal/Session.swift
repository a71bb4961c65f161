import Dialogue
import Drafting
import Foundation
import LineEditing
import Understanding

/// A conversation at a terminal or through a pipe: reads lines, carries out effects.
struct Session {
  private var conversation: Conversation
  private let screen: Screen
  private let lines: any LineSource
  private var question = Question()
  /// How many questions were asked, to show every third time what keeps the person at the wheel (T16).
  private var asked = 0

  init(_ conversation: Conversation, screen: Screen, lines: any LineSource) {
    self.conversation = conversation
    self.screen = screen
    self.lines = lines
  }

  /// Holds the conversation to its end.
  ///
  /// - Returns: The exit code.
  mutating func run() -> Int32 {
    carryOut(conversation.start())
    while !conversation.snapshot.hasEnded {
      switch lines.nextLine(
        prompt: screen.prompt, completions: completions, prefill: question.prefill)
      {
      case .line(let words):
        screen.heard(words)
        carryOut(conversation.receive(.words(cleaned(words))))
        // Words of danger are not to come back under the Up key.
        if conversation.snapshot.isInSafety(of: conversation.script) { lines.forget() }
      case .interrupted:
        carryOut(conversation.saying(.interrupted))
      case .endOfInput:
        carryOut(conversation.receive(.stop))
      case .terminated(let signal):
        return 128 + signal
      }
    }
    return 0
  }

  private var completions: [String] {
    question.items.map(\.label) + Command.allCases.map { "/" + $0.rawValue }
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .say(let words): screen.say(words)
      case .showDraft(let draft, let isNumbered):
        screen.show(draft: isNumbered ? numbered(draft) : draft.text)
      case .showHelp(let card): screen.show(card: card.lines)
      case .ask(let question): ask(question)
      case .keepDraft(let draft): screen.show(draft: draft.text)
      case .copyDraft(let draft): copy(draft)
      case .saveDraft(let draft): save(draft)
      case .wipe: screen.wipe()
      case .end: break
      }
    }
  }

  private mutating func ask(_ question: Question) {
    self.question = question
    screen.ask(question.items.map { (number: $0.number, label: $0.label) })
    if asked % 3 == 0 {
      screen.remind(of: [Command.back, .skip, .helpNow].map { "/" + $0.rawValue })
    }
    asked += 1
  }

  private func numbered(_ draft: Draft) -> String {
    draft.shownLines.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
  }

  private mutating func copy(_ draft: Draft) {
    tell(
      Delivery.copy(
        draft.text, environment: ProcessInfo.processInfo.environment, isTerminal: screen.isTerminal)
    )
  }

  private mutating func save(_ draft: Draft) {
    do {
      let path = try Delivery.save(
        draft.text, in: FileManager.default.currentDirectoryPath)
      tell(.saved, ["path": path])
    } catch {
      tell(.notSaved)
    }
  }

  /// Says in the conversation's language what became of a message.
  private mutating func tell(_ key: Voice.Key, _ values: [String: String] = [:]) {
    carryOut(conversation.saying(key, values))
  }
}
