import Understanding

extension StateFields {
  /// The choices of `choose:` or `or:`: one line each, `Label -> state`, or the long form.
  ///
  /// Two choices may have one label where only one of them is offered at a time, which the checker proves; the
  /// second then has a name of its own.
  public mutating func choices(_ field: Field) -> [Choice] {
    var choices: [Choice] = []
    for element in field.elements {
      guard let choice = choice(element) else { continue }
      let twins = choices.count { $0.id == choice.id || $0.id.hasPrefix(choice.id + "~") }
      choices.append(twins == 0 ? choice : choice.named("\(choice.id)~\(twins + 1)"))
    }
    return choices
  }

  private mutating func choice(_ field: Field) -> Choice? {
    if let line = field.text {
      let parts = arrow(line)
      guard !parts.label.isEmpty else {
        report("S304", "a choice without words", at: field.place, help: "Write `Label -> state`.")
        return nil
      }
      tellBraces(parts.label, at: field.place)
      if let mended = Arrow.mended(line, label: parts.label, target: parts.target, scope.stateNames)
      {
        report(
          "S321", "this arrow is not `->`", at: field.place, help: "Write \(mended)")
        return nil
      }
      let target = parts.target.flatMap {
        self.target($0, at: field.place.moved(by: line.count - $0.count))
      }
      return Choice(
        id: Self.slug(parts.label), option: Option(label: parts.label), target: target,
        place: field.place)
    }
    guard let entries = field.entries else {
      report("S302", "expected a choice here, found \(field.kindName)", at: field.place)
      return nil
    }
    if tellMisread(entries, known: Choice.keys) { return nil }
    return longChoice(StateFields(entries, at: field.place, in: scope), at: field.place)
  }

  private mutating func longChoice(_ fields: StateFields, at place: Place) -> Choice? {
    var fields = fields
    defer { absorb(fields) }
    let meant = fields.contains("say") ? nil : fields.misspelt("say", among: Choice.keys)
    guard let label = (fields.field("say") ?? meant?.value).flatMap({ fields.text($0) }) else {
      report("S304", "a choice without words", at: place, help: "Add `say: Label`.")
      return nil
    }
    if label.trimmed.isEmpty {
      report("S304", "a choice without words", at: place, help: "Write words after `say:`.")
    }
    tellBraces(label, at: place)
    let id = fields.field("id").flatMap { fields.text($0) } ?? Self.slug(label)
    let also = fields.field("also").map { fields.words($0) } ?? []
    let examples = fields.field("examples")?.examples ?? []
    let condition = fields.field("if").flatMap { fields.condition($0) }
    let target = fields.field("to").flatMap { fields.target($0) }
    let actions = fields.field("do").map { fields.actions($0) } ?? []
    let isQuiet = fields.flag("quiet")
    fields.reportUnread(of: "a choice", known: Choice.keys)
    return Choice(
      id: id, option: Option(label: label, also: also), examples: examples, condition: condition,
      isQuiet: isQuiet, actions: actions, target: target, place: place)
  }

  /// A label is shown as it stands; what would be filled in a text is not filled in it.
  mutating func tellBraces(_ label: String, at place: Place) {
    if let problem = LabelText.problem(label, at: place) { add(problem) }
  }

