import Dialogue
import Scripting
import Testing

/// `kith check --against` tells what becomes of kept conversations, and nothing else.
@Suite struct EditTests {
  private static let old = """
    format: 1
    id: test
    start: a
    slots:
      lonely: { scale: 0..10 }
      drink: { one of: { tea: [Tea], cocoa: [Cocoa] } }
    states:
      a:
        say: [A?, B?, C?]
        rate: lonely
        next: b
      b:
        say: [D?, E?, F?]
        pick: drink
        or: [Tell more -> c]
        next: [{ if: seen c, to: c }, bye]
      c:
        say: [G?, H?, I?]
        choose: [{ say: Again, if: drink is tea, to: b }, Enough -> bye]
        skip: bye
      bye:
        say: "Bye[?drink: , {drink}][?lonely: , {lonely}]."
        end: true
    """

  private func codes(_ changes: [(String, String)]) throws -> [String] {
    let new = changes.reduce(Self.old) { $0.replacing($1.0, with: $1.1) }
    func script(_ text: String) throws -> Script {
      try ScriptLoader.link(SourceFile(path: "test.yaml", text: text)).script
    }
    return Edit.problems(in: try script(new), since: try script(Self.old), file: "test.yaml")
      .map(\.code)
  }

  @Test(
    arguments: [
      [("0..10", "0..5")], [("cocoa: [Cocoa]", "milk: [Milk]")], [("Enough -> bye", "Enough -> b")],
      [(", cocoa: [Cocoa]", ", cocoa: [Cocoa], milk: [Milk]")],
    ])
  func otherAnswersAreTold(changes: [(String, String)]) throws {
    #expect(try codes(changes) == ["C602"])
  }

  private static let stateRenamed = [
    ("\n  b:", "\n  middle:"), ("next: b\n", "next: middle\n"), ("to: b ", "to: middle "),
  ]

  @Test(
    arguments: [
      [("D?", "D?")], [("cocoa: [Cocoa]", "cocoa: [Hot chocolate]")], [("D?", "Which?")],
      stateRenamed + [("start: a", "start: a\nrenamed: { b: middle }")],
      [
        (" drink", " cup"), ("{drink}", "{cup}"), ("?drink", "?cup"),
        ("start: a", "start: a\nrenamed: { drink: cup }"),
      ],
      [
        ("\n  c:", "\n  more:"), ("-> c", "-> more"), ("to: c", "to: more"),
        ("seen c", "seen more"), ("start: a", "start: a\nrenamed: { c: d, d: more }"),
      ],
    ])
  func aRenamingIsNoChange(changes: [(String, String)]) throws {
    #expect(try codes(changes) == [])
  }

  @Test func aQuestionThatIsGoneIsTold() throws {
    #expect(try codes(Self.stateRenamed).contains("C601"))
  }

  @Test func anotherScriptIsNoOlderVersion() throws {
    #expect(try codes([("id: test", "id: other")]) == ["C603"])
  }
}
