public import Understanding

/// An answer in the form a script can act on.
public struct Answer: Hashable, Sendable, Codable {
  /// A slot and what it holds from now on.
  public struct Filling: Hashable, Sendable, Codable {
    /// The slot's name.
    public let slot: String
    /// The value; nil empties it.
    public let value: Value?

    /// Makes a filling.
    public init(slot: String, value: Value?) {
      self.slot = slot
      self.value = value
    }

    /// The words of the feelings it holds.
    var feelingWords: [String] {
      if case .feelings(let feelings) = value { feelings.map(\.words) } else { [] }
    }
  }

  /// The choice that was taken, by its stable name.
  public var choice: String?
  /// What is remembered.
  public var fillings: [Filling]
  /// The state it leads to, by name, where that is not the choice's or the state's own business.
  public var target: String?
  /// Whether it keeps the message that was written.
  public var keepsDraft: Bool
  /// Who was named beside the answer, for a question that will ask for a person.
  public var personToReach: Person?
  /// The feelings that were named beside a number, for a question that will ask for them.
  public var feelingsNamed: [HeardFeeling]?

  /// Makes an answer.
  public init(
    choice: String? = nil, fillings: [Filling] = [], target: String? = nil,
    keepsDraft: Bool = false
  ) {
    self.choice = choice
    self.fillings = fillings
    self.target = target
    self.keepsDraft = keepsDraft
  }
}

extension Answer {
  /// An answer that takes no choice and fills nothing: what was told goes on by itself.
  init(reaching person: Person?) {
    self.init()
    personToReach = person
  }
}

/// One way a question can end, with words that bring it about.
public struct Outcome: Hashable, Sendable {
  /// What a person could type.
  public let words: String
  /// The answer it makes.
  public let answer: Answer

  /// Makes an outcome.
  public init(words: String, answer: Answer) {
    self.words = words
    self.answer = answer
  }
}

/// Something that was asked back and waits for its own answer.
public enum Pending: Hashable, Sendable, Codable {
  /// Whether these feelings were meant; the slot they would fill.
  case feelings([HeardFeeling], slot: String)
  /// Which of these items, by index, was meant.
  case between([Int])
  /// Which line of the message is to be changed.
  case whichLine
  /// The new words of this line, counted from 1.
  case line(Int)
}
