import Understanding

/// `confirm:` a question for yes or no, each with its own way on.
///
///     confirm: { yes: warm-up, no: what-else, unsure: smaller }
///
/// Without `unsure:`, "maybe" is asked back.
public struct Confirm: Prompt {
  /// The key.
  public static let key = "confirm"
  private let yes: Int
  private let no: Int
  private let unsure: Int?

  /// Reads it.
  public static func read(_ fields: inout StateFields) -> Confirm? {
    guard let field = fields.field(key) else { return nil }
    guard let entries = field.entries else {
      fields.report(
        "S302", "expected `yes:` and `no:` here", at: field.place,
        help: "Write confirm: { yes: state, no: state }.")
      return nil
    }
    var inner = StateFields(entries, at: field.place, in: fields.scope)
    let yes = inner.field("yes").flatMap { inner.target($0) }
    let no = inner.field("no").flatMap { inner.target($0) }
    let unsure = inner.field("unsure").flatMap { inner.target($0) }
    inner.reportUnread(of: "`confirm`", known: ["yes", "no", "unsure"])
    if !inner.contains("yes") || !inner.contains("no") {
      inner.report("S309", "`confirm` needs both `yes:` and `no:`", at: field.place)
    }
    fields.absorb(inner)
    guard let yes, let no else { return nil }
    return Confirm(yes: yes, no: no, unsure: unsure)
  }

  /// Where the answers lead.
  public var ways: [PromptWay] {
    [PromptWay(to: yes, words: "yes"), PromptWay(to: no, words: "no")]
      + (unsure.map { [PromptWay(to: $0, words: "not sure")] } ?? [])
  }

  /// Yes and no, in the language's words.
  public func options(_ view: View) -> [PromptOption] {
    [(Voice.Key.yes, yes), (.no, no)].map { key, target in
      PromptOption(Option(label: view.language.voice.label(key)), meaning: meaning(target, view))
    }
  }

  /// Yes, no or neither in free words.
  public func interpret(_ words: String, _ view: View) -> Interpretation {
    switch view.language.listener.confirmation(in: words) {
    case .yes: meaning(yes, view)
    case .no: meaning(no, view)
    case .unsure: unsure.map { meaning($0, view) } ?? .miss
    case nil: .miss
    }
  }

  /// Each way on.
  public func outcomes(_ view: View) -> [Outcome] {
    var ways = [("yes", yes), ("no", no)]
    if let unsure { ways.append(("I don't know", unsure)) }
    return ways.map { words, target in
      Outcome(words: words, answer: Answer(target: view.script.states[target].name))
    }
  }

  private func meaning(_ target: Int, _ view: View) -> Interpretation {
    .answer(Answer(target: view.script.states[target].name))
  }
}
