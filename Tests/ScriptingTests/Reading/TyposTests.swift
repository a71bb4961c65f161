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

  /// Lines of a state, and the word that was meant.
  static let slips = [
    ("if: n => 3", ">="), ("if: n = 3", "is"), ("if: n ≥ 3", ">="), ("if: n si 3", "is"),
    ("if: n > 1 adn n < 3", "and"), ("if: n > 1 orr done", "or"), ("if: hgas n", "has"),
    ("if: n > 1 annd done", "and"), ("if: nit done", "not"), ("if: mood si low", "is"),
  ]

  @Test(arguments: slips)
  func aWordOfAConditionIsSuggested(condition: String, wanted: String) {
    let found = Self.problems("next:\n      - { \(condition), to: b }\n      - b")
    #expect(found.first?.help == "Did you mean `\(wanted)`?", "\(found)")
  }

  @Test(arguments: [
    ("do: done = ypes\n    next: b", "yes"), ("do: forgt mood\n    next: b", "forget"),
    ("do: mood = lo\n    next: b", "low"),
    ("feelings: felt\n    offer: [nymb = flat]\n    next: b", "numb"),
    ("person: who\n    nobdy: b\n    next: b", "nobody"),
    ("draft: check-in ot who with plan\n    next: b", "to"),
    ("draft: check-in to who wiht plan\n    next: b", "with"),
    ("choose:\n      - sya: Go\n        to: b", "say"), ("whe: at\n    next: b", "when"),
    ("visti: b", "visit"), ("time: at\n    next: b", "when"), ("goto: b", "next"),
    ("choose:\n      - label: Go\n        to: b", "say"),
    ("choose:\n      - say: Go\n        target: b", "to"),
  ])
  func otherWordsAreSuggested(lines: String, wanted: String) {
    let found = Self.problems(lines)
    #expect(found.contains { $0.help == "Did you mean `\(wanted)`?" }, "\(found)")
  }

  @Test(arguments: [("partt: true\nstates:\n  a: { say: x, end: true }", "part")])
  func aMisspeltTopKeyIsNotMissing(text: String, wanted: String) {
    let found = DataFiles.problems(in: SourceFile(path: "t.yaml", text: text))
    #expect(found.map(\.code) == ["S301"], "\(found)")
    #expect(found.first?.help == "Did you mean `\(wanted)`?")
  }

  @Test func aPartIsSuggested() {
    let text = "format: 1\nid: t\nstart: a\ninclude: [endng]\nstates:\n  a: { say: x, end: true }\n"
    let found = DataFiles.problems(
      in: SourceFile(path: "t.yaml", text: text), flows: ["ending", "t"])
    #expect(found.first?.help == "Did you mean `ending`?", "\(found)")
  }

  private static func problems(_ lines: String) -> [Diagnostic] {
    let text = """
      format: 1
      id: t
      start: a
      slots:
        n: { count: 5 }
        done: { flag: true }
        mood: { one of: { low: [Low], high: [High] } }
        felt: { feelings: true }
        who: { person: true }
        plan: { text: 80 }
        at: { time: true }
      states:
        a:
          say: Hello.
          LINES
        b:
          say: Bye.
          end: true
      """.replacing("LINES", with: lines)
    return DataFiles.problems(in: SourceFile(path: "t.yaml", text: text))
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
