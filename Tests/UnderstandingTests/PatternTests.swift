import Testing

@testable import Understanding

@Suite struct PatternTests {
  @Test(arguments: [
    ("no one (to|who) _ ~", "no one to talk with", 5), ("a (b)? c", "a c d", 2),
    ("lone*", "lonely", 1),
    ("__ end", "end", 1), ("(a|a b) c", "a b c", 3), ("x ____ y", "x a b c y y", 6),
  ])
  func findsTheLongestMatch(pattern: String, line: String, end: Int) throws {
    #expect(try #require(Pattern(pattern)).match(Words(line).texts, at: 0) == end)
  }

  @Test(arguments: ["(a", "a)", "", "(a|b"])
  func refusesBracketsThatDoNotFit(pattern: String) {
    #expect(Pattern(pattern) == nil)
  }

  @Test func findsAWholeLineOnly() throws {
    let index = PatternIndex(["go back", "back"].compactMap { Pattern($0) })
    #expect(index.whole(["go", "back"]) == 0)
    #expect(index.whole(["back"]) == 1)
    #expect(index.whole(["go", "back", "home"]) == nil)
  }
}
