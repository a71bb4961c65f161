import Dialogue
import Understanding

/// T10: Kith is a program and says so; it claims no feelings.
enum Personhood: ToneRule {
  static let id = "T10"
  static let measure = "claims to be a person"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    let words = material.words
    var verdict = ToneVerdict(self, looked: material.said.count, at: "lines")
    for line in material.said {
      if let found = Prose.first(words.patterns(.person), in: Prose.unquoted(line.text)) {
        verdict.find(
          "`\(found)` is said by a program", at: line.place,
          help: "Say it of them, or of what was said.")
      }
      if isToSaySo(line, material), Prose.first(words.patterns(.program), in: line.text) == nil {
        verdict.find(
          "this does not say that Kith is a program", at: line.place, help: "Say it here.")
      }
    }
    verdict.figure = "\(verdict.findings.count) claims"
    return verdict
  }

  /// A hello, and the answer to "are you human?".
  private static func isToSaySo(_ line: ToneLine, _ material: ToneMaterial) -> Bool {
    if line.key == .whoAreYou { return true }
    guard line.role == .said, let state = line.state, state.prompt == nil else { return false }
    return material.scripts.contains { script in
      let start = script.states[script.start]
      return script.isPlayed && start.place == state.place
    }
  }
}
