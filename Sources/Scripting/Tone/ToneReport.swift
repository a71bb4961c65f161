public import Dialogue

/// What the tone lint came to.
public struct ToneReport: Sendable {
  /// What one rule came to.
  public struct Row: Sendable {
    /// The rule's id.
    public let id: String
    /// What it measures.
    public let measure: String
    /// How much it looked at.
    public let looked: Int
    /// What it looked at: lines, bubbles, turns, sessions, …
    public let unit: String
    /// The figure it came to.
    public let figure: String?
    /// What has to be mended.
    public let findings: [Diagnostic]
  }

  /// One row for each rule.
  public let rows: [Row]
  /// The figures.
  public let figures: ToneFigures

  /// Everything that has to be mended, by file and place.
  public var findings: [Diagnostic] {
    rows.flatMap(\.findings).inOrder
  }

  init(_ material: ToneMaterial) {
    rows = ToneRules.all.map { rule in
      let verdict = rule.judge(material)
      return Row(
        id: rule.id, measure: rule.measure, looked: verdict.looked, unit: verdict.unit,
        figure: verdict.figure, findings: verdict.findings)
    }
    figures = ToneFigures(material)
  }
}
