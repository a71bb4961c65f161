import Dialogue
import Understanding

/// Puts files together: slots of the same name become one, names become indexes.
struct ScriptLinking {
  let files: [FlowFile]
  let main: FlowFile
  /// The names of all flows there are, for suggestions.
  let known: [String]
  /// Whether the safety path is proved with this script, rather than by its own check.
  let provesSafety: Bool

  func script(_ diagnostics: inout [Diagnostic]) -> Script? {
    let slots = mergedSlots(&diagnostics)
    defer { dropEchoes(&diagnostics) }
    let offsets = offsets
    var states: [State] = []
    var interrupts: [Interrupt] = []
    var safety = SafetyPath.none
    let starts = starts(offsets)
    for (file, first) in zip(files, offsets) {
      let scope = FlowScope(
        slots: slots, states: file.states.map(\.key), first: first, flows: starts,
        known: known, slotNames: slotNames(for: file, slots), oldNames: oldNames(of: file, slots))
      states += file.states.map { state($0, of: file, scope, &diagnostics) }
      if file.id == main.id {
        interrupts = file.always.compactMap { interrupt($0, scope, &diagnostics) }
      }
      if file.id == SafetyPath.flow {
        safety = SafetyPathReading(scope: scope, first: first, file: file).path(&diagnostics)
      }
    }
    let scope = FlowScope(slots: slots, states: main.states.map(\.key), first: 0, flows: starts)
    guard let start = main.start.flatMap({ target($0, scope, &diagnostics) }) else { return nil }
    let menu = main.menu.flatMap { target($0, scope, &diagnostics) }
    return Script(
      id: main.id, language: main.language, slots: slots, states: states, start: start, menu: menu,
      interrupts: interrupts, safety: safety, items: main.items,
      isVisited: main.isVisited, openFlows: openFlows,
      renamed: renamed(slots, &diagnostics))
  }

  /// Leaves out what only follows from another mistake: uses of a slot whose declaration can not be read, and
  /// what the safety path makes of a slot that took the name of one of its own.
  private func dropEchoes(_ diagnostics: inout [Diagnostic]) {
    let unread = Set(files.flatMap(\.unreadSlots).map { "there is no slot `\($0)`" })
    let isTaken = diagnostics.contains { $0.code == "I407" }
    let safety = files.first { $0.id == SafetyPath.flow }?.path
    diagnostics.removeAll { found in
      found.code == "G202" && unread.contains(found.message)
        || isTaken && found.place.file == safety && found.code != "I407"
    }
  }

  private var openFlows: Set<String> {
    Set(
      files.filter {
        $0.id != main.id && ($0.isVisited || $0.id == SafetyPath.flow && !provesSafety)
      }.map(\.id))
  }

  /// Where each file's states begin in the list of all states.
  private var offsets: [Int] {
    var next = 0
    return files.map { file in
      defer { next += file.states.count }
      return next
    }
  }

  /// The first state of each flow that can be visited; the safety path can not.
  private func starts(_ offsets: [Int]) -> [String: Int] {
    var starts: [String: Int] = [:]
    for (file, first) in zip(files, offsets)
    where file.id != main.id && file.id != SafetyPath.flow {
      let index = file.states.firstIndex { $0.key == file.start?.text } ?? 0
      starts[file.id] = first + index
    }
    return starts
  }

  private func slotNames(for file: FlowFile, _ slots: [Slot]) -> [String] {
    let safety = files.first { $0.id == SafetyPath.flow }?.path
    return slots.filter { file.path == safety || $0.place.file != safety }.map(\.name)
  }

  private func mergedSlots(_ diagnostics: inout [Diagnostic]) -> [Slot] {
    var slots: [Slot] = []
    for slot in files.flatMap(\.slots) {
      guard let twin = slots.first(where: { $0.name == slot.name }) else {
        slots.append(slot)
        continue
      }
      if files.last?.id == SafetyPath.flow, files.last?.path == slot.place.file {
        diagnostics.append(
          Diagnostic(
            "I407", "`\(slot.name)` belongs to the safety path", at: twin.place,
            help: "Give it another name."))
        continue
      }
      guard !twin.agrees(with: slot) else { continue }
      diagnostics.append(
        Diagnostic(
          "S314", "`\(slot.name)` is declared otherwise in \(twin.place.file)", at: slot.place,
          help: "Declare it alike, or give it another name."))
    }
    return slots
  }

