import TestSupport
import Testing

@testable import Dialogue
@testable import Scripting

@Suite struct GraphGuardTextTests {
  private static let yaml = """
    format: 1
    id: test
    language: en
    start: a
    slots:
      lonely: { scale: 0..10 }
      warm: { flag: true }
      where: { one of: { in: [Inside], out: [Outside] } }
      how: { feelings: true }
    states:
      a: { say: "[?lonely: 1][?where: 2][?how: 3][?warm: 4] Hi.", next: b }
      b: { say: Bye., end: true }
    """

  private func condition(_ text: String, in script: Script) throws -> Guard {
    let scope = FlowScope(
      slots: script.slots, states: script.states.map(\.name), first: 0, flows: [:])
    var parser = GuardParser(text, in: scope)
    return try parser.parse()
  }

  @Test(arguments: [
    "lonely >= 9", "lonely < 3 and warm", "not warm or where is in", "warm is no",
    "where is not out and (has how or lonely is 4)", "not (has where and how has left-out)",
    "warm and (has how and lonely > 2)", "seen b and not (not has how)",
    "(warm or has how) and warm",
  ])
  func aConditionReadsAsItWasWritten(text: String) throws {
    let script = try Script(yaml: Self.yaml)
    let written = try condition(text, in: script)
    let shown = GuardText(script: script).text(written)
    #expect(try condition(shown, in: script) == written, "\(shown)")
  }
}
