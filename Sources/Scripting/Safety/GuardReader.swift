import Dialogue
import Understanding

/// Reads the rules of the draft guard.
enum GuardReader {
  static func read(_ source: SourceFile, into diagnostics: inout [Diagnostic]) -> DraftGuard? {
    guard let root = YAML.field(source.text, file: source.path, into: &diagnostics) else {
      return nil
    }
    var found: [Diagnostic] = []
    let rules = (root["rules"]?.list ?? []).compactMap { field -> DraftGuard.Rule? in
      guard let id = field["id"]?.text,
        let verdict = field["verdict"]?.text.flatMap({ GuardVerdict(rawValue: $0) })
      else {
        found.append(Diagnostic("I405", "a rule needs `id` and `verdict`", at: field.place))
        return nil
      }
      let items = WordLists.items(field["hears"])
      let patterns = items.compactMap { Pattern($0) }
      if patterns.count < items.count {
        found.append(Diagnostic("I406", "the brackets of a pattern do not fit", at: field.place))
      }
      return DraftGuard.Rule(id: id, verdict: verdict, patterns: patterns)
    }
    diagnostics += found
    return found.containsError ? nil : DraftGuard(rules: rules)
  }
}
