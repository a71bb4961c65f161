import Dialogue
import Understanding

/// The names of what can happen at a question.
///
/// They hold as long as the script's writer keeps the order of choices and the names of values.
enum ChartEvent {
  /// A free answer, or the message was kept.
  static let answered = "answered"
  /// The question was skipped.
  static let skipped = "skipped"
  /// Words were missed once more than `retry:` allows.
  static let missed = "missed"
  /// The menu was opened.
  static let menu = "menu"

  /// One of the state's own choices, counted from 1 as they are written.
  static func choice(_ index: Int) -> String {
    "choice.\(index + 1)"
  }

  /// Words that are heard everywhere, counted from 1.
  static func always(_ index: Int) -> String {
    "always.\(index + 1)"
  }

  /// A way on that belongs to the prompt, such as `confirm.yes` or `person.no-one`.
  static func way(_ way: PromptWay, of prompt: any Prompt) -> String {
    "\(type(of: prompt).key).\(ChartName.token(way.words.split(separator: " ").joined(separator: "-")))"
  }

  /// An answer that fills a slot: `rate.7`, `pick.awkward`, `feelings.sad`.
  static func filled(_ value: Value?, of prompt: any Prompt) -> String {
    let key = type(of: prompt).key
    switch value {
    case .number(let number): return "\(key).\(number)"
    case .choice(let name): return "\(key).\(ChartName.token(name))"
    case .flag(let flag): return "\(key).\(flag ? "yes" : "no")"
    case .feelings(let feelings):
      return feelings.first.map { "\(key).\($0.feeling.rawValue)" } ?? answered
    case .text, .person, .time, nil: return answered
    }
  }
}
