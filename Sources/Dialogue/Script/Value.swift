public import Understanding

/// What a slot holds.
public indirect enum Value: Hashable, Sendable, Codable {
  /// A number of a scale or counter.
  case number(Int)
  /// The name of one of a slot's values.
  case choice(String)
  /// Yes or no.
  case flag(Bool)
  /// The person's own words.
  case text(String)
  /// Feelings, strongest first, with the words they were said in.
  case feelings([HeardFeeling])
  /// A person.
  case person(Person)
  /// A time and place.
  case time(PlanTime)

  /// The words that stand for the value in a sentence.
  ///
  /// - Parameters:
  ///   - form: How it is wanted: nil or, for feelings, `all`; for a choice `value`; for a person `relation`.
  ///   - slot: The slot that holds it.
  /// - Returns: The words, or nil when the value has none in this form.
  public func words(_ form: String?, in slot: Slot) -> String? {
    switch self {
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .text(let text): text.withoutStop
    case .person(let person): form == "relation" ? person.relation : Self.name(of: person)
    case .time(let time): time.words
    case .choice(let name): Self.label(of: name, in: slot)
    case .feelings(let feelings):
      form == "all" ? Self.enumeration(feelings.map(\.words)) : feelings.first?.words
    }
  }

  /// A name, or who they are: "your neighbour"; nothing that could sound wrong.
  private static func name(of person: Person) -> String {
    guard person.name.isEmpty else { return person.name }
    guard let relation = person.relation else { return "this person" }
    if Hangul.isIn(relation) { return relation }
    let loose: Set<Substring> = [
      "girl", "guy", "man", "woman", "lady", "boy", "person", "someone", "somebody", "bloke", "lad",
      "chap", "dude", "lass",
    ]
    let words = relation.split(separator: " ")
    guard let stranger = words.firstIndex(where: loose.contains) else { return "your " + relation }
    let isKnown = stranger + 1 < words.count && !relation.hasPrefix("some")
    return isKnown ? "the " + relation : "this person"
  }

  private static func label(of name: String, in slot: Slot) -> String {
    guard case .oneOf(let values) = slot.kind,
      let value = values.first(where: { $0.name == name })
    else { return name }
    return value.shown ?? value.option.label.startingLowercase
  }

  private static func enumeration(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  /// The text without a single full stop at its end, so that a sentence it is put into has only its own.
  var withoutStop: String {
    hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : self
  }

  /// The text with a small first letter, unless its first word is "I" or is written in capitals.
  var startingLowercase: String {
    guard let first, first.isUppercase else { return self }
    let word = prefix { $0.isLetter }
    guard word.count > 1, !word.dropFirst().contains(where: \.isUppercase) else {
      return word == "A" ? first.lowercased() + dropFirst() : self
    }
    return first.lowercased() + dropFirst()
  }

  /// The text with a capital first letter.
  var startingUppercase: String {
    prefix(1).uppercased() + dropFirst()
  }
}
