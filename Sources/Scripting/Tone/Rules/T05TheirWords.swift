import Dialogue
import Understanding

/// T5: a reflection after free words uses one of them.
enum TheirWords: ToneRule {
  static let id = "T5"
  static let measure = "reflections in the person's own words"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    let plain = Set(material.words.items(.plain))
    var looked = 0
    var kept = 0
    for turn in material.turns where turn.isFree {
      let theirs = content(turn.typed ?? "", plain)
      guard !theirs.isEmpty else { continue }
      for bubble in turn.bubbles where bubble.reflects != nil {
        looked += 1
        if !content(bubble.text, plain).isDisjoint(with: theirs) { kept += 1 }
      }
    }
    var verdict = ToneVerdict(self, looked: looked, at: "reflections")
    let share = Double(kept) / Double(max(looked, 1))
    if looked > 0, share < 0.6 {
      verdict.find(
        "\(percent(share)) of reflections after free words use one of them, and 60 % are wanted",
        at: material.top, help: "Show the slot they filled, as in `{feeling}, then.`")
    }
    verdict.figure = percent(share)
    return verdict
  }

  private static func content(_ text: String, _ plain: Set<String>) -> Set<String> {
    Set(Words(text).texts.filter { $0.count > 1 && !plain.contains($0) })
  }
}
