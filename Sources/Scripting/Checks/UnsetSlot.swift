import Dialogue
import Drafting

/// S201: a slot that is shown, or needed for a message, where it may be unset.
enum UnsetSlot: Check {
  static let codes = ["S201"]

  static func problems(in script: Script) -> [Diagnostic] {
    let ways = Ways(script)
    let reached = ways.reachable()
    let known = KnownSlots(ways)
    return script.states.indices.filter { reached.contains($0) }.flatMap { index in
      let state = script.states[index]
      let sure = known.slots(in: index)
      let shown = wordings(of: state, in: script, sure)
      let needed = (state.prompt?.slotsRead ?? []).filter {
        !$0.isOptional && !sure.contains($0.slot)
      }
      .map { ($0.slot, state.place, "mark it with `?`, or ask for it on every way here") }
      return (shown + needed).map { slot, place, help in
        diagnostic(slot, at: place, help, path: known.path(to: index, without: slot), script)
      }
    }
  }

  /// Slots a state's wordings show without knowing that they are set. One wording that needs none of
  /// them is enough to say something, but a wording that can never be said is a mistake of its own.
  private static func wordings(
    of state: State, in script: Script, _ sure: Set<Int>
  ) -> [(Int, Place, String)] {
    state.wordings.flatMap { wording -> [(Int, Place, String)] in
      let known = sure.union(KnownSlots.set(by: wording.condition))
      return wording.template.mentions.compactMap { mention in
        guard let slot = script.slotIndex(named: mention.name), !mention.isGuarded,
          !known.contains(slot)
        else { return nil }
        return (
          slot, wording.place,
          "write [?\(mention.name): …], or give the wording `if: has \(mention.name)`"
        )
      }
    }
  }

  private static func diagnostic(
    _ slot: Int, at place: Place, _ help: String, path: [Int], _ script: Script
  ) -> Diagnostic {
    let names = path.map { script.states[$0].name }
    let shown = names.count > 5 ? names.prefix(2) + ["…"] + names.suffix(2) : names[...]
    return Diagnostic(
      "S201", "`\(script.slots[slot].name)` may be unset here: \(shown.joined(separator: " → "))",
      at: place, help: help.startingUppercaseSentence)
  }
}

extension String {
  /// The text as a sentence of its own.
  fileprivate var startingUppercaseSentence: String {
    prefix(1).uppercased() + dropFirst() + "."
  }
}
