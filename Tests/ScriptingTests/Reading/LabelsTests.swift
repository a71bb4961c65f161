import Dialogue
import Scripting
import TestSupport
import Testing

/// What is typed around a label is never misread in silence.
@Suite struct LabelsTests {
  private func found(_ choice: String) -> [Diagnostic] {
    let label = choice.contains("\"") ? "'\(choice)'" : "\"\(choice)\""
    return Findings.of("  a:\n    say: [A?, B?, C?]\n    choose: [\(label)]\n    next: bye\n")
  }

  @Test(
    arguments: [
      ("Four > bye", "Write `Four -> bye`."), ("Four > bey", "Write `Four -> bey`."),
      ("Five → bye", "Write `Five -> bye`."), ("Yes=>bye", "Write `Yes -> bye`."),
      ("Six --> bye", "Write `Six -> bye`."), ("Six ⇒ nowhere", "Write `Six -> nowhere`."),
      ("Six —> bye", "Write `Six -> bye`."),
    ])
  func anArrowThatIsNoneIsTold(choice: String, help: String) {
    let found = found(choice)
    #expect(found.map(\.code) == ["S321"])
    #expect(found.first?.help == help)
  }

  @Test(arguments: [
    "Fine -> bye", "Fine->bye", "More > less", "Well-being -> bye", "A -> B -> bye",
  ])
  func otherLabelsAreNot(choice: String) {
    #expect(found(choice).isEmpty)
  }

  @Test(arguments: [
    "Keep {note} -> bye", "{nix -> bye", "[[One|Two]] -> bye", "[?note: So] -> bye",
  ])
  func whatWouldNotBeFilledIsTold(choice: String) {
    #expect(found(choice).map(\.code) == ["T403"])
  }

  @Test(arguments: ["[\"{note}\"]", "{ label: Tea, shown: \"{note}\" }"])
  func inValuesToo(value: String) {
    let found = Findings.of(
      "  a:\n    say: Hello.\n    next: bye\n",
      head: Findings.head.replacing("[Tea, hot]", with: value))
    #expect(found.map(\.code) == ["T403"])
  }

  @Test(
    arguments: [
      ("pause: ture", "Did you mean `true`?"), ("pause: no", nil), ("pause: off", nil),
    ] as [(String, String?)])
  func aPauseSaysTrue(pause: String, help: String?) {
    let found = Findings.of("  a:\n    say: [A?, B?, C?]\n    \(pause)\n    next: bye\n")
    #expect(found.map(\.code) == ["S306"])
    #expect(found.first?.help == help)
  }

  @Test(
    arguments: [
      ("[Well, how are you?, And you?]", 1), ("[how, what, why]", 2),
      ("[\"Well, how?\", And?, So?]", 0),
      ("[hey?, hi?, hello?]", 0), ("\n      - Well\n      - how are you?\n      - And you?", 0),
    ])
  func aCommaWithinASentenceIsTold(say: String, count: Int) {
    let found = Findings.of("  a:\n    say: \(say)\n    choose: [Fine -> bye]\n    skip: bye\n")
    #expect(found.map(\.code) == Array(repeating: "S324", count: count))
  }
}
