import Dialogue
import Understanding

/// Reads `entries:` of the safety path: where each kind of danger leads.
struct SafetyPathReading {
  let scope: FlowScope
  let first: Int
  let file: FlowFile

  func path(_ diagnostics: inout [Diagnostic]) -> SafetyPath {
    var fields = StateFields(
      file.entries?.entries ?? [],
      at: file.entries?.place ?? Place(file: file.path, line: 1, column: 1), in: scope)
    let concern = fields.field("concern").flatMap { fields.target($0) }
    let again = fields.field("again").flatMap { fields.target($0) }
    let within = fields.field("within").flatMap { fields.target($0) }
    let helpNow = fields.field("help-now").flatMap { fields.target($0) }
    let stop = fields.field("stop").flatMap { fields.target($0) }
    let asks = categories(fields.field("asks"), &fields)
    let cards = categories(fields.field("cards"), &fields)
    let rules = rules(fields.field("rules"), &fields)
    for category in RiskCategory.allCases where asks[category] == nil {
      fields.report(
        "I401", "nothing answers `\(category.rawValue)`",
        at: file.entries?.place ?? Place(file: file.path, line: 1, column: 1),
        help: "Add it under `asks:`.")
    }
    if concern == nil || again == nil || helpNow == nil {
      fields.report(
        "I401", "`concern`, `again` or `help-now` is missing",
        at: file.entries?.place ?? Place(file: file.path, line: 1, column: 1))
    }
    diagnostics += fields.diagnostics
    return SafetyPath(
      asks: asks, cards: cards, rules: rules, concern: concern, again: again, within: within,
      helpNow: helpNow, stop: stop,
      states: first..<(first + file.states.count))
  }

  /// Rules of the screen that have their own first words; what they are called is the word list's business.
  private func rules(_ field: Field?, _ fields: inout StateFields) -> [String: Int] {
    var targets: [String: Int] = [:]
    for entry in field?.entries ?? [] { targets[entry.key] = fields.target(entry.value) }
    return targets
  }

  private func categories(
    _ field: Field?, _ fields: inout StateFields
  ) -> [RiskCategory: Int] {
    var targets: [RiskCategory: Int] = [:]
    for entry in field?.entries ?? [] {
      guard let category = RiskCategory(rawValue: entry.key) else {
        fields.report(
          "I401", "there is no kind of danger `\(entry.key)`", at: entry.place,
          help: Spelling.suggestion(for: entry.key, among: RiskCategory.allCases.map(\.rawValue)))
        continue
      }
      targets[category] = fields.target(entry.value)
    }
    return targets
  }
}
