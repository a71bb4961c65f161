import Dialogue
import Scripting
import TestSupport
import Testing

/// A name with one slip of the finger is told together with the name that was meant.
@Suite struct TyposTests {
  @Test func theRightNameIsSuggested() {
    var random = Seeded(11)
    var right = 0
    var typed = 0
    var missed: [String] = []
    let shipped = Repository.source("Scripts/en/conversations/reach-out.yaml").text
    while typed < 200 {
      let made = RandomScript(seed: random.next(), blocks: 8)
      let text = typed % 4 == 0 ? shipped : made.text
      guard let (name, typo, broken) = Self.slip(in: text, &random) else { continue }
      let found = MutationTests.problems(broken, made.flows)
      guard !found.isEmpty else { continue }
      typed += 1
      if found.contains(where: { $0.help?.contains("`\(name)`") ?? false }) {
        right += 1
      } else {
        missed.append(
          "\(name) as \(typo): \(found.first?.message ?? "") \(found.first?.help ?? "")")
      }
    }
    #expect(right >= 190, "\(missed)")
  }

  /// A name that is used somewhere, with one letter lost, doubled, changed or swapped with the next.
  private static func slip(
    in text: String, _ random: inout Seeded
  ) -> (name: String, typo: String, text: String)? {
    let uses = text.matches(
      of:
        /(?<lead>next: |skip: |to: |-> |if: not |if: |do: |ask: |rate: |pick: |visit: |has )(?<name>[a-z][a-z0-9-]{3,})/
    )
    guard let use = uses.randomElement(using: &random) else { return nil }
    let name = String(use.output.name)
    var letters = Array(name)
    let at = Int.random(in: 1..<letters.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: letters.remove(at: at)
    case 1: letters.insert(letters[at], at: at)
    case 2: letters[at] = letters[at] == "x" ? "y" : "x"
    default: letters.swapAt(at, at - 1)
    }
    let typo = String(letters)
    guard typo != name else { return nil }
    let start = use.output.name.startIndex
    let end = use.output.name.endIndex
    return (name, typo, text.replacingCharacters(in: start..<end, with: typo))
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: other)
    return copy
  }
}
