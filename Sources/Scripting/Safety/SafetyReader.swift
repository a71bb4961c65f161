import Dialogue
import Understanding

/// Reads the rules of the safety screen.
struct SafetyReader {
  private let root: Field
  private var diagnostics: [Diagnostic] = []
  private var classes: [String: String] = [:]
  private var spellings: [String: [String]] = [:]

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
    for item in WordLists.items(root["spellings"]) {
      let parts = item.split(separator: "=").map(String.init)
      if parts.count == 2 { spellings[parts[0]] = parts[1].split(separator: " ").map(String.init) }
    }
    for entry in root["classes"]?.entries ?? [] {
      var items: [String] = []
      for item in WordLists.items(entry.value) { items.append(expanded(item)) }
      classes[entry.key] = items.joined(separator: "|")
    }
    let rules = (root["rules"]?.list ?? []).compactMap { rule($0) }
    return SafetyRules(
      rules: rules, spellings: spellings, rareWords: WordLists.items(root["rare"]),
      shortWords: WordLists.items(root["short"]), joinedWords: WordLists.items(root["joined"]),
      negations: Set(WordLists.items(root["negations"])),
      notNegations: patterns(root["not-negations"]), takenBack: patterns(root["taken-back"]),
      past: patterns(root["past"]), idioms: patterns(root["idioms"]),
      fiction: Set(WordLists.items(root["fiction"])))
  }

  private mutating func rule(_ field: Field) -> SafetyRules.Rule? {
    guard let id = field["id"]?.text, let category = field["category"]?.text,
      let kind = RiskCategory(rawValue: category),
      let name = field["level"]?.text,
      let level = name == "sign" ? .crisis : Concern(rawValue: name)
    else {
      diagnostics.append(
        Diagnostic(
          "I405", "a rule needs `id`, a known `category` and a `level`", at: field.place,
          help: "level: crisis, concern or sign"))
      return nil
    }
    func says(_ key: String) -> Bool { field[key]?.text == "true" }
    let lines = { (key: String) in (field[key]?.list ?? []).compactMap(\.text) }
    return SafetyRules.Rule(
      id: id, category: kind, level: level, isSign: name == "sign", isExplicit: says("explicit"),
      hasOwnNegation: says("own"), countsInThePast: says("past"),
      reason: field["why"]?.text ?? "", patterns: patterns(field["hears"]),
      positives: lines("yes"), traps: lines("no"))
  }

  private mutating func patterns(_ field: Field?) -> [Pattern] {
    var found: [Pattern] = []
    for element in field?.elements ?? [] {
      for item in WordLists.split(element.text ?? "") {
        if let pattern = Pattern(expanded(item)) {
          found.append(pattern)
        } else {
          diagnostics.append(
            Diagnostic("I406", "the brackets of `\(item)` do not fit", at: element.place))
        }
      }
    }
    return found
  }

  /// `@name` becomes the words of that class, and words are spelled as the screen reads them.
  private mutating func expanded(_ item: String) -> String {
    var result = ""
    var word = ""
    for character in item + " " {
      if character.isLetter || character.isNumber || "@-'*".contains(character) {
        word.append(character)
        continue
      }
      result += spelled(word)
      result.append(character)
      word = ""
    }
    return WordLists.trimmed(result)
  }

  private mutating func spelled(_ word: String) -> String {
    if word.hasPrefix("@") {
      let name = String(word.dropFirst())
      if classes[name] == nil {
        diagnostics.append(Diagnostic("I406", "there is no class `\(name)`", at: root.place))
      }
      return "(" + (classes[name] ?? "_") + ")"
    }
    return spellings[word]?.joined(separator: " ") ?? word
  }
}
