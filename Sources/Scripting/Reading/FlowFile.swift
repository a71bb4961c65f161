import Dialogue

/// One script file, split into its parts but not yet linked with others.
struct FlowFile {
  /// The keys of a file.
  static let keys = [
    "format", "id", "language", "title", "start", "menu", "include", "carries", "leaves-out",
    "visited", "slots", "always", "renamed", "untranslated", "states",
  ]
  /// The keys of a part, which others include.
  static let partKeys = [
    "format", "part", "include", "carries", "leaves-out", "slots", "always", "renamed", "states",
  ]

  let id: String
  let path: String
  let language: String
  /// The first state; nil in a part.
  let start: Field?
  let menu: Field?
  let included: [Field]
  /// Whether others visit it, and may have filled its slots.
  let isVisited: Bool
  private(set) var items: [ArticleItem]
  private(set) var slots: [Slot]
  /// The names of slots whose declaration can not be read.
  private(set) var unreadSlots: [String]
  private(set) var always: [Field]
  private(set) var renamed: [Field.Entry]
  let entries: Field?
  private(set) var states: [Field.Entry]

  /// Whether it is no conversation by itself: it has `part: true` and is included by others.
  var isPart: Bool { start == nil }

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
    let isPart = root["part"] != nil || isMeant("part", among: partKeys, by: fields)
    checkKeys(
      fields, isPart ? partKeys : source.name == "path" ? keys + ["entries"] : keys, &diagnostics)
    checkFormat(root, into: &diagnostics)
    checkFlags(root, into: &diagnostics)
    checkLanguage(root, of: source, into: &diagnostics)
    let needed = (isPart ? [] : ["id", "start", "states"]).filter { root[$0] == nil }
    for key in needed where !isMeant(key, among: keys, by: fields) {
      diagnostics.append(
        Diagnostic("S311", "the key `\(key)` is missing", at: root.place, help: "Add `\(key):`."))
    }
    guard needed.isEmpty else { return nil }
    let states = root["states"]
    guard let entries = states.map({ $0.entries ?? [] }) ?? (isPart ? [] : nil),
      states == nil || !entries.isEmpty
    else {
      diagnostics.append(
        Diagnostic(
          "S302", "`states` is a map of states by name", at: states?.place ?? root.place,
          help: "Write the name of a state, a colon, and what it does in the lines below."))
      return nil
    }
    let slots = SlotReading.slots(root["slots"], into: &diagnostics)
    return FlowFile(
      id: root["id"]?.text ?? source.name, path: source.path,
      language: root["language"]?.text ?? "en", start: root["start"], menu: root["menu"],
      included: root["include"]?.elements ?? [],
      isVisited: ["true", "yes"].contains(root["visited"]?.text), items: items(root),
      slots: slots, unreadSlots: unread(root, besides: slots.map(\.name)),
      always: root["always"]?.list ?? [], renamed: root["renamed"]?.entries ?? [],
      entries: root["entries"], states: entries)
  }

  /// Takes in a part: its slots, interrupts, old names and states follow the file's own.
  mutating func include(_ part: FlowFile, into diagnostics: inout [Diagnostic]) {
    for state in part.states {
      guard let twin = states.first(where: { $0.key == state.key }) else { continue }
      diagnostics.append(
        Diagnostic(
          "S318", "`\(state.key)` is a state of \(twin.place.file), too", at: state.place,
          help: "Give one of them another name."))
    }
    items += part.items
    slots += part.slots
    unreadSlots += part.unreadSlots
    always += part.always
    renamed += part.renamed
    states += part.states
  }
}
