import Dialogue
import Understanding

/// Words that a person could type, for witnesses.
enum Sample {
  /// Words that fill a slot with something.
  static func words(for slot: Slot) -> String {
    switch slot.kind {
    case .scale(let range): String(range.lowerBound)
    case .oneOf(let values): values.first?.option.label ?? ""
    case .flag: "yes"
    case .count: "1"
    case .text: "that rainy hike by the sea"
    case .feelings: "I feel lonely"
    case .person: "Ana"
    case .time: "tomorrow after work"
    }
  }

  /// Words that fill a slot with a value.
  static func words(for value: Value, in slot: Slot) -> String {
    switch value {
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .choice(let name): label(of: name, in: slot)
    case .text(let text): text
    case .feelings(let feelings): "I feel \(feelings.first?.words ?? "lonely")"
    case .person(let person): person.name
    case .time(let time): time.words
    }
  }

  /// A feeling, plainly said.
  static func heard(_ feeling: Feeling) -> HeardFeeling {
    HeardFeeling(
      feeling: feeling, words: feeling.noun, strength: 2, confidence: 1, manner: .state,
      about: .self)
  }

  private static func label(of name: String, in slot: Slot) -> String {
    guard case .oneOf(let values) = slot.kind else { return name }
    return values.first { $0.name == name }?.option.label ?? name
  }
}
