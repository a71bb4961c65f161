import Understanding

/// `person: slot` hears who is meant; `nobody: state` is where "no one" leads.
public struct AskPerson: Prompt {
  /// The key.
  public static let key = "person"
  private let slot: Int
  private let nobody: Int?

  /// Reads it.
  public static func read(_ fields: inout StateFields) -> AskPerson? {
    let nobody = fields.field("nobody").flatMap { fields.target($0) }
    guard let field = fields.field(key),
      let slot = fields.slot(field, holding: "a person", { $0 == .person })
    else { return nil }
    return AskPerson(slot: slot, nobody: nobody)
  }

  /// The slot.
  public var slots: [Int] { [slot] }

  /// Where "no one" leads.
  public var ways: [PromptWay] { nobody.map { [PromptWay(to: $0, words: "no one")] } ?? [] }

  /// Any name is an answer.
  public var hearsFreely: Bool { true }

  /// A person, or no one.
  public func interpret(_ words: String, _ view: View) -> Interpretation {
    switch view.language.listener.person(in: words) {
    case .someone(let person): .answer(answer(person, view))
    case .noOne: noOne(view)
    case nil: isBareNo(words, view) ? noOne(view) : .miss
    }
  }

  /// "No" alone says that there is no one; "no thanks" refuses the question.
  private func isBareNo(_ words: String, _ view: View) -> Bool {
    !words.trimmed.contains(" ") && view.language.listener.confirmation(in: words) == .no
  }

  /// "No one" is an answer, also where a script has no way of its own for it.
  private func noOne(_ view: View) -> Interpretation {
    nobody.map { .answer(Answer(target: view.script.states[$0].name)) } ?? .pass
  }

  /// Someone, and no one if that leads somewhere.
  public func outcomes(_ view: View) -> [Outcome] {
    let ana = Person(name: "Ana", relation: nil, isGroup: false)
    var outcomes = [Outcome(words: "Ana", answer: answer(ana, view))]
    if let nobody {
      outcomes.append(
        Outcome(words: "no one", answer: Answer(target: view.script.states[nobody].name)))
    }
    return outcomes
  }

  private func answer(_ person: Person, _ view: View) -> Answer {
    Answer(fillings: [view.filling(slot, .person(person))])
  }
}
