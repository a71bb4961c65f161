public import Drafting
import Understanding

/// `draft: reconnect to who with memory?, news?` writes a message and offers to change it.
///
/// The slot after `to` holds the person; those after `with` hold details, each named after the detail
/// it gives or as `slot as detail`. A `?` marks what the message can do without. Keeping the message
/// leads to `next:`; other ways on are listed under `or:`.
public struct Compose: Prompt {
  /// The key.
  public static let key = "draft"

  /// A detail and the slot that holds it.
  struct Part: Hashable {
    let detail: DetailKey
    let slot: Int
    let isOptional: Bool
  }

  private let kind: MessageKind
  private let recipient: Int
  private let needsRecipient: Bool
  private let parts: [Part]

  /// Reads it.
  public static func read(_ fields: inout StateFields) -> Compose? {
    guard let field = fields.field(key), let text = fields.text(field) else { return nil }
    var reading = ComposeReading(text, at: field.place)
    return reading.read(&fields).map {
      Compose(
        kind: $0.kind, recipient: $0.recipient, needsRecipient: $0.needs,
        parts: $0.parts)
    }
  }

  /// The person and the details.
  public var slotsRead: [(slot: Int, isOptional: Bool)] {
    [(recipient, !needsRecipient)] + parts.map { ($0.slot, $0.isOptional) }
  }

  /// What can be done with a message.
  public func options(_ view: View) -> [PromptOption] {
    let voice = view.language.voice
    let actions: [(Voice.Key, Interpretation)] = [
      (.keepDraft, .answer(Answer(keepsDraft: true))),
      (.anotherVersion, .revision(.another)), (.shorter, .revision(.shorter)),
      (.warmer, .revision(.warmer)), (.changeLine, .pending(.whichLine)),
      (.undo, .revision(.undo)),
    ]
    return actions.map { PromptOption(Option(label: voice.label($0)), meaning: $1) }
  }

  /// Changes in plain words: "too long", "softer", "change line 2 to …".
  public func interpret(_ words: String, _ view: View) -> Interpretation {
    guard let heard = view.language.listener.revision(in: words) else { return .miss }
    switch heard.name {
    case "keep": return .answer(Answer(keepsDraft: true))
    case "change": return change(heard)
    case "why": return .wonder(line: heard.line)
    default: return Self.operation(heard).map { .revision($0) } ?? .miss
    }
  }

  /// The change that is meant.
  private static func operation(_ heard: HeardRevision) -> Drafting.Operation? {
    switch heard.name {
    case "mention": heard.words.map { .mention($0) }
    case "avoid": heard.words.map { .avoid($0) }
    case "move":
      if let line = heard.line, let place = heard.place { .moveLine(line, to: place) } else { nil }
    default: operations[heard.name]
    }
  }

  /// "change line 2 to …", "without the name", and taking back a change while there is one.
  public func claim(_ words: String, _ view: View) -> Interpretation? {
    guard let heard = view.language.listener.revision(in: words) else {
      return refusal(words, view)
    }
    let isUndo = heard.name == "undo" && view.snapshot.draft?.canUndo ?? false
    let isNamed = !["keep", "change", "another", "undo"].contains(heard.name)
    // "Ok that's fine" keeps it, and is not asked between keeping and leaving.
    let isKept = heard.name == "keep" && words.split(separator: " ").count <= 4
    return heard.line != nil || isUndo || isNamed || isKept ? interpret(words, view) : nil
  }

  /// A bare "no" may be to these words or to any: that is asked back, and another "no" leaves it.
  private func refusal(_ words: String, _ view: View) -> Interpretation? {
    guard words.split(separator: " ").count <= 3,
      view.language.listener.confirmation(in: words) == .no
    else { return nil }
    let items = Hearing.items(at: view.script.states[view.snapshot.position], view)
    let own = options(view)
    guard let another = own.firstIndex(where: { $0.meaning == .revision(.another) }),
      let leaving = items.indices.first(where: { $0 >= own.count && items[$0].isShown })
    else { return nil }
    if case .between = view.snapshot.pending { return items[leaving].meaning }
    return .pending(.between([another, leaving]))
  }

  private func change(_ heard: HeardRevision) -> Interpretation {
    guard let line = heard.line else { return .pending(.whichLine) }
    guard let words = heard.words else { return .pending(.line(line)) }
    return words.isEmpty ? .revision(.deleteLine(line)) : .revision(.editLine(line, words))
  }

