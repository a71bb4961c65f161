import Dialogue

/// One script file, split into its parts but not yet linked with others.
struct FlowFile {
  /// The keys of a file.
  static let keys = [
    "format", "id", "language", "title", "start", "menu", "slots", "always", "renamed", "states",
  ]

  let id: String
  let path: String
  let language: String
  let start: Field
  let menu: Field?
  let slots: [Slot]
  let always: [Field]
  let renamed: [String: String]
  let entries: Field?
  let states: [Field.Entry]

  /// Reads the top of a file; nil when it lacks what every file needs.
  static func read(_ source: SourceFile, into diagnostics: inout [Diagnostic]) -> FlowFile? {
    guard let root = YAML.field(source.text, file: source.path, into: &diagnostics) else {
      return nil
    }
    guard let fields = root.entries else {
      diagnostics.append(
        Diagnostic(
          "S302", "a script is a map of keys, and this is \(root.kindName)", at: root.place,
          help: "Begin with `format: 1`; `kith new` writes a start."))
      return nil
    }
    let known = source.name == "path" ? keys + ["entries"] : keys
    for field in fields where !known.contains(field.key) {
      diagnostics.append(
        Diagnostic(
          "S301", "a script has no key `\(field.key)`", at: field.place,
          help: Spelling.suggestion(for: field.key, among: known)))
    }
    checkFormat(root, into: &diagnostics)
    let needed = ["id", "start", "states"].filter { root[$0] == nil }
    for key in needed {
      diagnostics.append(
        Diagnostic("S311", "the key `\(key)` is missing", at: root.place, help: "Add `\(key):`."))
    }
    guard needed.isEmpty, let start = root["start"], let states = root["states"] else { return nil }
    guard let entries = states.entries, !entries.isEmpty else {
      diagnostics.append(
        Diagnostic("S302", "`states` is a map of states by name", at: states.place))
      return nil
    }
    return FlowFile(
      id: root["id"]?.text ?? source.name, path: source.path,
      language: root["language"]?.text ?? "en", start: start, menu: root["menu"],
      slots: SlotReading.slots(root["slots"], into: &diagnostics),
      always: root["always"]?.list ?? [], renamed: renamed(root["renamed"]),
      entries: root["entries"], states: entries)
  }

  private static func checkFormat(_ root: Field, into diagnostics: inout [Diagnostic]) {
    guard let format = root["format"], format.text != "1" else { return }
    diagnostics.append(
      Diagnostic(
        "S312", "this format is not known", at: format.place,
        help: "This program reads `format: 1`."))
  }

  private static func renamed(_ field: Field?) -> [String: String] {
    Dictionary(
      (field?.entries ?? []).compactMap { entry in entry.value.text.map { (entry.key, $0) } },
      uniquingKeysWith: { one, _ in one })
  }
}
