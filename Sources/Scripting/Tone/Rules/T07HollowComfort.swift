/// T7: no comfort that Kith can not keep.
enum HollowComfort: ToneRule {
  static let id = "T7"
  static let measure = "hollow comfort"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    .banning(
      material.words.patterns(.comfort), in: material.lines, for: self,
      help: "Give back what they said instead.")
  }
}
