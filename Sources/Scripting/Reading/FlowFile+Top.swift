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

  /// The names under `slots:`, or under a key that was meant to be it, that no slot was made of.
  static func unread(_ root: Field, besides names: [String]) -> [String] {
    let isMeant = { (key: String) in
      !keys.contains(key) && Spelling.nearest(to: key, among: keys) == "slots"
    }
    let found = root.entries?.first { $0.key == "slots" || root["slots"] == nil && isMeant($0.key) }
    return (found?.value.entries ?? []).map(\.key).filter { !names.contains($0) }
  }

  /// Reports a format of another program.
  static func checkFormat(_ root: Field, into diagnostics: inout [Diagnostic]) {
    guard let format = root["format"], format.text != "1" else { return }
    diagnostics.append(
      Diagnostic(
        "S312", "this format is not known", at: format.place,
        help: "This program reads `format: 1`."))
  }

  /// Reports a key that is there to say `true` and says something else, which nobody would notice.
  static func checkFlags(_ root: Field, into diagnostics: inout [Diagnostic]) {
    for key in ["visited", "part"] {
      guard let field = root[key], !["true", "yes"].contains(field.text) else { continue }
      let near = field.text.flatMap { Spelling.nearest(to: $0, among: ["true", "yes"]) }
      diagnostics.append(
        Diagnostic(
          "S306", "`\(key)` says `true` or is left out", at: field.place,
          help: near.map { "Did you mean `\($0)`?" }))
    }
  }

  /// Reports a language nobody could be spoken to in: the program has no ears for danger in it, and there is no
  /// folder of its words around the file.
  static func checkLanguage(
    _ root: Field, of source: SourceFile, into diagnostics: inout [Diagnostic]
  ) {
    guard let field = root["language"], let code = field.text,
      !SafetyPack.languages.contains(code),
      !source.path.split(separator: "/").contains(Substring(code))
    else { return }
    diagnostics.append(
      Diagnostic(
        "S322", "there is no language `\(code)`", at: field.place,
        help: Spelling.suggestion(for: code, among: SafetyPack.languages)))
  }

  /// A file that is not called as its `id` says is not found by those who visit it, nor by a kept conversation.
  static func misnamed(_ source: SourceFile) -> [Diagnostic] {
    let lines = source.text.split(
      maxSplits: 30, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let number = lines.indices.first(where: { lines[$0].hasPrefix("id: ") }) else {
      return []
    }
    let id = WordLists.trimmed(String(lines[number].dropFirst(4).prefix { $0 != "#" }))
    let bare = id.filter { $0 != "\"" && $0 != "'" }
    guard bare != source.name, !bare.isEmpty else { return [] }
    return [
      Diagnostic(
        "S323", "the file is called `\(source.name)`, and this says `\(bare)`",
        at: Place(file: source.path, line: number + 1, column: 5),
        help: "Write `id: \(source.name)`, or call the file `\(bare).yaml`.")
    ]
  }
}
