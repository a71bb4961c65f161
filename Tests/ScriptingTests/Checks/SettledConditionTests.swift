import Dialogue
import Testing

/// What is true and said twice is not held against a writer.
@Suite struct SettledConditionTests {
  private func codes(_ next: String) -> [String] {
    Findings.of(
      """
        a:
          say: [A?, B?, C?]
          choose: [{ say: Up, do: flag = yes, to: b }, Down -> b]
          skip: b
        b:
          say: So.
          next: [\(next)]
        c:
          say: Up it is.
          next: bye
      """
    ).map(\.code)
  }

  @Test(arguments: [
    "{ if: flag, to: c }, { if: not flag, to: bye }",
    "{ if: not flag, to: c }, { if: flag, to: bye }",
    "{ if: flag, to: c }, bye",
  ])
  func theRestOfAListMaySayWhatItIs(next: String) {
    #expect(codes(next).isEmpty)
  }

  @Test(arguments: [
    ("{ if: not has lonely, to: c }", "G302"), ("{ if: flag and not flag, to: c }, bye", "G301"),
    ("{ if: flag, to: c }, { if: not flag, to: bye }, a", "G303"),
  ])
  func whatHoldsAlwaysOrNeverIsTold(next: String, code: String) {
    #expect(codes(next).contains(code))
  }

  @Test func whatIsOfferedOnceIsSeenOnce() {
    let body = """
        a:
          say: [A?, B?, C?]
          choose: [{ say: Tell, if: not seen b, to: b }, Leave -> bye]
          skip: bye
        b:
          say: Told.
          next: a
      """
    #expect(Findings.of(body).isEmpty)
    #expect(Findings.of(body.replacing("if: not seen b, ", with: "")).map(\.code) == ["V303"])
  }
}
