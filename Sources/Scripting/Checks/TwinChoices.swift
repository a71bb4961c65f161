import Dialogue
import Understanding

/// R106: two choices of one question that the same words mean.
enum TwinChoices: Check {
  static let codes = ["R106"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let script = analysis.script
    return script.states.indices.flatMap { number in
      let choices = script.states[number].choices
      return choices.indices.flatMap { index in
        choices.indices[..<index].compactMap { earlier in
          canMeet(index, earlier, at: number, analysis)
            ? twin(choices[index], choices[earlier]) : nil
        }
      }
    }
  }

  /// Whether both can be offered at once.
  private static func canMeet(
    _ one: Int, _ other: Int, at state: Int, _ analysis: Analysis
  ) -> Bool {
    let choices = analysis.script.states[state].choices
    guard choices[one].condition != nil, choices[other].condition != nil else { return true }
    let exploration = analysis.exploration
    let picks = exploration.routes[state].picks
    return analysis.pointsByState[state].contains { point in
      let valuation = exploration.points[point].valuation
      return picks[one].condition.verdict(valuation, exploration.layout) != false
        && picks[other].condition.verdict(valuation, exploration.layout) != false
    }
  }

  /// A word both list.
  private static func twin(_ choice: Choice, _ earlier: Choice) -> Diagnostic? {
    let words = names(of: earlier)
    guard let shared = names(of: choice).first(where: { words.contains($0) }) else { return nil }
    return Diagnostic(
      "R106", "\"\(shared)\" could mean this or the choice in line \(earlier.place.line)",
      at: choice.place, help: "Take the words from one of them.")
  }

  private static func names(of choice: Choice) -> [String] {
    ([choice.option.label] + choice.option.also).map { $0.lowercased() }
  }
}
