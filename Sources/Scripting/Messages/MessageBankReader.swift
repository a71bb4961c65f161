public import Dialogue
public import Drafting

/// Reads the message kinds: their plans and their fragments.
public enum MessageBankReader {
  /// Reads a bank.
  ///
  /// - Parameters:
  ///   - sources: The files of the folder `messages`: one a kind, and `shared`.
  ///   - diagnostics: Mistakes found are added here.
  /// - Returns: The bank; nil when something can not be used.
  public static func read(
    _ sources: [SourceFile], into diagnostics: inout [Diagnostic]
  ) -> MessageBank? {
    var reading = BankReading()
    for source in sources { reading.read(source) }
    diagnostics += reading.diagnostics
    return reading.diagnostics.containsError ? nil : reading.bank
  }
}

extension MessageBankReader {
  /// The mistakes of one file of `messages`; the file `shared` answers for the bank as a whole.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - library: Finds another file of the folder by its name.
  /// - Returns: What was found.
  public static func problems(
    in source: SourceFile, library: (String) -> SourceFile?
  ) -> [Diagnostic] {
    var reading = BankReading()
    reading.read(source)
    var diagnostics = reading.diagnostics + (reading.hasErrors ? [] : reading.warnings)
    guard source.name == "shared", !reading.hasErrors else { return diagnostics }
    let others = MessageKind.allCases.compactMap { library($0.name) }
    guard !others.isEmpty else { return diagnostics }
    var found: [Diagnostic] = []
    if let bank = read(others + [source], into: &found) {
      diagnostics += BankChecking.thin(bank, at: Place(file: source.path, line: 1, column: 1))
      diagnostics += BankReach.problems(of: bank, beside: source.path)
    }
    return diagnostics
  }
}

private struct BankReading {
  var diagnostics: [Diagnostic] = []
  private var plans: [MessageKind: [Plan]] = [:]
  private var own: [MessageKind: [Fragment]] = [:]
  private var subjects: [MessageKind: [Template]] = [:]
  private var shared: [Fragment] = []
  private var cards: [String: [Template]] = [:]
  private var topics: [String: [String]] = [:]
  private var reasons: [Move: String] = [:]
  private var ownReason = ""
  private var places: [String: Place] = [:]

  init() {}

  var bank: MessageBank {
    MessageBank(
      plans: plans,
      fragments: Dictionary(
        uniqueKeysWithValues: own.map { kind, fragments in
          (kind, fragments + shared.filter { $0.condition.mayHold(for: kind) })
        }),
      cards: cards, subjects: subjects, topics: topics, reasons: reasons, ownReason: ownReason)
  }

  var hasErrors: Bool { diagnostics.containsError }

  /// What is readable and still no good.
  var warnings: [Diagnostic] {
    let all = own.flatMap { kind, fragments in fragments.map { (Optional(kind), $0) } }
    return (all + shared.map { (nil, $0) }).flatMap { kind, fragment -> [Diagnostic] in
      guard let place = places[fragment.id] else { return [] }
      let dead = kind.flatMap { BankChecking.dead(fragment, plans[$0] ?? [], at: place) }
      return [BankChecking.broken(fragment, of: kind, at: place), dead].compactMap { $0 }
    }
  }

  mutating func read(_ source: SourceFile) {
    guard let root = YAML.field(source.text, file: source.path, into: &diagnostics) else { return }
    diagnostics += KnownKeys.problems(
      in: root,
      besides: ["kind", "plans", "subjects", "fragments", "topics", "cards", "why"],
      of: "a file of messages")
    let fragments = (root["fragments"]?.list ?? []).compactMap { fragment($0) }
    for entry in root["topics"]?.entries ?? [] { topics[entry.key] = WordLists.items(entry.value) }
    for entry in root["cards"]?.entries ?? [] { cards[entry.key] = templates(entry.value) }
    for entry in root["why"]?.entries ?? [] {
      if let move = Move(rawValue: entry.key) { reasons[move] = entry.value.text }
      if entry.key == "own" { ownReason = entry.value.text ?? "" }
    }
    guard let name = root["kind"] else {
      shared += fragments
      return
    }
    guard let kind = name.text.flatMap({ MessageKind(named: $0) }) else {
      report("D701", "there is no kind of message `\(name.text ?? "")`", name.place)
      return
    }
    own[kind, default: []] += fragments
    subjects[kind, default: []] += templates(root["subjects"])
    for entry in root["plans"]?.entries ?? [] {
      guard let length = Length(rawValue: entry.key) else {
        report("D702", "there is no length `\(entry.key)`", entry.place)
        continue
      }
      plans[kind, default: []] += (entry.value.text ?? "").split(separator: ";").compactMap {
        plan(String($0), length, entry.value.place)
      }
    }
  }

