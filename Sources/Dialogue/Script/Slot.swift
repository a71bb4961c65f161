public import Understanding

/// Something a conversation can remember, with a declared type.
public struct Slot: Hashable, Sendable {
  /// What a slot can hold.
  public enum Kind: Hashable, Sendable {
    /// A whole number within a range, such as a rating.
    case scale(ClosedRange<Int>)
    /// One of a few named values.
    case oneOf([NamedValue])
    /// Yes or no; unset counts as no.
    case flag
    /// A counter from 0 to a limit; it starts at 0 and stays within.
    case count(Int)
    /// Words in the person's own hand, at most so many characters. Never compared.
    case text(Int)
    /// Named feelings, strongest first.
    case feelings
    /// A person, as they are addressed.
    case person
    /// A time and place, in the person's words. Never compared.
    case time
  }

  /// A value of a `one of` slot: its name in guards, and how people call it.
  public struct NamedValue: Hashable, Sendable {
    /// The name guards use.
    public let name: String
    /// What is shown, and what else means the same.
    public let option: Option
    /// What must be understood as this value, to be tried by the checker.
    public let examples: [Example]
    /// The words that stand for it inside a sentence; nil means the label with a small first letter.
    public let shown: String?

    /// Makes a named value.
    public init(
      name: String, option: Option, examples: [Example] = [], shown: String? = nil
    ) {
      self.name = name
      self.option = option
      self.examples = examples
      self.shown = shown
    }
  }

  /// The name.
  public let name: String
  /// What it can hold.
  public let kind: Kind
  /// Where it is declared.
  public let place: Place

  /// Makes a slot.
  public init(name: String, kind: Kind, place: Place) {
    self.name = name
    self.kind = kind
    self.place = place
  }

  /// What it holds before anything was said.
  public var initialValue: Value? {
    switch kind {
    case .count: .number(0)
    case .flag: .flag(false)
    default: nil
    }
  }

  /// Whether `other` declares the same thing, wherever it stands and whatever examples it has.
  public func agrees(with other: Slot) -> Bool {
    guard case .oneOf(let values) = kind, case .oneOf(let others) = other.kind else {
      return name == other.name && kind == other.kind
    }
    return name == other.name
      && values.elementsEqual(others) {
        $0.name == $1.name && $0.option == $1.option && $0.shown == $1.shown
      }
  }
}
