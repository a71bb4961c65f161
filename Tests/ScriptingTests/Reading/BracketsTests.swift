import Testing

@testable import Scripting

@Suite struct BracketsTests {
  @Test(arguments: [
    "[a, b]", "[\"a, b\", 'c]']  # d", "{ a: [b, c], d: { e: f } }", "[it's, so]", "[]",
    "[\"say \\\"hi\\\"\", b]", "{ a: \"b: c\" }",
  ])
  func soundListsHaveNoFault(text: String) {
    #expect(Brackets(text).fault == nil)
  }

  @Test func eachFaultIsTold() {
    #expect(Brackets("[a, b]]").fault == .tooMany(at: 6))
    #expect(Brackets("{a} and b").fault == .wordsAfter)
    #expect(Brackets("{ a: [b").fault == .neverClosed(by: "]}"))
    #expect(Brackets("[a #b, c]").fault == .neverClosed(by: "]"))
    #expect(Brackets("[a, { b]").fault == .closedByAnother(at: 7))
    #expect(Brackets("[\"a\" b, c]").fault == .wordsAfterQuote("\"a\" b", at: 1))
    #expect(Brackets("[a, \"b]").fault == .openQuote(at: 4))
  }

  @Test func thePiecesAreThoseOfTheOutermost() {
    #expect(Brackets("[a, [b, c], \"d, e\"]").pieces.map(\.text) == ["a", "[b, c]", "\"d, e\""])
  }
}
