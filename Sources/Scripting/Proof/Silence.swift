import Dialogue
import Drafting

/// When a text comes to nothing: never, always, or where some slots are set or unset.
enum Silence {
  case never
  case always
  case when(Guard)

  /// When a text has no words, or may have none, since one of its `[[…|…]]` is empty.
  init(of template: Template, in script: Script) {
    self = template.parts.reduce(.always) { $0.and(Silence(of: $1, in: script)) }
  }

  private init(of part: Template.Part, in script: Script) {
    switch part {
    case .text(let words): self = words.allSatisfy(\.isWhitespace) ? .always : .never
    case .slot: self = .never
    case .choice(let branches):
      self = branches.reduce(.never) { $0.or(Silence(of: $1, in: script)) }
    case .optional(let name, let negated, let inner):
      guard let slot = script.slotIndex(named: name) else {
        self = .never
        return
      }
      let hides: Guard = negated ? .has(slot: slot) : .not(.has(slot: slot))
      self = Silence.when(hides).or(Silence(of: inner, in: script))
    }
  }

  /// The condition, where there is one.
  var condition: Guard? {
    if case .when(let condition) = self { condition } else { nil }
  }

  private func and(_ other: Silence) -> Silence {
    switch (self, other) {
    case (.never, _), (_, .never): .never
    case (.always, let rest), (let rest, .always): rest
    case (.when(let one), .when(let two)): .when(.and(one, two))
    }
  }

  private func or(_ other: Silence) -> Silence {
    switch (self, other) {
    case (.always, _), (_, .always): .always
    case (.never, let rest), (let rest, .never): rest
    case (.when(let one), .when(let two)): .when(.or(one, two))
    }
  }
}
