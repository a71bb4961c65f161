import Dialogue

/// Reads help lines.
enum HelplinesReader {
  private static let keys = ["never", "lines", "words"]
  private static let lineKeys = [
    "country", "kind", "name", "dial", "text", "web", "hours", "checked", "confidence", "source",
    "note", "languages",
  ]

  static func read(_ source: SourceFile, into diagnostics: inout [Diagnostic]) -> Helplines? {
    guard let root = YAML.field(source.text, file: source.path, into: &diagnostics) else {
      return nil
    }
    var found = KnownKeys.problems(in: root, besides: keys, of: "the list of help lines")
    found += KnownKeys.problems(
      in: root["words"], besides: Helplines.neededWords + ["months"], of: "the words of help lines")
    let never = Set(WordLists.items(root["never"]))
    let lines = (root["lines"]?.list ?? []).compactMap { line($0, never, into: &found) }
    var words: [String: String] = [:]
    for entry in root["words"]?.entries ?? [] { words[entry.key] = entry.value.text }
    for key in Helplines.neededWords where words[key] == nil {
      found.append(Diagnostic("H601", "the sentence `\(key)` is missing", at: root.place))
    }
    diagnostics += found
    return found.containsError ? nil : Helplines(lines: lines, words: words)
  }

  private static func line(
    _ field: Field, _ never: Set<String>, into found: inout [Diagnostic]
  ) -> Helpline? {
    found += KnownKeys.problems(in: field, besides: lineKeys, of: "a help line")
    func text(_ key: String) -> String? { field[key]?.text }
    let date = (text("checked") ?? "").split(separator: "-").compactMap { Int($0) }
    guard let country = text("country"), let name = text("name"), date.count == 3,
      let kind = text("kind").flatMap({ Helpline.Kind(rawValue: $0) }),
      let confidence = text("confidence").flatMap({ Helpline.Confidence(rawValue: $0) }),
      text("source") != nil, text("dial") ?? text("text") ?? text("web") != nil
    else {
      found.append(
        Diagnostic(
          "H602",
          "a help line needs country, kind, name, a way to reach it, checked, confidence, source",
          at: field.place))
      return nil
    }
    if let dial = text("dial"), never.contains(dial) || dial.hasPrefix("+") {
      found.append(
        Diagnostic(
          "H603", "\(dial) must not be shown", at: field.place,
          help: "Use the number that is dialled at home today."))
      return nil
    }
    return Helpline(
      country: country, kind: kind, name: name, dial: text("dial"), text: text("text"),
      web: text("web"), hours: text("hours"), checked: (date[0], date[1]), confidence: confidence)
  }
}
