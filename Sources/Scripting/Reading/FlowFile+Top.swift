import Dialogue

extension FlowFile {
  /// What the file promises to carry, and what it leaves out on purpose.
  static func items(_ root: Field) -> [ArticleItem] {
    ["carries", "leaves-out"].flatMap { key in
      (root[key]?.entries ?? []).map {
        ArticleItem(
          id: $0.key, gist: $0.value.text ?? "", isLeftOut: key == "leaves-out", place: $0.place)
      }
    }
  }

  /// Whether a misspelt key was meant to be this one: it is told as that, and not as missing.
  static func isMeant(_ key: String, among known: [String], by fields: [Field.Entry]) -> Bool {
    fields.contains {
      !keys.contains($0.key) && Spelling.nearest(to: $0.key, among: keys + known) == key
    }
  }

  /// Reports keys that no script has.
  static func checkKeys(
    _ fields: [Field.Entry], _ known: [String], _ diagnostics: inout [Diagnostic]
  ) {
    for field in fields where !known.contains(field.key) {
      diagnostics.append(
        Diagnostic(
          "S301", "a script has no key `\(field.key)`", at: field.place,
          help: Spelling.suggestion(for: field.key, among: known)))
    }
  }

  /// Reports a format of another program.
  static func checkFormat(_ root: Field, into diagnostics: inout [Diagnostic]) {
    guard let format = root["format"], format.text != "1" else { return }
    diagnostics.append(
      Diagnostic(
        "S312", "this format is not known", at: format.place,
        help: "This program reads `format: 1`."))
  }
}
