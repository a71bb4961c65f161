import Drafting
import Testing

@Suite struct TemplateTests {
  private func filled(_ text: String, _ values: [String: String], choose: Int = 0) throws -> String?
  {
    try Template(text).filled({ name, _ in values[name] }, choose: { min(choose, $0 - 1) })
  }

  @Test(arguments: [
    ("Hi {name}.", "Hi Ana."), ("[?name: for {name}]!", "for Ana!"), ("[?!name: nobody]", ""),
    ("[?gone: x][?!gone: y]", "y"), ("[[one|two]]", "one"), ("a \\{b\\} \\[[c", "a {b} [[c"),
    ("You said: {small}.", "You said: Hi!"), ("{small}. Bye.", "Hi! Bye."), ("{name}.", "Ana."),
    ("[[|x]]a", "a"), ("[?name: [[{name}|b]] c]", "Ana c"), ("x [y] z", "x [y] z"),
  ])
  func isFilled(text: String, expected: String) throws {
    #expect(try filled(text, ["name": "Ana", "small": "Hi!"]) == expected)
  }

  @Test func aMissingSlotMakesNoText() throws {
    #expect(try filled("Hi {name}.", [:]) == nil)
  }

  @Test(arguments: [
    ("Hi {name", 3), ("a [[b|c", 2), ("a [?x: b", 2), ("a } b", 2), ("{}", 0), ("a [?: b]", 2),
  ])
  func saysWhereItIsBroken(text: String, offset: Int) {
    #expect(throws: Template.Problem.self) { try Template(text) }
    do { _ = try Template(text) } catch { #expect(error.offset == offset) }
  }

  @Test func knowsItsTextsWithoutRunning() throws {
    let template = try Template("[[a|b|c]] {x}[?y:  and {y}]")
    #expect(template.derivations == 3)
    #expect(template.mentions.map(\.name) == ["x", "y"])
    #expect(template.mentions.map(\.isGuarded) == [false, true])
    #expect(template.expansions { name, _ in name == "x" ? "1" : nil } == ["a 1", "b 1", "c 1"])
  }

  @Test(arguments: ["[[", "[?a: "])
  func isOnlySoDeep(opening: String) {
    #expect(throws: Template.Problem.self) {
      try Template(String(repeating: opening, count: 20_000))
    }
  }

  @Test func countsNoMoreThanAMillionTexts() throws {
    #expect(try Template(String(repeating: "[[a|b]]", count: 100)).derivations == 1_000_000)
  }
}
