import Dialogue

/// L103: help lines in another language: the sentences English has, and for each country it lists the same lines,
/// in which only names and hours are in other words.
enum TranslatedHelplines {
  private static let same = ["country", "kind", "dial", "text", "checked", "confidence", "source"]
  private static let worded = ["name", "hours", "web", "languages"]

  static func problems(in own: Field, _ english: Field) -> [Diagnostic] {
    let words = (english["words"]?.entries ?? []).filter { own["words"]?[$0.key] == nil }.map {
      Diagnostic("L103", "the sentence `\($0.key)` is missing", at: own.place)
    }
    let lines = own["lines"]?.list ?? []
    let countries = Set(lines.compactMap { $0["country"]?.text })
    let others = (english["lines"]?.list ?? []).filter {
      countries.contains($0["country"]?.text ?? "")
    }
    let strange = lines.filter { line in !others.contains { isSame(line, $0) } }
    let missing = others.filter { other in !lines.contains { isSame($0, other) } }
    return words
      + strange.map {
        Diagnostic(
          "L103", "`\($0["dial"]?.text ?? "")` is no help line of the English list", at: $0.place,
          help: "Everything but its name, its hours and its page is as there.")
      }
      + missing.map {
        Diagnostic(
          "L103", "the help line `\($0["dial"]?.text ?? "")` is missing", at: own.place,
          help: "List every line of a country, or none of it.")
      }
  }

  /// Whether two lines say the same of the same line.
  private static func isSame(_ line: Field, _ other: Field) -> Bool {
    same.allSatisfy { line[$0]?.text == other[$0]?.text }
      && worded.allSatisfy { (line[$0] == nil) == (other[$0] == nil) }
  }
}
