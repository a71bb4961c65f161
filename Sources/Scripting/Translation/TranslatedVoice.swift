import Dialogue
import Drafting

/// L101: what Kith says on its own, in another language: the same keys, the same blanks, as many wordings as are
/// needed to say nothing twice.
enum TranslatedVoice {
  private static let enough = 3

  static func problems(in own: Field, _ english: Field) -> [Diagnostic] {
    let keys = (own.entries ?? []).map(\.key)
    let missing = (english.entries ?? []).filter { !keys.contains($0.key) }.map {
      Diagnostic("L101", "`\($0.key)` is missing", at: own.place, help: "Translate it.")
    }
    return missing
      + (own.entries ?? []).flatMap { entry -> [Diagnostic] in
        guard let twin = english[entry.key] else {
          return [
            Diagnostic("L101", "English says nothing called `\(entry.key)`", at: entry.place)
          ]
        }
        return problems(of: entry, twin)
      }
  }

  private static func problems(of entry: Field.Entry, _ twin: Field) -> [Diagnostic] {
    let known = Set(twin.elements.flatMap { blanks($0) })
    let strange = entry.value.elements.flatMap { element in
      blanks(element).filter { !known.contains($0) }.map {
        Diagnostic(
          "L101", "nothing fills in `{\($0)}` here", at: element.place,
          help: "English has: \(known.sorted().joined(separator: ", ")).")
      }
    }
    let needed = min(enough, twin.elements.count)
    guard entry.value.elements.count < needed else { return strange }
    return strange + [
      Diagnostic(
        "L101", "`\(entry.key)` has \(entry.value.elements.count) of \(needed) wordings",
        at: entry.place, help: "Write more, so that nothing is said twice.")
    ]
  }

  private static func blanks(_ field: Field) -> [String] {
    guard let template = try? Template(field.text ?? "") else { return [] }
    return template.mentions.map(\.name)
  }
}
