import Dialogue
import Understanding

/// Reads the rules of the safety screen.
struct SafetyReader {
  private let root: Field
  private var diagnostics: [Diagnostic] = []
  private var patterns: PatternSpelling

  private init(_ root: Field) {
    self.root = root
    patterns = PatternSpelling(
      spellings: Self.spellings(root), readsSyllables: root.readsSyllables)
  }

  private static func spellings(_ root: Field) -> [String: [String]] {
    var spellings: [String: [String]] = [:]
    for item in WordLists.items(root["spellings"]) {
      let parts = item.split(separator: "=").map(String.init)
      if parts.count == 2 { spellings[parts[0]] = parts[1].split(separator: " ").map(String.init) }
    }
    return spellings
  }

  static func rules(_ source: SourceFile, into diagnostics: inout [Diagnostic]) -> SafetyRules? {
    guard let root = YAML.field(source.text, file: source.path, into: &diagnostics) else {
      return nil
    }
    var reader = SafetyReader(root)
    let rules = reader.rules()
    let found = reader.diagnostics + reader.patterns.diagnostics
    diagnostics += found
    return found.isEmpty ? rules : nil
  }

  private mutating func rules() -> SafetyRules {
    diagnostics += KnownKeys.problems(in: root, besides: Self.keys, of: "the safety list")
    patterns.define(root["classes"])
    let rules = (root["rules"]?.list ?? []).compactMap { rule($0) }
    return SafetyRules(
      rules: rules, spellings: Self.spellings(root), rareWords: WordLists.items(root["rare"]),
      keptWords: WordLists.items(root["kept"]), joinedWords: WordLists.items(root["joined"]),
      negations: Set(WordLists.items(root["negations"])),
      notNegations: patterns.read(root["not-negations"]),
      takenBack: patterns.read(root["taken-back"]), insisting: patterns.read(root["insisting"]),
      past: patterns.read(root["past"]),
      neverFigures: patterns.read(root["never-figures"]), idioms: patterns.read(root["idioms"]),
      fiction: Set(WordLists.items(root["fiction"])), readsSyllables: root.readsSyllables)
  }

  private static let keys = [
    "classes", "spellings", "rules", "rare", "kept", "joined", "negations", "not-negations",
    "taken-back", "insisting", "past", "never-figures", "idioms", "fiction", "reading",
  ]
  private static let ruleKeys = [
    "id", "category", "level", "explicit", "own", "past", "why", "hears", "yes", "no",
  ]

  private static let standings: [String: SafetyRules.Standing] = ["sign": .sign, "word": .word]

  private mutating func rule(_ field: Field) -> SafetyRules.Rule? {
    diagnostics += KnownKeys.problems(in: field, besides: Self.ruleKeys, of: "a rule")
    guard let id = field["id"]?.text, let category = field["category"]?.text,
      let kind = RiskCategory(rawValue: category),
      let name = field["level"]?.text,
      let level = Self.standings[name] == nil ? Concern(rawValue: name) : .crisis
    else {
      diagnostics.append(
        Diagnostic(
          "I405", "a rule needs `id`, a known `category` and a `level`", at: field.place,
          help: "level: crisis, concern, sign or word"))
      return nil
    }
    func says(_ key: String) -> Bool { field[key]?.text == "true" }
    let lines = { (key: String) in (field[key]?.list ?? []).compactMap(\.text) }
    return SafetyRules.Rule(
      id: id, category: kind, level: level, standing: Self.standings[name] ?? .alone,
      isExplicit: says("explicit"),
      hasOwnNegation: says("own"), countsInThePast: says("past"),
      reason: field["why"]?.text ?? "", patterns: patterns.read(field["hears"]),
      positives: lines("yes"), traps: lines("no"))
  }
}

extension Field {
  /// Whether the file says `reading: syllables`, as those for Korean do.
  var readsSyllables: Bool { self["reading"]?.text == "syllables" }
}
