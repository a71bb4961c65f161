import Dialogue

/// T16: every question can be passed over.
///
/// `/back` and `/help-now` are the machine's own and work at every question; `/skip` is the script's.
enum Control: ToneRule {
  static let id = "T16"
  static let measure = "questions that can be skipped"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    var verdict = ToneVerdict(self, looked: 0, at: "questions")
    for script in material.scripts {
      for state in script.states where state.prompt != nil {
        verdict.looked += 1
        guard state.skip == nil, state.transitions.isEmpty else { continue }
        verdict.find(
          "`\(state.name)` can not be skipped", at: state.place, help: "Add `skip: state`.")
      }
    }
    verdict.figure = "\(verdict.looked - verdict.findings.count) of \(verdict.looked)"
    return verdict
  }
}
