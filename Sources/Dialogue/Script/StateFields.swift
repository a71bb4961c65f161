public import Drafting

/// Reads what stands under a state's name, piece by piece, and reports what does not fit.
///
/// A prompt kind reads itself through this, so that it needs to know neither YAML nor the loader.
public struct StateFields {
  /// The names that can be used here.
  public let scope: FlowScope
  /// Where the state's name stands.
  public let place: Place
  /// Mistakes found so far.
  public private(set) var diagnostics: [Diagnostic] = []
  private let entries: [Field.Entry]
  private var read: Set<String> = []

  /// Makes a reader.
  public init(_ entries: [Field.Entry], at place: Place, in scope: FlowScope) {
    self.entries = entries
    self.place = place
    self.scope = scope
  }

  /// The field under a key, counted as read.
  public mutating func field(_ key: String) -> Field? {
    read.insert(key)
    return entries.first { $0.key == key }?.value
  }

  /// Whether there is a field under a key.
  public func contains(_ key: String) -> Bool {
    entries.contains { $0.key == key }
  }

  /// A key that was meant to be another.
  func misspelt(_ key: String, among known: [String]) -> Field.Entry? {
    entries.first { entry in
      !known.contains(entry.key)
        && (Self.otherNames[entry.key] ?? Spelling.nearest(to: entry.key, among: known)) == key
    }
  }

  /// Keys that nobody read.
  public var unread: [Field.Entry] {
    entries.filter { !read.contains($0.key) }
  }

  /// A number for what is asked and where it leads; words that are only said do not count.
  var fingerprint: UInt64 {
    let said: Set = ["say", "why", "seeds", "reflects", "help-lines"]
    return entries.filter { !said.contains($0.key) }
      .map {
        $0.value.withoutExamples.named(by: scope.oldNames, under: $0.key)
          .fingerprint(StableHash.of($0.key))
      }
      .sorted()
      .reduce(0) { StableHash.of($0, $1) }
  }

  /// Adds a mistake.
  public mutating func report(
    _ code: String, _ message: String, at place: Place, help: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, message, at: place, help: help))
  }

  /// Takes over a mistake that was found elsewhere.
  mutating func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// The words of a field, reporting anything that is not text.
  public mutating func text(_ field: Field) -> String? {
    if let text = field.text { return text }
    report("S302", "expected text here, found \(field.kindName)", at: field.place)
    return nil
  }

  /// The slot a field names.
  ///
  /// - Parameters:
  ///   - field: The field that names it.
  ///   - expected: What the slot must hold, in a writer's words.
  ///   - fits: Whether a slot of a kind will do.
  /// - Returns: The slot's index, or nil when there is none that fits.
  public mutating func slot(
    _ field: Field, holding expected: String, _ fits: (Slot.Kind) -> Bool
  ) -> Int? {
    guard let name = text(field) else { return nil }
    guard let index = scope.slotIndex(name) else {
      report(
        "G202", "there is no slot `\(name)`", at: field.place,
        help: Spelling.suggestion(for: name, among: scope.slotNames))
      return nil
    }
    guard fits(scope.slots[index].kind) else {
      report(
        "S303", "`\(name)` can not hold \(expected)", at: field.place,
        help: "Declare a slot for \(expected) under `slots:`.")
      return nil
    }
    return index
  }

  /// The state a field names.
  public mutating func target(_ field: Field) -> Int? {
    guard let name = text(field) else { return nil }
    return target(name, at: field.place)
  }

  /// The state with this name.
  public mutating func target(_ name: String, at place: Place) -> Int? {
    if let index = scope.stateIndex(name) { return index }
    guard !name.trimmed.isEmpty else {
      report(
        "R101", "the name of a state is missing here", at: place,
        help: "Write `next: state`, or take the line out.")
      return nil
    }
    report(
      "R101", "there is no state `\(name)`", at: place,
      help: Spelling.suggestion(for: name, among: scope.stateNames))
    return nil
  }

  /// The guard a field states.
  public mutating func condition(_ field: Field) -> Guard? {
    guard let text = text(field) else { return nil }
    var parser = GuardParser(text, in: scope)
    do {
      return try parser.parse()
    } catch {
      report(error.code, error.message, at: field.place.moved(by: error.offset), help: error.help)
      return nil
    }
  }

  /// The template a text states.
  public mutating func template(_ text: String, at place: Place) -> Template? {
    do {
      let template = try Template(text)
      return checked(template, at: place) ? template : nil
    } catch {
      report("T401", error.message, at: place.moved(by: error.offset), help: error.help)
      return nil
    }
  }

  private mutating func checked(_ template: Template, at place: Place) -> Bool {
    let names = template.mentions.map(\.name) + template.tests
    for name in names where scope.slotIndex(name) == nil {
      report(
        "G202", "there is no slot `\(name)`", at: place,
        help: Spelling.suggestion(for: name, among: scope.slotNames))
      return false
    }
    for mention in template.mentions {
      guard let form = mention.form, !["all", "relation", Wording.asideForm].contains(form) else {
        continue
      }
      report(
        "T402", "`\(mention.name)` has no form `\(form)`", at: place,
        help: "Feelings have the form `all`, people the form `relation`, others `said`.")
      return false
    }
    return true
  }
}

extension Template.Problem {
  /// The mistake in a writer's words.
  public var message: String {
    switch cause {
    case .unclosed(let bracket): "this `\(bracket)` is never closed"
    case .unopened(let bracket): "this `\(bracket)` closes nothing"
    case .badName(let name): name.isEmpty ? "a slot's name is missing here" : "`\(name)` is no name"
    case .tooDeep: "brackets are nested too deep here"
    }
  }

  /// What to do about it.
  public var help: String {
    switch cause {
    case .unclosed, .unopened: "For the character itself, put a \\ before it."
    case .tooDeep: "Write several wordings instead, each with its own `if:`."
    case .badName: "Write {name}, or [?name: words] for words that show only when it is set."
    }
  }
}
