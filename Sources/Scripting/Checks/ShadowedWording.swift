import Dialogue

/// V301: a wording that is never said: its condition never holds there, or a more specific one always
/// does and is said instead.
enum ShadowedWording: Check {
  static let codes = ["V301"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    analysis.script.states.indices.flatMap { problems(at: $0, in: analysis) }
  }

  private static func problems(at index: Int, in analysis: Analysis) -> [Diagnostic] {
    let state = analysis.script.states[index]
    let conditions = state.wordings.compactMap(\.condition)
    guard !conditions.isEmpty else { return [] }
    // Loosely, more ways are looked at than there are: a wording said on none of them is said on no real one.
    let exploration = analysis.exploration(
      for: Question(conditions: conditions, state: index).loosely)
    let valuations = exploration.points.filter { $0.state == index }.map(\.valuation)
    guard !valuations.isEmpty else { return [] }
    let wordings = state.wordings.map { wording in
      (
        asked: wording.condition.map { CompiledGuard($0, in: exploration.layout) },
        specificity: wording.condition?.specificity ?? 0,
        // It is left out where nothing was said beside the answer, so it takes no other's place.
        isSure: !wording.givesBack
      )
    }
    return wordings.indices.compactMap { number in
      let isSaid = valuations.contains { valuation in
        func verdict(_ asked: CompiledGuard?) -> Bool? {
          asked.map { $0.verdict(valuation, exploration.layout) } ?? true
        }
        let mayHold = verdict(wordings[number].asked) != false
        return mayHold
          && !wordings.contains {
            $0.isSure && $0.specificity > wordings[number].specificity
              && verdict($0.asked) == true
          }
      }
      return isSaid
        ? nil
        : Diagnostic(
          "V301", "this wording is never said here", at: state.wordings[number].place,
          severity: .warning,
          help: "Take it out, or look at its `if:` and at those of the other wordings.")
    }
  }
}
