public import Understanding

/// Tells how words would be understood at a question, without a conversation: for writers and checks.
///
/// Every choice counts as offered, whatever its condition. Nothing was said before.
public struct Rehearsal: Sendable {
  /// What words were understood as.
  public enum Meaning: Hashable, Sendable {
    /// A choice, by its stable name.
    case choice(String)
    /// A value of a `one of` slot.
    case value(slot: String, name: String)
    /// Words of `always:`, by index.
    case interrupt(Int)
    /// A command.
    case command(Command)
    /// The safety screen heard something, by this rule.
    case danger(rule: String)
    /// Two or more choices, so that Kith asks which.
    case between
    /// Another kind of answer: free words, a number, a feeling.
    case free
    /// Nothing.
    case nothing
  }

  private let script: Script
  private let language: Language

  /// Rehearses a script.
  public init(_ script: Script, in language: Language) {
    self.script = script
    self.language = language
  }

  /// What `words` mean at the state with this index.
  public func meaning(of words: String, at state: Int) -> Meaning {
    var snapshot = Snapshot(of: script, seed: 1)
    snapshot.position = state
    let hearing = Hearing(
      script, language, snapshot, recentWords: [], wasJustInSafety: false, offersAll: true)
    switch hearing.event(for: .words(words)) {
    case .answered(let answer, _): return Self.meaning(of: answer)
    case .interrupted(let index): return .interrupt(index)
    case .commanded(let command): return .command(command)
    case .askedForHelp: return .command(.helpNow)
    case .concernRaised(let screening): return .danger(rule: screening.rule ?? "")
    case .askedBack(.between, _): return .between
    case .missed: return .nothing
    default: return .free
    }
  }

  private static func meaning(of answer: Answer) -> Meaning {
    if let choice = answer.choice { return .choice(choice) }
    guard let filling = answer.fillings.first, case .choice(let name) = filling.value else {
      return .free
    }
    return .value(slot: filling.slot, name: name)
  }
}