  /// Words that mean the same: a list, or text with commas.
  public mutating func words(_ field: Field) -> [String] {
    field.elements.flatMap { element -> [String] in
      guard let text = text(element) else { return [] }
      return text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
  }

  /// Changes to slots: `rewrites + 1`, `warmed = yes`, `forget who`.
  public mutating func actions(_ field: Field) -> [Action] {
    field.elements.flatMap { element -> [Action] in
      guard let text = text(element) else { return [] }
      return text.split(separator: ",").compactMap { action(String($0).trimmed, at: element.place) }
    }
  }

  private mutating func action(_ text: String, at place: Place) -> Action? {
    let words = text.split(separator: " ").map(String.init)
    let name = words.first == "forget" ? words.last ?? "" : words.first ?? ""
    guard let slot = scope.slotIndex(name) else {
      if words.count == 2, scope.slotIndex(words[1]) != nil,
        Spelling.nearest(to: name, among: ["forget"]) != nil
      {
        report(
          "S305", "`\(text)` is no change", at: place, help: "Did you mean `forget`?")
        return nil
      }
      report(
        "G202", "there is no slot `\(name)`", at: place,
        help: Spelling.suggestion(for: name, among: scope.slotNames))
      return nil
    }
    let kind = scope.slots[slot].kind
    let values = values(of: kind)
    switch (words.count, words.dropFirst().first, kind) {
    case (2, _, _) where words[0] == "forget":
      return .set(slot: slot, scope.slots[slot].initialValue)
    case (3, "+", .count(let limit)):
      return Int(words[2]).map { .count(slot: slot, by: $0, limit: limit) }
    case (3, "-", .count(let limit)):
      return Int(words[2]).map { .count(slot: slot, by: -$0, limit: limit) }
    case (3, "=", _):
      if let value = value(words[2], for: kind) { return .set(slot: slot, value) }
    default: break
    }
    report(
      "S305", "`\(text)` is no change that `\(name)` can take", at: place,
      help: meantChange(words, values)
        ?? "Write `count + 1`, `flag = yes`, `slot = value` or `forget slot`.")
    return nil
  }

  /// The names a slot can be set to.
  private func values(of kind: Slot.Kind) -> [String] {
    switch kind {
    case .flag: ["yes", "no"]
    case .oneOf(let values): values.map(\.name)
    default: []
    }
  }

  /// A suggestion for a value that a slot does not have, or a sign that changes nothing.
  private func meantChange(_ words: [String], _ values: [String]) -> String? {
    guard words.count == 3 else { return nil }
    if words[1] == "=" {
      return values.isEmpty ? nil : Spelling.suggestion(for: words[2], among: values)
    }
    let meant = ["+=": "+", "-=": "-", ":=": "=", "==": "=", "is": "="][words[1]]
    return meant.map { "Did you mean `\($0)`?" }
  }

  private func value(_ word: String, for kind: Slot.Kind) -> Value? {
    switch kind {
    case .flag: ["yes", "no"].contains(word) ? .flag(word == "yes") : nil
    case .oneOf(let values): values.contains { $0.name == word } ? .choice(word) : nil
    case .scale(let range): Int(word).flatMap { range.contains($0) ? .number($0) : nil }
    case .count(let limit): Int(word).flatMap { (0...limit).contains($0) ? .number($0) : nil }
    case .text, .feelings, .person, .time: nil
    }
  }

  /// The last `->` of a line parts the label from the target.
  private func arrow(_ line: String) -> (label: String, target: String?) {
    let characters = Array(line)
    let last = characters.indices.dropLast().last {
      characters[$0] == "-" && characters[$0 + 1] == ">"
    }
    guard let last else { return (line.trimmed, nil) }
    return (
      String(characters[..<last]).trimmed, String(characters[(last + 2)...]).trimmed
    )
  }

  /// The stable name of a label: its letters and digits, joined by hyphens.
  static func slug(_ label: String) -> String {
    label.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }

  /// Takes over the mistakes another reader found in a part of this state.
  public mutating func absorb(_ other: StateFields) {
    for diagnostic in other.diagnostics { add(diagnostic) }
  }

  /// What a writer may call a key, by what it is called here.
  static let otherNames = [
    "time": "when", "at": "when", "date": "when", "day": "when", "clock": "when", "rating": "rate",
    "number": "rate", "scale": "rate", "question": "ask", "input": "ask", "answer": "ask",
    "text": "say", "words": "say", "prompt": "say", "message": "draft", "write": "draft",
    "options": "choose", "choices": "choose", "buttons": "choose", "menu": "choose",
    "goto": "next", "then": "next", "go": "next", "jump": "next", "name": "person",
    "who": "person", "friend": "person", "emotion": "feelings", "mood": "feelings",
    "call": "visit", "include": "visit", "yesno": "confirm", "set": "do", "wait": "pause",
    "label": "say", "target": "to", "state": "to", "condition": "if", "when": "if",
  ]

  private func otherName(of key: String, among known: [String]) -> String? {
    guard let name = Self.otherNames[key], known.contains(name) else { return nil }
    return "Did you mean `\(name)`?"
  }

  /// Reports every key nobody read.
  public mutating func reportUnread(of thing: String, known: [String]) {
    for entry in unread {
      report(
        "S301", "\(thing) has no key `\(entry.key)`", at: entry.place,
        help: otherName(of: entry.key, among: known)
          ?? Spelling.suggestion(for: entry.key, among: known)
          ?? "Take it out; Documentation/script-language.md has all keys.")
    }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
