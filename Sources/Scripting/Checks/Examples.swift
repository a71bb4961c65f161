public import Dialogue
import Understanding

/// M501 and M502: an example that is not understood as the choice it stands at, or as something else.
///
/// The other checks need a script alone. This one listens, so it needs the words of the language too.
public enum Examples {
  /// What is wrong with the examples of a script, and with the words of its `always:`, which are their own.
  public static func problems(in script: Script, language: Language) -> [Diagnostic] {
    let rehearsal = Rehearsal(script, in: language)
    let places = script.states.indices.filter { number in
      script.states[number].prompt != nil && script.states[number].flow == nil
    }
    let claims =
      places.flatMap { Self.claims(at: $0, in: script) } + everywhere(places, in: script)
    return claims.compactMap { claim in
      let heard = rehearsal.meaning(of: claim.example.words, at: claim.state)
      return heard == claim.meaning
        ? nil : diagnostic(claim, heardAs: heard, in: script)
    }
  }

  /// An example, where it is typed, and what it is to mean.
  private struct Claim {
    let example: Example
    let state: Int
    let meaning: Rehearsal.Meaning
  }

  private static func claims(at number: Int, in script: Script) -> [Claim] {
    let state = script.states[number]
    let chosen = state.choices.flatMap { choice in
      choice.examples.map { Claim(example: $0, state: number, meaning: .choice(choice.id)) }
    }
    guard state.prompt is Pick, let slot = state.prompt?.slots.first,
      case .oneOf(let values) = script.slots[slot].kind
    else { return chosen }
    return chosen
      + values.flatMap { value in
        value.examples.map {
          Claim(
            example: $0, state: number,
            meaning: .value(slot: script.slots[slot].name, name: value.name))
        }
      }
  }

  /// The words of `always:` at every question, as far as none of them fails at an earlier one.
  private static func everywhere(_ places: [Int], in script: Script) -> [Claim] {
    script.interrupts.enumerated().flatMap { index, interrupt -> [Claim] in
      let words = [interrupt.option.label] + interrupt.option.also
      let examples = words.map { Example(words: $0, place: interrupt.place) }
      return examples.flatMap { example in
        places.map { Claim(example: example, state: $0, meaning: .interrupt(index)) }
      }
    }
  }

  private static func diagnostic(
    _ claim: Claim, heardAs heard: Rehearsal.Meaning, in script: Script
  ) -> Diagnostic {
    let words = claim.example.words
    let state = script.states[claim.state].name
    guard let other = name(of: heard, at: claim.state, in: script) else {
      let matter = heard == .between ? "could mean two choices" : "is not understood as this"
      return Diagnostic(
        "M501", "\"\(words)\" \(matter) at `\(state)`", at: claim.example.place,
        help: "Add its words to `also:`, or choose words that are further apart.")
    }
    return Diagnostic(
      "M502", "\"\(words)\" is heard as \(other) at `\(state)`", at: claim.example.place,
      help: "Take these words out, or change what hears them first.")
  }

  private static func name(
    of meaning: Rehearsal.Meaning, at state: Int, in script: Script
  ) -> String? {
    switch meaning {
    case .choice(let id):
      let choice = script.states[state].choices.first { $0.id == id }
      return "\"\(choice?.option.label ?? id)\""
    case .value(_, let name): return "`\(name)`"
    case .interrupt(let index):
      return "the words of `always:` in line \(script.interrupts[index].place.line)"
    case .command(let command): return "`/\(command.rawValue)`"
    case .danger: return "a sign of danger"
    case .free: return "an answer in free words"
    case .between, .nothing: return nil
    }
  }
}
