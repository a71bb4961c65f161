import Dialogue
import Drafting
import Understanding

/// Gathers every expansion of everything a person may read.
struct LineGathering {
  private(set) var lines: [ToneLine] = []
  private var known: Set<String> = []

  /// Adds what a script says, with its choices and answers to `/why`; what was added already is left out.
  mutating func add(_ script: Script) {
    let samples = SlotSamples(script.slots)
    for (index, state) in script.states.enumerated() {
      let isSafety = script.safety.states.contains(index)
      for wording in state.wordings {
        for text in samples.expansions(of: wording.template) {
          add(text, .said, at: wording.place, state, isSafety)
        }
      }
      for text in state.why.map({ samples.expansions(of: $0) }) ?? [] {
        add(text, .why, at: state.place, state, isSafety)
      }
      for choice in state.choices {
        add(choice.option.label, .label, at: choice.place, state, isSafety)
      }
    }
    for slot in script.slots {
      guard case .oneOf(let values) = slot.kind else { continue }
      for value in values { add(value.option.label, .label, at: slot.place, nil, false) }
    }
  }

  /// Adds what Kith says on its own.
  mutating func add(voice source: SourceFile) {
    var mistakes: [Diagnostic] = []
    let root = YAML.field(source.text, file: source.path, into: &mistakes)
    for entry in root?.entries ?? [] {
      guard let key = Voice.Key(rawValue: entry.key) else { continue }
      for field in entry.value.elements {
        let template = field.text.flatMap { try? Template($0) }
        let text = template?.filled({ name, _ in Self.samples[name] ?? "" }) ?? ""
        add(text, key.isLabel ? .label : .voice, at: field.place, nil, false, key)
      }
    }
  }

  private static let samples = [
    "quote": "blue bananas", "feeling": "sad", "one": "Sad", "other": "Stuck", "command": "wo",
  ]

  private mutating func add(
    _ text: String, _ role: ToneLine.Role, at place: Place, _ state: State?, _ isSafety: Bool,
    _ key: Voice.Key? = nil
  ) {
    let trimmed = WordLists.trimmed(text)
    let mark = "\(place.file):\(place.line):\(place.column):\(trimmed)"
    guard !trimmed.isEmpty, known.insert(mark).inserted else { return }
    lines.append(
      ToneLine(
        text: trimmed.prefix(1).uppercased() + trimmed.dropFirst(), role: role, place: place,
        state: state, key: key, isSafety: isSafety))
  }
}

extension Voice.Key {
  /// Whether it is something to choose.
  var isLabel: Bool {
    [.yes, .no, .keepDraft, .anotherVersion, .shorter, .warmer, .changeLine, .undo].contains(self)
  }
}
