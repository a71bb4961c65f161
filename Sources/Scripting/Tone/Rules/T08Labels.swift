/// T8: no diagnosis, no label, no word that blames.
enum Labels: ToneRule {
  static let id = "T8"
  static let measure = "diagnosis and labels"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    .banning(
      material.words.patterns(.labels), in: material.lines, for: self,
      help: "Use their own word for it.")
  }
}
