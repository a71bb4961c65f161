public import Dialogue
import Understanding

/// Plays scripts without words, by what an answer can come to, and tells what must never happen.
public enum RandomPlay {
  /// Everything that can happen at the open question.
  public static func events(of conversation: Conversation) -> [Event] {
    let script = conversation.script
    let state = conversation.snapshot.state(in: script)
    var events = conversation.outcomes.map { Event.answered($0.answer, words: "") }
    events.append(.commanded(.skip))
    if state.retry != nil { events.append(.missed(words: "")) }
    if script.menu != nil { events.append(.commanded(.menu)) }
    return events + script.interrupts.indices.map { .interrupted($0) }
  }

  /// What goes wrong in so many random turns; nil when nothing does.
  public static func fault(in script: Script, seed: UInt64, turns: Int) -> String? {
    var random = Seeded(seed)
    var conversation = Conversation(script, seed: seed)
    var effects = conversation.start()
    for turn in 0..<turns {
      if let fault = fault(in: effects, at: conversation) { return "turn \(turn): \(fault)" }
      if conversation.snapshot.hasEnded {
        conversation = Conversation(script, seed: seed &+ UInt64(turn))
        effects = conversation.start()
      } else if UInt8.random(in: 0..<12, using: &random) == 0 {
        effects = conversation.goBack()
      } else {
        let event = events(of: conversation).randomElement(using: &random)
        effects = conversation.receive(event ?? .stopped)
      }
    }
    return nil
  }

  private static func fault(in effects: [Effect], at conversation: Conversation) -> String? {
    let state = conversation.snapshot.state(in: conversation.script)
    let said = effects.said
    if said.contains("{") || said.contains("}") { return "a brace in `\(said)`" }
    if conversation.snapshot.hasEnded { return nil }
    guard let prompt = state.prompt else { return "dead end at \(state.name)" }
    if prompt is Choose, conversation.outcomes.isEmpty {
      return "nothing to choose at \(state.name)"
    }
    if !state.wordings.isEmpty, said.isEmpty { return "silence at \(state.name)" }
    return nil
  }
}
