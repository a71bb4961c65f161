import Dialogue
import Testing

/// No answer that passes leads nowhere.
@Suite struct DeadEndTests {
  @Test(
    arguments: [
      ("choose: [Fine -> bye, Bad]", "Bad"),
      ("choose: [Fine -> bye, { say: Bad, do: flag = yes }]", "Bad"),
      ("confirm: { yes: bye, no: bye }\n    or: [Neither]", "Neither"),
    ])
  func aChoiceWithoutAWayIsTold(question: String, label: String) throws {
    let found = Findings.of("  a:\n    say: [A?, B?, C?]\n    \(question)\n    skip: bye\n")
    let dead = try #require(found.first { $0.code == "R105" })
    #expect(dead.message == "\"\(label)\" leads nowhere")
    #expect(dead.witness == [label])
  }

  @Test func aNameNeedsAWayAsWellAsNobody() {
    let found = Findings.of(
      "  a:\n    say: [A?, B?, C?]\n    person: who\n    nobody: bye\n    skip: bye\n")
    #expect(found.map(\.code).contains("R105"))
  }

  @Test(arguments: [
    "choose: [Fine -> bye, Bad]\n    next: bye", "confirm: { yes: bye, no: bye }\n    skip: bye",
    "choose: [Fine -> bye]\n    skip: bye",
  ])
  func aChoiceWithAWayIsNot(question: String) {
    #expect(Findings.of("  a:\n    say: [A?, B?, C?]\n    \(question)\n").isEmpty)
  }
}
