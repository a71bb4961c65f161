import Dialogue

/// T4b: reflections that add a meaning, and do not only echo.
enum ComplexReflections: ToneRule {
  static let id = "T4b"
  static let measure = "share of complex reflections"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    let all = Reflecting(material.turns)
    var verdict = ToneVerdict(self, looked: all.reflections, at: "reflections")
    if all.reflections > 0, all.complexShare < 0.4 {
      verdict.find(
        "\(percent(all.complexShare)) of reflections are complex, and 40 % are wanted",
        at: material.top, help: "Say what their words may mean, and tag it `reflects: complex`.")
    }
    verdict.figure = percent(all.complexShare)
    return verdict
  }
}
