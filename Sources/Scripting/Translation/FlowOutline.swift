import Dialogue

/// What a flow does, without its words.
struct FlowOutline {
  /// A state without its words.
  struct Step {
    let place: Place
    /// The question it asks, and the slot it fills.
    let question: String
    /// Where it can lead.
    let targets: Set<String>
    let showsHelp: Bool
  }

  private(set) var steps: [String: Step] = [:]
  private var order: [String] = []
  private var slots: [(name: String, kind: String, place: Place)] = []
  private let entries: String

  init(_ root: Field, library: (String) -> SourceFile? = { _ in nil }) {
    entries = Self.flat(root["entries"])
    add(root)
    for part in root["include"]?.elements ?? [] {
      var aside: [Diagnostic] = []
      guard let source = part.text.flatMap(library),
        let field = YAML.field(source.text, file: source.path, into: &aside)
      else { continue }
      add(field)
    }
  }

  private mutating func add(_ root: Field) {
    for slot in root["slots"]?.entries ?? [] {
      slots.append((slot.key, Self.kind(slot.value), slot.place))
    }
    for state in root["states"]?.entries ?? [] {
      order.append(state.key)
      steps[state.key] = Self.step(state)
    }
  }

  private static func step(_ state: Field.Entry) -> Step {
    let question = Prompts.all.map { $0.key }.compactMap { key -> String? in
      guard let field = state.value[key] else { return nil }
      let isNamed = !["choose", "confirm", "pause"].contains(key)
      return isNamed ? "\(key): \(field.text ?? "")" : key
    }.first
    return Step(
      place: state.place, question: question ?? "no question",
      targets: Set(
        ["next", "skip", "nobody", "choose", "or", "confirm"].flatMap {
          targets(state.value[$0])
        }),
      showsHelp: state.value["help-lines"] != nil)
  }

  private static func targets(_ field: Field?) -> [String] {
    guard let field else { return [] }
    if let entries = field.entries {
      return entries.filter { ["to", "yes", "no", "unsure"].contains($0.key) }
        .compactMap(\.value.text)
    }
    if let list = field.list { return list.flatMap { targets($0) } }
    let text = field.text ?? ""
    let parts = text.split(separator: ">")
    return text.contains("->") ? [WordLists.trimmed(String(parts.last ?? ""))] : [text]
  }

  private static func flat(_ field: Field?) -> String {
    guard let entries = field?.entries else { return field?.text ?? "" }
    return entries.map { "\($0.key)=\(flat($0.value))" }.sorted().joined(separator: ",")
  }

  private static func kind(_ field: Field) -> String {
    (field.entries ?? []).map { entry in
      let names = entry.value.entries?.map(\.key).sorted().joined(separator: ",")
      return "\(entry.key) \(names ?? entry.value.text ?? "")"
    }.joined()
  }

  /// States and slots that English does not have, or has otherwise.
  func differences(from english: FlowOutline, code: String) -> [Diagnostic] {
    let states = order.compactMap { name -> Diagnostic? in
      guard let step = steps[name] else { return nil }
      guard let twin = english.steps[name] else {
        return Diagnostic(
          code, "English has no state `\(name)`", at: step.place,
          help: Spelling.suggestion(for: name, among: english.order))
      }
      guard step.question != twin.question || step.showsHelp != twin.showsHelp else { return nil }
      return Diagnostic(
        code, "`\(name)` asks `\(step.question)`, in English `\(twin.question)`", at: step.place,
        help: "Ask the same, and show help lines where English does.")
    }
    let others = Dictionary(english.slots.map { ($0.name, $0.kind) }) { one, _ in one }
    return states
      + slots.filter { others[$0.name] != $0.kind }.map {
        Diagnostic(
          code, "the slot `\($0.name)` is not declared as in English", at: $0.place,
          help: "Its kind and the names of its values stay; only labels are translated.")
      }
  }

  /// In the safety path nothing may be missing, and every way leads where the English one does.
  func pathProblems(_ english: FlowOutline, _ place: Place) -> [Diagnostic] {
    var found = english.order.filter { steps[$0] == nil }.map {
      Diagnostic("L102", "the state `\($0)` is missing", at: place, help: "Translate it.")
    }
    for name in order {
      guard let step = steps[name], let twin = english.steps[name] else { continue }
      if step.targets != twin.targets {
        found.append(
          Diagnostic(
            "L102", "`\(name)` leads elsewhere than in English", at: step.place,
            help: "It leads to: \(twin.targets.sorted().joined(separator: ", "))."))
      }
    }
    if entries != english.entries {
      found.append(
        Diagnostic("L102", "`entries` are not those of English", at: place, help: "Copy them."))
    }
    return found
  }

  /// English states that are neither there nor named as left out, and names that leave nothing out.
  func leftOutProblems(_ english: FlowOutline, named: Field?, _ place: Place) -> [Diagnostic] {
    let names = named?.elements.compactMap(\.text) ?? []
    let missing = english.order.filter { steps[$0] == nil && !names.contains($0) }
    let idle = names.filter { steps[$0] != nil || english.steps[$0] == nil }
    return missing.map {
      Diagnostic(
        "L105", "the state `\($0)` of English is missing", at: named?.place ?? place,
        severity: .warning, help: "Translate it, or name it under `untranslated`.")
    }
      + idle.map {
        Diagnostic(
          "L105", "`untranslated` names `\($0)`, which is not left out", at: named?.place ?? place,
          severity: .warning, help: "Take it out of the list.")
      }
  }
}
