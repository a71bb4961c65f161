import Understanding

extension State {
  /// The keys a state may have besides those of the prompt kinds.
  static let ownKeys = [
    "seeds", "reflects", "say", "do", "visit", "choose", "or", "retry", "next", "skip", "why",
    "help-lines",
    "end",
  ]

  /// Every key a state may have.
  public static let keys = ownKeys + Prompts.all.map { $0.key }

  /// Keys that a question of one kind has besides its own.
  static let questionKeys = ["offer", "nobody"]

  /// Reads a state.
  ///
  /// - Parameters:
  ///   - name: Its name in the whole script.
  ///   - fields: What stands under the name.
  /// - Returns: The state; what does not fit is reported to `fields` and left out.
  public static func read(_ name: String, _ fields: inout StateFields) -> State {
    let seeds = fields.field("seeds").map { fields.words($0) } ?? []
    let reflects = fields.reflection()
    let wordings = fields.field("say").map { fields.wordings($0, reflects) } ?? []
    let actions = fields.field("do").map { fields.actions($0) } ?? []
    let visit = fields.field("visit").flatMap { fields.flow($0) }
    let prompt = Prompts.read(&fields)
    let choices = (fields.field("choose") ?? fields.field("or")).map { fields.choices($0) } ?? []
    let isEnd = fields.flag("end")
    let state = State(
      name: name, place: fields.place, seeds: seeds, wordings: wordings, prompt: prompt,
      choices: choices, retry: fields.number("retry", within: 0...9), visit: visit,
      actions: actions, transitions: fields.field("next").map { fields.transitions($0) } ?? [],
      skip: fields.field("skip").flatMap { fields.target($0) },
      why: fields.field("why").flatMap { field in
        fields.text(field).flatMap { text in
          fields.tellEmpty(text, at: field.place)
          return fields.template(text, at: field.place)
        }
      },
      showsHelp: fields.flag("help-lines"), isEnd: isEnd,
      fingerprint: (prompt?.slots ?? []).reduce(fields.fingerprint) {
        StableHash.of($0, fields.scope.slots[$1].answers)
      })
    fields.reportUnread(of: "a state", known: keys + questionKeys)
    fields.checkShape(of: state)
    return state
  }
}

extension StateFields {
  /// What `reflects:` says, if it is there.
  mutating func reflection() -> Reflection? {
    guard let field = field("reflects"), let text = text(field) else { return nil }
    if let reflection = Reflection(rawValue: text) { return reflection }
    report(
      "S306", "`reflects` is `simple` or `complex`", at: field.place,
      help: Spelling.suggestion(for: text, among: Reflection.allCases.map(\.rawValue)))
    return nil
  }

  /// What a state says: text, or a list of wordings, which reflect as the state does if they do not say.
  mutating func wordings(_ field: Field, _ reflects: Reflection?) -> [Wording] {
    tellParted(field.list ?? [])
    return field.elements.compactMap { element in
      if let text = element.text {
        tellEmpty(text, at: element.place)
        return template(text.trimmed, at: element.place).map {
          Wording(template: $0, place: element.place, reflects: reflects)
        }
      }
      guard let entries = element.entries else {
        report("S302", "expected words here, found \(element.kindName)", at: element.place)
        return nil
      }
      if tellMisread(entries, known: Wording.keys) { return nil }
      var inner = StateFields(entries, at: element.place, in: scope)
      defer { absorb(inner) }
      let condition = inner.field("if").flatMap { inner.condition($0) }
      let seeds = inner.field("seeds").map { inner.words($0) } ?? []
      let own = inner.reflection()
      let said = inner.field("say")
      inner.reportUnread(of: "a wording", known: Wording.keys)
      guard let said, let text = inner.text(said) else { return nil }
      inner.tellEmpty(text, at: said.place)
      return inner.template(text.trimmed, at: said.place).map {
        Wording(
          condition: condition, seeds: seeds, template: $0, place: element.place,
          reflects: own ?? reflects)
      }
    }
  }