  private static let operations: [String: Drafting.Operation] = [
    "another": .another, "shorter": .shorter, "longer": .longer, "warmer": .warmer,
    "plainer": .plainer, "no-pressure": .noPressure, "add-question": .addQuestion,
    "remove-question": .removeQuestion, "undo": .undo, "redo": .redo, "start-over": .startOver,
    "less-formal": .lessFormal, "more-formal": .moreFormal, "as-sms": .carry(.sms),
    "as-chat": .carry(.chat), "as-email": .carry(.email), "as-letter": .carry(.letter),
    "as-call": .carry(.phone), "aloud": .carry(.inPerson), "american": .spelling(.american),
    "british": .spelling(.british), "no-name": .name(false), "with-name": .name(true),
    "unsigned": .signature(false), "signed": .signature(true),
  ]

  /// Keeping it; the changes stay where they are.
  public func outcomes(_ view: View) -> [Outcome] {
    [
      Outcome(
        words: view.language.voice.label(.keepDraft), answer: Answer(keepsDraft: true))
    ]
  }

  /// The message as it was left, or a new one when what it is made of has changed.
  public func draft(_ view: View) -> Draft? {
    let request = request(view)
    if let draft = view.snapshot.draft, draft.request == request { return draft }
    guard case .draft(let draft) = view.language.drafter.draft(request, seed: view.snapshot.seed)
    else { return nil }
    return draft
  }

  private func request(_ view: View) -> DraftRequest {
    var details: [DetailKey: String] = [:]
    for part in parts {
      guard let words = view.value(part.slot)?.words(nil, in: view.slot(part.slot)) else {
        continue
      }
      details[part.detail] = words
    }
    var person: Person?
    if case .person(let held) = view.value(recipient) { person = held }
    return DraftRequest(
      kind: kind,
      recipient: Recipient(
        address: person?.name ?? "", relationship: person?.relation,
        isGroup: person?.isGroup ?? false),
      length: kind == .thanks ? .medium : .short, details: details)
  }
}

/// Reads the one line of a ``Compose`` prompt.
private struct ComposeReading {
  let text: String
  let place: Place

  init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }

  typealias Result = (kind: MessageKind, recipient: Int, needs: Bool, parts: [Compose.Part])

  mutating func read(_ fields: inout StateFields) -> Result? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 3, words[1] == "to", words.count == 3 || words[3] == "with" else {
      fields.report(
        "S310", "this does not say what to write to whom", at: place,
        help: misspelt(words) ?? "Write draft: check-in to who with memory?")
      return nil
    }
    guard let kind = MessageKind(named: words[0]) else {
      fields.report(
        "S310", "there is no kind of message `\(words[0])`", at: place,
        help: Spelling.suggestion(for: words[0], among: MessageKind.allCases.map(\.name)))
      return nil
    }
    let name = words[2].filter { $0 != "?" }
    let recipient = fields.slot(
      Field(.text(name), at: place), holding: "a person", { $0 == .person })
    let list = words.dropFirst(4).joined(separator: " ").split(separator: ",")
    let parts = list.compactMap { part(String($0).trimmed, &fields) }
    return recipient.map { (kind, $0, name == words[2], parts) }
  }

  /// A suggestion for a `to` or a `with` that is spelt otherwise.
  private func misspelt(_ words: [String]) -> String? {
    let pairs = [(1, "to"), (3, "with")].filter { $0.0 < words.count && words[$0.0] != $0.1 }
    return pairs.first { Spelling.nearest(to: words[$0.0], among: [$0.1]) != nil }
      .map { "Did you mean `\($0.1)`?" }
  }

  private func part(_ text: String, _ fields: inout StateFields) -> Compose.Part? {
    let isOptional = text.hasSuffix("?")
    let words = text.filter { $0 != "?" }.split(separator: " ").map(String.init)
    guard let name = words.first, words.count == 1 || (words.count == 3 && words[1] == "as") else {
      fields.report(
        "S310", "`\(text)` is no detail", at: place,
        help: words.count == 3 && Spelling.nearest(to: words[1], among: ["as"]) != nil
          ? "Did you mean `as`?" : "Write `slot`, or `slot as detail`.")
      return nil
    }
    let wanted = words.last ?? name
    guard let detail = DetailKey(named: wanted) else {
      fields.report(
        "S310", "a message has no detail `\(wanted)`", at: place,
        help: Spelling.suggestion(for: wanted, among: DetailKey.allCases.map(\.rawValue)))
      return nil
    }
    let slot = fields.slot(Field(.text(name), at: place), holding: "a detail") { _ in true }
    return slot.map { Compose.Part(detail: detail, slot: $0, isOptional: isOptional) }
  }
}
