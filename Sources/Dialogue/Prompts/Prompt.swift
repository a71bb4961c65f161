public import Drafting
public import Understanding

/// A kind of question.
///
/// A kind is one file: how it reads itself from a script, what can be chosen, what free words mean as
/// an answer, which outcomes exist. It is listed in ``Prompts/all`` and mentioned nowhere else.
public protocol Prompt: Sendable {
  /// The key that asks it in a script.
  static var key: String { get }
  /// Reads it from a state whose fields contain ``key``; reports what does not fit.
  static func read(_ fields: inout StateFields) -> Self?
  /// What can be chosen, besides the choices the state lists.
  func options(_ view: View) -> [PromptOption]
  /// What free words mean.
  func interpret(_ words: String, _ view: View) -> Interpretation
  /// What words mean that nothing else may claim, not even a choice; nil for most.
  func claim(_ words: String, _ view: View) -> Interpretation?
  /// Every way it can end, for whoever walks all paths, besides the choices the state lists.
  func outcomes(_ view: View) -> [Outcome]
  /// The slots an answer may fill.
  var slots: [Int] { get }
  /// The slots it reads, and whether it can do without.
  var slotsRead: [(slot: Int, isOptional: Bool)] { get }
  /// Ways on of its own, besides the choices and transitions of the state.
  var ways: [PromptWay] { get }
  /// Whether numbers choose from the list; no, where a number is an answer.
  var numbersChoose: Bool { get }
  /// Whether anything at all can be an answer, so that a choice must be named plainly to be meant.
  var hearsFreely: Bool { get }
  /// The message that is ready when the question is asked.
  func draft(_ view: View) -> Draft?
}

extension Prompt {
  /// Nothing, unless a kind offers something.
  public func options(_ view: View) -> [PromptOption] { [] }
  /// Nothing, unless a kind hears free words.
  public func interpret(_ words: String, _ view: View) -> Interpretation { .miss }
  /// Nothing, unless a kind claims some words.
  public func claim(_ words: String, _ view: View) -> Interpretation? { nil }
  /// What choosing each option does.
  public func outcomes(_ view: View) -> [Outcome] {
    options(view).compactMap { option in
      guard case .answer(let answer) = option.meaning else { return nil }
      return Outcome(words: option.option.label, answer: answer)
    }
  }
  /// None, unless a kind fills some.
  public var slots: [Int] { [] }
  /// None, unless a kind reads some.
  public var slotsRead: [(slot: Int, isOptional: Bool)] { [] }
  /// None, unless a kind has ways on of its own.
  public var ways: [PromptWay] { [] }
  /// Yes, unless a kind says otherwise.
  public var numbersChoose: Bool { true }
  /// No, unless a kind says otherwise.
  public var hearsFreely: Bool { false }
  /// None, unless a kind writes one.
  public func draft(_ view: View) -> Draft? { nil }
}

/// A way on that belongs to a prompt, and words that take it.
public struct PromptWay: Hashable, Sendable {
  /// The state it leads to.
  public let target: Int
  /// What a person could type.
  public let words: String

  /// Makes a way.
  public init(to target: Int, words: String) {
    self.target = target
    self.words = words
  }
}

/// Something a prompt offers, and what choosing it means.
public struct PromptOption: Hashable, Sendable {
  /// What is shown, and what else means the same.
  public let option: Option
  /// What it means.
  public let meaning: Interpretation

  /// Makes an option.
  public init(_ option: Option, meaning: Interpretation) {
    self.option = option
    self.meaning = meaning
  }
}

/// What a prompt makes of words.
public enum Interpretation: Hashable, Sendable {
  /// An answer.
  case answer(Answer)
  /// A change to the message that is being written.
  case revision(Drafting.Operation)
  /// Why a line of the message is there, or all of them.
  case wonder(line: Int?)
  /// Something that must be asked back first.
  case pending(Pending)
  /// The question is passed, as with `/skip`.
  case pass
  /// Not understood.
  case miss
}

/// The prompt kinds.
public enum Prompts {
  /// Every kind, in the order the documentation lists them.
  public static let all: [any Prompt.Type] = [
    Choose.self, Pick.self, Rate.self, NameFeelings.self, Ask.self, AskPerson.self, AskTime.self,
    Confirm.self, Compose.self, Pause.self,
  ]

  /// Reads the prompt of a state, if it has one; reports a second one.
  static func read(_ fields: inout StateFields) -> (any Prompt)? {
    let asked = all.filter { fields.contains($0.key) }
    for extra in asked.dropFirst() {
      let place = fields.field(extra.key)?.place ?? fields.place
      fields.report(
        "S307", "a state asks one question, and there is `\(asked[0].key)` already", at: place,
        help: "Move it to a state of its own, or list choices under `or:`.")
    }
    return asked.first?.read(&fields)
  }
}
