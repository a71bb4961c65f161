import Dialogue

/// T17: no emoji, and hardly an exclamation mark.
enum LoudMarks: ToneRule {
  static let id = "T17"
  static let measure = "emoji and exclamation marks"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    var verdict = ToneVerdict(self, looked: material.lines.count, at: "lines")
    for line in material.lines {
      if line.text.unicodeScalars.contains(where: {
        $0.value > 0x203C && $0.properties.isEmojiPresentation
      }) {
        verdict.find("an emoji", at: line.place, help: "Say it in words.")
      }
      if line.isSafety, line.text.contains("!") {
        verdict.find(
          "an exclamation mark in the safety path", at: line.place, help: "Say it calmly.")
      }
    }
    for session in material.sessions {
      let loud = session.turns.flatMap(\.bubbles).filter { $0.text.contains("!") }
      if loud.count > 1 {
        verdict.find(
          "\(loud.count) exclamation marks in a session, and 1 is the most", at: loud[1].place,
          help: "End it with a full stop.")
      }
    }
    verdict.figure = "\(material.said.count { $0.text.contains("!") }) lines with `!`"
    return verdict
  }
}