  private mutating func templates(_ field: Field?) -> [Template] {
    (field?.elements ?? []).compactMap { element in
      do throws(Template.Problem) {
        return try Template(element.text ?? "")
      } catch {
        report("T401", error.message, element.place.moved(by: error.offset))
        return nil
      }
    }
  }

  /// `G A Q P? | tags`
  private mutating func plan(_ text: String, _ length: Length, _ place: Place) -> Plan? {
    let parts = text.split(separator: "|", maxSplits: 1).map(String.init)
    let steps = (parts.first ?? "").split(separator: " ").map { word -> Plan.Step? in
      let isOptional = word.hasSuffix("?")
      return Move(rawValue: String(isOptional ? word.dropLast() : word)).map {
        Plan.Step(move: $0, isOptional: isOptional)
      }
    }
    guard !steps.contains(where: { $0 == nil }) else {
      report("D703", "`\(text)` names a move that does not exist", place)
      return nil
    }
    let tags = TagReading(parts.count > 1 ? parts[1] : "")
    for tag in tags.unknown { report("D706", "there is no tag `\(tag)`", place) }
    var condition = tags.condition
    condition.lengths = [length]
    return Plan(condition: condition, steps: steps.compactMap { $0 })
  }

  /// `moves | tags | template`
  private mutating func fragment(_ field: Field) -> Fragment? {
    let parts = (field.text ?? "").split(
      separator: "|", maxSplits: 2, omittingEmptySubsequences: false
    )
    .map { WordLists.trimmed(String($0)) }
    guard parts.count == 3 else {
      report("D704", "expected `moves | tags | words`", field.place)
      return nil
    }
    let moves = parts[0].split(separator: "+").map { Move(rawValue: WordLists.trimmed(String($0))) }
    guard !moves.isEmpty, !moves.contains(where: { $0 == nil }) else {
      report("D703", "`\(parts[0])` names a move that does not exist", field.place)
      return nil
    }
    do {
      let template = try Template(parts[2])
      mentions(of: template, at: field.place)
      return tagged(
        parts[1], field.place, moves: moves.compactMap { $0 }, template: template)
    } catch {
      report(
        "T401", error.message,
        field.place.moved(by: (field.text ?? "").count - parts[2].count + error.offset))
      return nil
    }
  }

  private mutating func mentions(of template: Template, at place: Place) {
    for mention in template.mentions where mention.name != "name" && mention.name != "me" {
      if DetailKey(rawValue: mention.name) == nil {
        report("D705", "a message has no detail `\(mention.name)`", place)
      } else if let form = mention.form, !BankForms.all.contains(form) {
        report("D707", "a detail has no form `\(form)`", place)
      }
    }
  }

  private mutating func tagged(
    _ tags: String, _ place: Place, moves: [Move], template: Template
  ) -> Fragment? {
    let reading = TagReading(tags)
    for tag in reading.unknown { report("D706", "there is no tag `\(tag)`", place) }
    let id = "\(place.file.split(separator: "/").last ?? ""):\(place.line)"
    places[id] = place
    return Fragment(
      id: id, moves: moves, template: template,
      condition: reading.condition, after: reading.after, notAfter: reading.notAfter,
      weight: reading.weight)
  }

  private mutating func report(_ code: String, _ message: String, _ place: Place) {
    diagnostics.append(Diagnostic(code, message, at: place))
  }
}
