import Dialogue
import Drafting
import Understanding

/// T11: a fact is told when it was asked for.
enum Permission: ToneRule {
  static let id = "T11"
  static let measure = "facts with permission"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    var verdict = ToneVerdict(self, looked: 0, at: "lines with a fact")
    for script in material.scripts {
      let unasked = unasked(in: script)
      for (index, state) in script.states.enumerated() where !script.safety.states.contains(index) {
        for wording in state.wordings {
          let text = wording.template.expansions { _, _ in nil }.joined(separator: " ")
          guard let fact = Prose.first(material.words.patterns(.facts), in: text) else { continue }
          verdict.looked += 1
          guard unasked.contains(index) else { continue }
          verdict.find(
            "`\(fact)` is told to someone who did not ask for it", at: wording.place,
            help: "Offer it first with `confirm:`, or answer it under `why:`.")
        }
      }
    }
    verdict.figure = "\(verdict.looked - verdict.findings.count) of \(verdict.looked)"
    return verdict
  }

  /// The states that can be come to without having chosen them: after a free answer, or by passing over a
  /// question, and silently on from there.
  private static func unasked(in script: Script) -> Set<Int> {
    let ways = Ways(script)
    let doors = ways.leaving.flatMap { $0 }.filter { way in
      let state = script.states[way.from]
      let declined = (state.prompt as? Confirm).map { Set($0.ways.dropFirst().map(\.target)) } ?? []
      switch way.cause {
      case .passedOver: return true
      case .answered:
        return declined.contains(way.to)
          || !(state.prompt is Confirm || state.prompt is Pick || state.prompt is Choose)
      case .chosen, .silent, .returned, .visited, .menu, .interrupt: return false
      }
    }
    return ways.reachable(from: doors.map(\.to), silently: true)
  }
}
