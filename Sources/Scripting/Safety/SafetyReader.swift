import Dialogue
import Understanding

/// Reads the rules of the safety screen.
struct SafetyReader {
  private let root: Field
  private var diagnostics: [Diagnostic] = []
  private var classes: [String: String] = [:]

  private init(_ root: Field) {
    self.root = root
  }

  static func rules(_ source: SourceFile, into diagnostics: inout [Diagnostic]) -> SafetyRules? {
    guard let root = YAML.field(source.text, file: source.path, into: &diagnostics) else {
      return nil
    }
    var reader = SafetyReader(root)
    let rules = reader.rules()
    diagnostics += reader.diagnostics
    return reader.diagnostics.isEmpty ? rules : nil
  }

  private mutating func rules() -> SafetyRules {
    for entry in root["classes"]?.entries ?? [] {
      classes[entry.key] = WordLists.items(entry.value).joined(separator: "|")
    }
    var spellings: [String: [String]] = [:]
    for item in WordLists.items(root["spellings"]) {
      let parts = item.split(separator: "=").map(String.init)
      if parts.count == 2 { spellings[parts[0]] = parts[1].split(separator: " ").map(String.init) }
    }
    let rules = (root["rules"]?.list ?? []).compactMap { rule($0) }
    return SafetyRules(
      rules: rules, spellings: spellings, rareWords: WordLists.items(root["rare"]),
      negations: Set(WordLists.items(root["negations"])),
      notNegations: patterns(root["not-negations"]), takenBack: patterns(root["taken-back"]),
      past: patterns(root["past"]), idioms: patterns(root["idioms"]),
      fiction: Set(WordLists.items(root["fiction"])))
  }

  private mutating func rule(_ field: Field) -> SafetyRules.Rule? {
    guard let id = field["id"]?.text, let category = field["category"]?.text,
      let kind = RiskCategory(rawValue: category),
      let level = field["level"]?.text.flatMap({ Concern(rawValue: $0) })
    else {
      diagnostics.append(
        Diagnostic(
          "I405", "a rule needs `id`, a known `category` and a `level`", at: field.place,
          help: "level: crisis or concern"))
      return nil
    }
    func says(_ key: String) -> Bool { field[key]?.text == "true" }
    let lines = { (key: String) in (field[key]?.list ?? []).compactMap(\.text) }
    return SafetyRules.Rule(
      id: id, category: kind, level: level, isExplicit: says("explicit"),
      hasOwnNegation: says("own"), countsInThePast: says("past"),
      reason: field["why"]?.text ?? "", patterns: patterns(field["hears"]),
      positives: lines("yes"), traps: lines("no"))
  }

  private mutating func patterns(_ field: Field?) -> [Pattern] {
    (field?.elements ?? []).flatMap { element -> [Pattern] in
      WordLists.split(element.text ?? "").compactMap { item in
        if let pattern = Pattern(expanded(item)) { return pattern }
        diagnostics.append(
          Diagnostic("I406", "the brackets of `\(item)` do not fit", at: element.place))
        return nil
      }
    }
  }

  /// `@name` becomes the words of that class.
  private func expanded(_ item: String) -> String {
    var result = ""
    var rest = item[...]
    while let sign = rest.firstIndex(of: "@") {
      result += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      let name = rest.prefix { $0.isLetter || $0 == "-" }
      rest = rest.dropFirst(name.count)
      result += "(" + (classes[String(name)] ?? "") + ")"
    }
    return result + rest
  }
}
