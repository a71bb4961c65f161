import Dialogue

/// T19: three wordings of whatever can be seen twice.
enum Variants: ToneRule {
  static let id = "T19"
  static let measure = "wordings of what can be seen twice"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    var verdict = ToneVerdict(self, looked: 0, at: "states and lines of Kith's own")
    for script in material.scripts {
      verdict.looked += script.states.count { !$0.wordings.isEmpty }
      for found in FewWordings.problems(in: Analysis(script)) {
        verdict.find(found.message, at: found.place, help: "Write `say:` as a list of three.")
      }
    }
    let own = Dictionary(grouping: material.lines.filter { $0.role == .voice }) { $0.key }
    for (key, lines) in own {
      verdict.looked += 1
      guard lines.count < 3, let key, let first = lines.first else { continue }
      verdict.find(
        "`\(key.rawValue)` has \(lines.count) of 3 wordings", at: first.place, help: "Write three.")
    }
    verdict.figure = "\(verdict.findings.count) with fewer than three"
    return verdict
  }
}