  /// A sentence that a comma parted in two, in a list on one line: the first half ends with nothing, and the
  /// second goes on with a small letter.
  mutating func tellParted(_ elements: [Field]) {
    for (one, other) in zip(elements, elements.dropFirst()) {
      guard let before = one.text?.trimmed, let after = other.text?.trimmed,
        one.place.line == other.place.line, let last = before.last, last.isLetter,
        after.first?.isLowercase ?? false
      else { continue }
      add(
        Diagnostic(
          "S324", "a comma parts this into two wordings", at: other.place, severity: .warning,
          help: "If it is one, put quotes around it: \"\(before), \(after)\""))
    }
  }

  /// Words that are none: what was to be said was lost on the way, or never written.
  mutating func tellEmpty(_ text: String, at place: Place) {
    guard text.trimmed.isEmpty else { return }
    report(
      "V305", "there are no words here", at: place,
      help: "Write them, or take the line out; a remark begins with a space and `#`.")
  }

  /// Words that became a key, because a colon and a blank are among them.
  mutating func tellMisread(_ entries: [Field.Entry], known: [String]) -> Bool {
    guard entries.count == 1, let entry = entries.first, !known.contains(entry.key),
      let rest = entry.value.text,
      entry.key.contains(" ") || Spelling.nearest(to: entry.key, among: known) == nil
    else { return false }
    let words = rest.isEmpty ? "\(entry.key):" : "\(entry.key): \(rest)"
    let quoted = words.contains("\"") ? "'\(words)'" : "\"\(words)\""
    report(
      "Y903", "a colon followed by a space makes a key of `\(entry.key)`", at: entry.place,
      help: "Put quotes around it: \(quoted)")
    return true
  }

  /// Where a state goes: a name, or a list of `if:`/`to:` tried in order.
  mutating func transitions(_ field: Field) -> [Transition] {
    field.elements.compactMap { element in
      if element.text != nil {
        return target(element).map { Transition(target: $0, place: element.place) }
      }
      guard let entries = element.entries else {
        report("S302", "expected a state here, found \(element.kindName)", at: element.place)
        return nil
      }
      var inner = StateFields(entries, at: element.place, in: scope)
      defer { absorb(inner) }
      let condition = inner.field("if").flatMap { inner.condition($0) }
      let target = inner.field("to").flatMap { inner.target($0) }
      inner.reportUnread(of: "a way on", known: ["if", "to"])
      return target.map { Transition(condition: condition, target: $0, place: element.place) }
    }
  }

  /// The flow a `visit:` names.
  public mutating func flow(_ field: Field) -> Int? {
    guard let name = text(field) else { return nil }
    if let start = scope.flows[name] { return start }
    report(
      "R109", "there is no flow `\(name)`", at: field.place,
      help: Spelling.suggestion(for: name, among: scope.knownFlows)
        ?? "A flow is another file of the same folder.")
    return nil
  }

  /// A key that is either there, saying `true` or `yes`, or not.
  mutating func flag(_ key: String) -> Bool {
    guard let field = field(key), let text = text(field) else { return false }
    if ["true", "yes"].contains(text) { return true }
    report(
      "S306", "`\(key)` says `true` or is left out", at: field.place,
      help: Spelling.nearest(to: text, among: ["true", "yes"]).map { "Did you mean `\($0)`?" })
    return false
  }

  /// A key with a whole number.
  public mutating func number(_ key: String, within range: ClosedRange<Int>) -> Int? {
    guard let field = field(key), let text = text(field) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    report(
      "S306", "`\(key)` is a number from \(range.lowerBound) to \(range.upperBound)",
      at: field.place)
    return nil
  }

  /// A state says, then waits at most once, then goes.
  mutating func checkShape(of state: State) {
    // A question that could not be read was told already.
    let waits = Prompts.all.contains { contains($0.key) }
    if waits, state.visit != nil {
      report(
        "S307", "a state either asks or visits a flow, not both", at: place,
        help: "Split it into two states.")
    }
    if state.isEnd, waits || !state.transitions.isEmpty || state.visit != nil {
      report(
        "S307", "the flow ends here, so nothing can follow", at: place,
        help: "Take out `end:`, or what comes after it.")
    }
    if !waits, !state.choices.isEmpty {
      report("S307", "`or:` needs a question beside it", at: place, help: "Use `choose:`.")
    }
    if let retry = state.retry, state.transitions.isEmpty {
      report(
        "S308", "after \(retry) tries this moves on, but there is no `next:`", at: place,
        help: "Add `next: state`.")
    }
  }
}