  /// Old names of all files, each to a name that exists.
  private func renamed(_ slots: [Slot], _ diagnostics: inout [Diagnostic]) -> [String: String] {
    var renamed: [String: String] = [:]
    for file in files {
      let prefix = file.id == main.id ? "" : "\(file.id)/"
      let names = file.states.map(\.key) + slots.map(\.name)
      for entry in file.renamed {
        guard let name = entry.value.text, names.contains(name) || isOld(name, in: file) else {
          diagnostics.append(
            Diagnostic(
              "S319", "nothing is called `\(entry.value.text ?? "")`", at: entry.value.place,
              help: Spelling.suggestion(for: entry.value.text ?? "", among: names)))
          continue
        }
        if names.contains(entry.key) {
          diagnostics.append(
            Diagnostic(
              "S319", "`\(entry.key)` is still in use, so it was not renamed", at: entry.place,
              help: "Take the line out."))
          continue
        }
        let isSlot = slots.contains { $0.name == name }
        renamed[isSlot ? entry.key : prefix + entry.key] = isSlot ? name : prefix + name
      }
    }
    return renamed
  }

  /// What a file's states and slots were called first, where they were renamed, by their present names.
  private func oldNames(of file: FlowFile, _ slots: [Slot]) -> [String: String] {
    let names = Set(slots.map(\.name))
    let elsewhere = files.flatMap(\.renamed).filter { names.contains($0.value.text ?? "") }
    var before: [String: String] = [:]
    for entry in file.renamed + elsewhere {
      guard let name = entry.value.text, before[name] == nil else { continue }
      before[name] = entry.key
    }
    return before.mapValues { name in
      var first = name
      for _ in 0..<16 {
        guard let earlier = before[first] else { break }
        first = earlier
      }
      return first
    }
  }

  private func isOld(_ name: String, in file: FlowFile) -> Bool {
    file.renamed.contains { $0.key == name }
  }

  private func state(
    _ entry: Field.Entry, of file: FlowFile, _ scope: FlowScope,
    _ diagnostics: inout [Diagnostic]
  ) -> State {
    let name = file.id == main.id ? entry.key : "\(file.id)/\(entry.key)"
    if entry.key.contains("/") || entry.key.contains(where: \.isWhitespace) {
      diagnostics.append(
        Diagnostic(
          "S315", "a state's name is one word with hyphens", at: entry.place,
          help:
            "Call it `\(entry.key.split { $0 == "/" || $0.isWhitespace }.joined(separator: "-"))`.")
      )
    }
    var fields = StateFields(entry.value.entries ?? [], at: entry.place, in: scope)
    if entry.value.entries == nil {
      fields.report(
        "S302", "a state is a map of keys, and this is \(entry.value.kindName)",
        at: entry.value.place, help: "Begin with `say:`.")
    }
    let state = State.read(name, &fields)
    diagnostics += fields.diagnostics
    return state
  }

  private func interrupt(
    _ field: Field, _ scope: FlowScope, _ diagnostics: inout [Diagnostic]
  ) -> Interrupt? {
    var fields = StateFields(field.entries ?? [], at: field.place, in: scope)
    let words = fields.field("hears").map { fields.words($0) } ?? []
    let visit = fields.field("visit").flatMap { fields.flow($0) }
    let target = fields.field("to").flatMap { fields.target($0) }
    fields.reportUnread(of: "`always`", known: ["hears", "visit", "to"])
    if words.isEmpty || fields.contains("visit") == fields.contains("to") {
      fields.report(
        "S316", "this hears nothing, or does not say where it leads", at: field.place,
        help: "Write `hears:` with words, and `visit:` a flow or `to:` a state.")
    }
    diagnostics += fields.diagnostics
    guard let first = words.first else { return nil }
    return Interrupt(
      option: Option(label: first, also: Array(words.dropFirst())), visit: visit, target: target,
      place: field.place)
  }

  private func target(
    _ field: Field, _ scope: FlowScope, _ diagnostics: inout [Diagnostic]
  ) -> Int? {
    var fields = StateFields([], at: field.place, in: scope)
    let target = fields.target(field)
    diagnostics += fields.diagnostics
    return target
  }
}
