import Dialogue
import Scripting
import Testing

@Suite struct YAMLTests {
  @Test(arguments: ["no", "on", "3.10", "~", "null", "0x1F", "2026-11-21", "yes"])
  func whatIsTypedStaysAsItIs(word: String) throws {
    var diagnostics: [Diagnostic] = []
    let field = try #require(YAML.field("key: \(word)", file: "x.yaml", into: &diagnostics))
    #expect(field["key"]?.text == word)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("", "Y902", 1), ("a: b: c", "Y903", 1), ("a: 1\nb: 2\na: 3", "Y908", 3),
    ("x:\n  a: 1\n  b: 2\n  a: 3", "Y908", 4), ("a: &x 1\nb: *x", "Y905", 1),
    ("say: *loud*", "Y905", 1), ("a:\n\tb: 1", "Y904", 2), ("a: [1, 2", "Y900", 1),
    ("a: 1\n b: 2", "Y907", 2), ("a:\n  - x\n - y", "Y907", 3), ("? [a]\n: b", "Y906", 1),
  ])
  func brokenTextIsToldWithItsLine(text: String, code: String, line: Int) throws {
    var diagnostics: [Diagnostic] = []
    _ = YAML.field(text, file: "x.yaml", into: &diagnostics)
    let first = try #require(diagnostics.first)
    #expect(first.code == code, "\(first.message)")
    #expect(first.place.line == line)
  }

  @Test func bombsAndDeepNestsAreRefusedQuickly() {
    var diagnostics: [Diagnostic] = []
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let list = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(list)]\n"
    }
    #expect(YAML.field(bomb, file: "x.yaml", into: &diagnostics) == nil)
    #expect(diagnostics.first?.code == "Y905")
    diagnostics = []
    let nest = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    #expect(YAML.field("a: \(nest)", file: "x.yaml", into: &diagnostics) == nil)
    #expect(!diagnostics.isEmpty)
  }

  @Test(arguments: [
    "a: " + String(repeating: "word ", count: 5_000),
    String(repeating: "k", count: 30_000) + ": a",
    "a: |\n" + String(repeating: "  some words in a line\n", count: 1_000),
  ])
  func aTextWithoutAnEndIsRefused(text: String) {
    var diagnostics: [Diagnostic] = []
    #expect(YAML.field(text, file: "x.yaml", into: &diagnostics) == nil)
    #expect(diagnostics.first?.code == "Y911")
  }
}
