/// T6: no cheer over someone's head.
enum ForcedCheer: ToneRule {
  static let id = "T6"
  static let measure = "forced cheer"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    .banning(
      material.words.patterns(.cheer), in: material.lines, for: self,
      help: "Say what is so, without brightening it.")
  }
}
