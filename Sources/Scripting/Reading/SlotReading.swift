import Dialogue
import Understanding

/// Reads `slots:`.
enum SlotReading {
  private static let kinds = [
    "scale", "one of", "flag", "count", "text", "feelings", "person", "time",
  ]

  static func slots(_ field: Field?, into diagnostics: inout [Diagnostic]) -> [Slot] {
    guard let field else { return [] }
    guard let entries = field.entries else {
      diagnostics.append(
        Diagnostic(
          "S302", "`slots` is a map of names", at: field.place,
          help: "Write memory: { text: 280 }."))
      return []
    }
    return entries.compactMap { slot($0, into: &diagnostics) }
  }

  /// Words a condition is made of, which can name nothing in it.
  private static let taken: Set = ["and", "or", "not", "has", "is", "seen"]

  /// Reports a name that conditions and texts could not use.
  private static func checkName(
    _ entry: Field.Entry, of thing: String, into diagnostics: inout [Diagnostic]
  ) {
    let isValue = thing == "a value"
    let pieces = entry.key.split {
      isValue ? $0.isWhitespace : !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_"
    }
    let name = pieces.joined(separator: "-")
    guard name != entry.key || taken.contains(name) else { return }
    let isTaken = taken.contains(entry.key)
    diagnostics.append(
      Diagnostic(
        "S315",
        isTaken
          ? "`\(entry.key)` is a word of conditions, and can not name \(thing)"
          : "the name of \(thing) is one word with hyphens", at: entry.place,
        help: isTaken || name.isEmpty ? "Give it another name." : "Call it `\(name)`."))
  }

  private static func slot(_ entry: Field.Entry, into diagnostics: inout [Diagnostic]) -> Slot? {
    checkName(entry, of: "a slot", into: &diagnostics)
    guard let declared = entry.value.entries?.first, entry.value.entries?.count == 1 else {
      diagnostics.append(
        Diagnostic(
          "S313", "`\(entry.key)` needs exactly one type", at: entry.value.place,
          help: "One of: \(kinds.joined(separator: ", "))."))
      return nil
    }
    guard let kind = kind(declared, into: &diagnostics) else { return nil }
    return Slot(name: entry.key, kind: kind, place: entry.place)
  }

  private static func kind(
    _ declared: Field.Entry, into diagnostics: inout [Diagnostic]
  ) -> Slot.Kind? {
    let text = declared.value.text
    switch declared.key {
    case "scale":
      if let range = text.flatMap(range) { return .scale(range) }
    case "one of":
      return values(declared.value, into: &diagnostics).map { .oneOf($0) }
    case "count":
      if let limit = text.flatMap({ Int($0) }), (1...100).contains(limit) { return .count(limit) }
    case "text":
      if let limit = text.flatMap({ Int($0) }), (1...4_000).contains(limit) { return .text(limit) }
    case "flag": if text == "true" { return .flag }
    case "feelings": if text == "true" { return .feelings }
    case "person": if text == "true" { return .person }
    case "time": if text == "true" { return .time }
    default:
      diagnostics.append(
        Diagnostic(
          "S313", "there is no type `\(declared.key)`", at: declared.place,
          help: Spelling.suggestion(for: declared.key, among: kinds)))
      return nil
    }
    diagnostics.append(
      Diagnostic(
        "S313", "`\(declared.key)` is not given like this", at: declared.value.place,
        help: Spelling.nearest(to: text ?? "", among: ["true"]).map { _ in
          "Did you mean `true`? \(example(declared.key))"
        } ?? example(declared.key)))
    return nil
  }

  private static func example(_ kind: String) -> String {
    switch kind {
    case "scale": "Write { scale: 0..10 }; at most 101 steps."
    case "count": "Write { count: 3 }; at most 100."
    case "text": "Write { text: 280 }; at most 4000."
    default: "Write { \(kind): true }."
    }
  }

  private static func range(_ text: String) -> ClosedRange<Int>? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: true).map { Int($0) }
    guard parts.count == 2, let low = parts[0], let high = parts[1], low < high, high - low <= 100
    else { return nil }
    return low...high
  }

  private static func values(
    _ field: Field, into diagnostics: inout [Diagnostic]
  ) -> [Slot.NamedValue]? {
    guard let entries = field.entries, !entries.isEmpty else {
      diagnostics.append(
        Diagnostic(
          "S313", "`one of` is a map of values", at: field.place,
          help: "Write awkward: [It would be awkward, weird]."))
      return nil
    }
    return entries.map { entry in
      checkName(entry, of: "a value", into: &diagnostics)
      let value = value(entry, into: &diagnostics)
      checkWords(of: value, at: entry, into: &diagnostics)
      return value
    }
  }

  /// A value is shown as a choice, and in sentences: it needs words, as they are.
  private static func checkWords(
    of value: Slot.NamedValue, at entry: Field.Entry, into diagnostics: inout [Diagnostic]
  ) {
    for words in [value.option.label] + (value.shown.map { [$0] } ?? []) {
      if words.allSatisfy(\.isWhitespace) {
        diagnostics.append(
          Diagnostic(
            "S304", "the value `\(entry.key)` has no words", at: entry.value.place,
            help: "Write \(entry.key): [What people see, other words for it]."))
      } else if let problem = LabelText.problem(words, at: entry.value.place) {
        diagnostics.append(problem)
      }
    }
  }

  /// A value: its label and other words for it in a list, or in the long form
  /// `{ label: I moved, also: [moved], shown: the move }`.
  private static func value(
    _ entry: Field.Entry, into diagnostics: inout [Diagnostic]
  ) -> Slot.NamedValue {
    guard let fields = entry.value.entries else {
      let words = entry.value.elements.compactMap(\.text)
      return Slot.NamedValue(
        name: entry.key,
        option: Option(
          label: words.first ?? entry.key, also: words.dropFirst().flatMap(WordLists.split)))
    }
    let known = ["label", "also", "examples", "shown"]
    for field in fields where !known.contains(field.key) {
      diagnostics.append(
        Diagnostic(
          "S301", "a value has no key `\(field.key)`", at: field.place,
          help: Spelling.suggestion(for: field.key, among: known)))
    }
    let also = entry.value["also"]?.elements.compactMap(\.text).flatMap(WordLists.split) ?? []
    return Slot.NamedValue(
      name: entry.key,
      option: Option(label: entry.value["label"]?.text ?? entry.key, also: also),
      examples: entry.value["examples"]?.examples ?? [],
      shown: entry.value["shown"]?.text)
  }
}
