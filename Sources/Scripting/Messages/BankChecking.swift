import Dialogue
import Drafting

/// What can be wrong with a bank that can be read: words no message should hold, words no message can
/// hold, and too few of them.
enum BankChecking {
  /// The rules every expansion of every fragment must keep.
  private static let rules: Set<String> = ["R00", "R04", "R05", "R06", "R07", "R13", "R17", "R20"]

  /// A fragment one of whose expansions breaks a rule.
  static func broken(
    _ fragment: Fragment, of kind: MessageKind?, at place: Place
  ) -> Diagnostic? {
    for text in fragment.template.expansions(sample) {
      let found = Rules.findings(in: capitalised(text), context: LintContext(kind: kind)).first {
        rules.contains($0.rule) && $0.severity > .advise && !$0.words.isEmpty
      }
      if let found {
        return Diagnostic(
          "D708", "`\(text)` breaks \(found.rule)", at: place, severity: .warning,
          help: found.reason)
      }
    }
    return nil
  }

  /// A fragment that no plan of its kind has a place for.
  static func dead(_ fragment: Fragment, _ plans: [Plan], at place: Place) -> Diagnostic? {
    let isPlanned = plans.contains { plan in
      let moves = plan.steps.map(\.move)
      return moves.indices.contains { moves[$0...].starts(with: fragment.moves) }
    }
    let canBeAdded = fragment.moves.count == 1 && addable.contains(fragment.moves[0])
    guard !isPlanned, !canBeAdded, !plans.isEmpty else { return nil }
    let moves = fragment.moves.map(\.rawValue).joined(separator: "+")
    return Diagnostic(
      "D710", "no plan has a place for `\(moves)`", at: place, severity: .warning,
      help: "Add it to a plan, or take the fragment out.")
  }

  /// Moves with too few fragments for a tone and a medium.
  static func thin(_ bank: MessageBank, at place: Place) -> [Diagnostic] {
    bank.thinCells(below: 4).map { cell in
      Diagnostic(
        "D709",
        "`\(cell.kind.name)`, \(cell.tone.rawValue), \(cell.medium.rawValue): "
          + "\(cell.count) ways to make `\(cell.move.rawValue)`",
        at: place, severity: .warning, help: "Write at least four.")
    }
  }

  /// What a change may add, or a detail bring along, in any kind.
  private static let addable: [Move] = [
    .release, .question, .wish, .acknowledge, .anchor, .reason, .signature, .news, .offer,
    .invitation, .thanks,
  ]

  private static func sample(_ name: String, _ form: String?) -> String? {
    if name == "name" { return "Ana" }
    if name == "me" { return "Jo" }
    return form.map { samples[$0] ?? "the blue kite" } ?? "the blue kite"
  }

  private static let samples: [String: String] = [
    "gerund": "baking bread", "clause": "you came along", "yours": "you came along",
    "mine": "I came along", "verb": "bake bread", "together": "bake bread", "come": "come over",
    "question": "Is it far?", "asking": "is it far?", "sentence": "You came along.",
    "tale": "I came along.", "on": "tomorrow", "at": "at the café", "stretch": "two years",
    "person": "your aunt", "taking": "borrow a ladder", "visit": "come home", "act": "bake bread",
    "joint": "bake bread", "did": "gave me hope", "note": "new baby, no sleep",
    "whole": "It was good. So.",
    "doing": "baking bread", "a": "a cold", "when": "when you came along", "odd": "you came along",
  ]

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
