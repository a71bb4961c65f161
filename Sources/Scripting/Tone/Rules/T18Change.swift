import Dialogue

/// T18: who is asked for a number is asked again, and "worse" is answered with care.
enum Change: ToneRule {
  static let id = "T18"
  static let measure = "numbers asked before and after"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    var verdict = ToneVerdict(self, looked: 0, at: "scripts that ask for a number")
    for script in material.scripts {
      let asked = script.states.filter { $0.flow == nil && $0.prompt is Rate }
      guard let first = asked.first else { continue }
      verdict.looked += 1
      let slots = Set(asked.flatMap { $0.prompt?.slots ?? [] })
      if slots.count < 2 {
        verdict.find(
          "a number is asked for, and never again", at: first.place,
          help: "Ask once more at the end, into a slot of its own.")
      }
      for state in asked where state.transitions.allSatisfy({ $0.condition == nil }) {
        verdict.find(
          "every number leads the same way", at: state.place,
          help: "Let a high one lead to words with more care: `if: after >= 9`.")
      }
    }
    verdict.figure = "\(verdict.looked) scripts"
    return verdict
  }
}
