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

private struct BankReading {
  var diagnostics: [Diagnostic] = []
  private var plans: [MessageKind: [Plan]] = [:]
  private var own: [MessageKind: [Fragment]] = [:]
  private var shared: [Fragment] = []

  init() {}

  var bank: MessageBank {
    MessageBank(plans: plans, fragments: own.mapValues { $0 + shared })
  }

  mutating func read(_ source: SourceFile) {
    guard let root = YAML.field(source.text, file: source.path, into: &diagnostics) else { return }
    let fragments = (root["fragments"]?.list ?? []).compactMap { fragment($0) }
    guard let name = root["kind"] else {
      shared += fragments
      return
    }
    guard let kind = name.text.flatMap({ MessageKind(named: $0) }) else {
      report("D701", "there is no kind of message `\(name.text ?? "")`", name.place)
      return
    }
    own[kind, default: []] += fragments
    for entry in root["plans"]?.entries ?? [] {
      guard let length = Length(rawValue: entry.key) else {
        report("D702", "there is no length `\(entry.key)`", entry.place)
        continue
      }
      plans[kind, default: []] += WordLists.items(entry.value).compactMap {
        plan($0, length, entry.value.place)
      }
    }
  }

  private mutating func plan(_ text: String, _ length: Length, _ place: Place) -> Plan? {
    let steps = text.split(separator: " ").map { word -> Plan.Step? in
      let isOptional = word.hasSuffix("?")
      return Move(rawValue: String(isOptional ? word.dropLast() : word)).map {
        Plan.Step(move: $0, isOptional: isOptional)
      }
    }
    guard !steps.contains(where: { $0 == nil }) else {
      report("D703", "`\(text)` names a move that does not exist", place)
      return nil
    }
    return Plan(lengths: [length], steps: steps.compactMap { $0 })
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
      for mention in template.mentions
      where mention.name != "name" && mention.name != "me"
        && DetailKey(rawValue: mention.name) == nil
      {
        report("D705", "a message has no detail `\(mention.name)`", field.place)
      }
      return tagged(
        parts[1], field.place, moves: moves.compactMap { $0 }, template: template)
    } catch {
      report(
        "T401", error.message,
        field.place.moved(by: (field.text ?? "").count - parts[2].count + error.offset))
      return nil
    }
  }

  private mutating func tagged(
    _ tags: String, _ place: Place, moves: [Move], template: Template
  ) -> Fragment? {
    var tones: Set<Tone> = []
    var media: Set<Medium> = []
    var isForNoName = false
    var isForGroups = true
    for tag in tags.split(separator: " ") {
      let pair = tag.split(separator: "=").map(String.init)
      let values = pair.count == 2 ? pair[1].split(separator: ",").map(String.init) : []
      switch pair.first {
      case "tone": tones = Set(values.compactMap { Tone(rawValue: $0) })
      case "medium": media = Set(values.compactMap { Medium(rawValue: $0) })
      case "noname": isForNoName = true
      case "one": isForGroups = false
      default: report("D706", "there is no tag `\(tag)`", place)
      }
    }
    return Fragment(
      id: "\(place.file):\(place.line)", moves: moves, template: template, tones: tones,
      media: media, isForNoName: isForNoName, isForGroups: isForGroups)
  }

  private mutating func report(_ code: String, _ message: String, _ place: Place) {
    diagnostics.append(Diagnostic(code, message, at: place))
  }
}
