import Dialogue
import Scripting
import TestSupport
import Testing

@Suite struct GuardTests {
  private func diagnostics(_ condition: String) -> [Diagnostic] {
    let yaml = """
      format: 1
      id: test
      start: a
      slots:
        lonely: { scale: 0..10 }
        barrier: { one of: { awkward: [Awkward], late: [Late] } }
        feeling: { feelings: true }
        note: { text: 80 }
        warm: { flag: true }
      states:
        a:
          say: [One, Two, Three]
          choose: [Go -> b]
          next:
            - if: \(condition)
              to: b
            - b
        b:
          say: Bye {lonely}.
          end: true
      """
    do {
      _ = try Script(yaml: yaml.split(separator: "{lonely}").joined())
      return []
    } catch let rejected as ScriptLoader.Rejected {
      return rejected.diagnostics
    } catch {
      return []
    }
  }

  @Test(arguments: [
    "lonely >= 9", "lonely is 3 or lonely < 2", "not (warm and has note)", "barrier is not late",
    "feeling has left-out", "seen b", "has feeling and not seen b",
  ])
  func isRead(condition: String) {
    #expect(diagnostics(condition).filter { $0.code.hasPrefix("G2") || $0.code == "R101" } == [])
  }

  @Test(
    arguments: [
      ("lonley >= 9", "G202", 13, "Did you mean `lonely`?"),
      ("lonely >= 11", "G205", 23, nil),
      ("lonely >=", "G201", 22, nil),
      ("barrier is awkwrd", "G206", 24, "Did you mean `awkward`?"),
      ("note is sea", "G204", 13, "Ask whether it is set: `has note`."),
      ("lonely is 3 lonely", "G201", 25, "Join conditions with `and` or `or`."),
      ("(warm", "G201", 13, nil),
      ("lonely", "G203", 13, "Write `has lonely`, or `lonely is …`."),
      ("feeling has hapy", "G206", 25, nil),
      ("seen c", "R101", 18, nil),
    ] as [(String, String, Int, String?)])
  func saysWhereItIsWrong(condition: String, code: String, column: Int, help: String?) throws {
    let found = diagnostics(condition)
    let first = try #require(found.first)
    #expect(first.code == code)
    #expect(first.place.line == 15)
    #expect(first.place.column == column)
    if let help { #expect(first.help == help) }
  }

  /// Nothing a writer types brings the parser down, however deep it is.
  @Test(arguments: [
    String(repeating: "(", count: 5_000) + "warm" + String(repeating: ")", count: 5_000),
    String(repeating: "not ", count: 2_000) + "warm",
    Array(repeating: "warm", count: 1_000).joined(separator: " and "),
    Array(repeating: "not warm", count: 65).joined(separator: " or "),
    String(repeating: "(", count: 5_000),
  ])
  func isBounded(condition: String) {
    #expect(diagnostics(condition).map(\.code) == ["G207"])
  }

  @Test func isReadUpToItsBounds() {
    let deep = String(repeating: "(", count: 30) + "warm" + String(repeating: ")", count: 30)
    let wide = Array(repeating: "lonely > 3", count: 64).joined(separator: " or ")
    for condition in [deep, wide] {
      #expect(diagnostics(condition).filter { $0.code.hasPrefix("G2") } == [])
    }
  }
}
