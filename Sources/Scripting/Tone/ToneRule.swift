import Dialogue

/// One rule of tone.
///
/// A rule is one file of `Rules` and one line in ``ToneRules/all``. Its id is its code, too.
protocol ToneRule: Sendable {
  /// The id, such as `T1`.
  static var id: String { get }
  /// What it measures, in a few words.
  static var measure: String { get }
  /// What it finds.
  static func judge(_ material: ToneMaterial) -> ToneVerdict
}

/// The rules of tone.
enum ToneRules {
  /// Every rule, in the order of their ids.
  static let all: [any ToneRule.Type] = [
    ReadingGrades.self, BubbleLength.self, OneQuestion.self, ReflectionsPerQuestion.self,
    ComplexReflections.self, TheirWords.self, ForcedCheer.self, HollowComfort.self, Labels.self,
    Orders.self, Personhood.self, Permission.self, Affirmations.self, Repeats.self,
    WayToADraft.self, FirstQuestion.self, Control.self, LoudMarks.self, Change.self,
    Variants.self, OutwardClose.self,
  ]
}

/// What a rule found.
struct ToneVerdict {
  /// How much it looked at.
  var looked: Int
  /// What it looked at.
  let unit: String
  /// The figure it came to, in words.
  var figure: String?
  /// What has to be mended.
  private(set) var findings: [Diagnostic] = []
  private let rule: any ToneRule.Type

  init(_ rule: any ToneRule.Type, looked: Int, at unit: String) {
    self.rule = rule
    self.looked = looked
    self.unit = unit
  }

  /// Adds what has to be mended, where, and how.
  mutating func find(_ message: String, at place: Place, help: String) {
    let found = Diagnostic(rule.id, message, at: place, severity: .warning, help: help)
    if !findings.contains(found) { findings.append(found) }
  }
}
