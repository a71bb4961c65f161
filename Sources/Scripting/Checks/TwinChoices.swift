import Dialogue
import Understanding

/// R106: two choices of one question that the same words mean.
enum TwinChoices: Check {
  static let codes = ["R106"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let script = analysis.script
    return script.states.flatMap { state in
      state.choices.indices.flatMap { index in
        state.choices[..<index].compactMap { earlier in
          twin(state.choices[index], earlier)
        }
      }
    }
  }

  /// A word both list, where both can be offered at once.
  private static func twin(_ choice: Choice, _ earlier: Choice) -> Diagnostic? {
    let words = names(of: earlier)
    guard let shared = names(of: choice).first(where: { words.contains($0) }) else { return nil }
    if let one = choice.condition, let other = earlier.condition,
      one == .not(other) || other == .not(one)
    {
      return nil
    }
    return Diagnostic(
      "R106", "\"\(shared)\" could mean this or the choice in line \(earlier.place.line)",
      at: choice.place, help: "Take the words from one of them.")
  }

  private static func names(of choice: Choice) -> [String] {
    ([choice.option.label] + choice.option.also).map { $0.lowercased() }
  }
}
