import Dialogue
import Understanding

/// Reads the rules of the draft guard.
enum GuardReader {
  private static let keys = ["classes", "spared", "asks", "rules", "reading"]
  private static let ruleKeys = [
    "id", "verdict", "beside-danger", "hears", "why", "yes", "no",
  ]

  static func read(
    _ source: SourceFile, with screen: SafetyScreen, into diagnostics: inout [Diagnostic]
  ) -> DraftGuard? {
    guard let root = YAML.field(source.text, file: source.path, into: &diagnostics) else {
      return nil
    }
    var patterns = PatternSpelling(
      spellings: screen.rules.spellings, readsSyllables: screen.rules.readsSyllables)
    patterns.define(root["classes"])
    let spared = patterns.read(root["spared"])
    let asks = patterns.read(root["asks"])
    var found = KnownKeys.problems(in: root, besides: keys, of: "the guard's list")
    let rules = (root["rules"]?.list ?? []).compactMap { field -> DraftGuard.Rule? in
      found += KnownKeys.problems(in: field, besides: ruleKeys, of: "a rule")
      guard let id = field["id"]?.text,
        let verdict = field["verdict"]?.text.flatMap({ GuardVerdict(rawValue: $0) })
      else {
        found.append(Diagnostic("I405", "a rule needs `id` and `verdict`", at: field.place))
        return nil
      }
      return DraftGuard.Rule(
        id: id, verdict: verdict, isBesideDanger: field["beside-danger"]?.text == "true",
        patterns: patterns.read(field["hears"]))
    }
    found += patterns.diagnostics
    diagnostics += found
    return found.containsError
      ? nil : DraftGuard(rules: rules, spared: spared, asks: asks, screen: screen)
  }
}
