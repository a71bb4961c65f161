import TestSupport
import Testing

@testable import kith

@Suite struct WrappingTests {
  private let text =
    "A word 외로움 and 👋 and averyveryverylongwordthatdoesnotfitanywhereatallreally and e\u{301}tude. End."

  @Test(arguments: 8...100)
  func noLineIsTooWide(columns: Int) {
    for line in Wrapping.lines(of: text, columns: columns, indent: 4) {
      #expect(Width.of(line) <= columns)
    }
  }

  @Test func noWordIsLost() {
    let lines = Wrapping.lines(of: text, columns: 24)
    let bare = text.filter { $0 != " " }
    #expect(lines.joined().filter { $0 != " " } == bare)
  }

  @Test(arguments: [("abc", 3), ("외로움", 6), ("e\u{301}", 1), ("👋", 2), ("", 0), ("今a", 3)])
  func widthIsThatOfTheTerminal(text: String, width: Int) {
    #expect(Width.of(text) == width)
  }
}

@Suite struct StyleTests {
  @Test(
    arguments: [
      ([:], true, true), ([:], false, false), (["NO_COLOR": "1"], true, false),
      (["NO_COLOR": ""], true, true), (["CLICOLOR_FORCE": "1"], false, true),
      (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false), (["CLICOLOR": "0"], true, false),
      (["TERM": "dumb"], true, false), (["TERM": ""], true, false),
    ] as [([String: String], Bool, Bool)])
  func colourFollowsTheEnvironment(variables: [String: String], isTerminal: Bool, has: Bool) {
    let environment = ["TERM": "xterm"].merging(variables) { _, new in new }
    let style = Style(environment: environment, isTerminal: isTerminal, isPlain: false)
    #expect(style.hasColour == has)
  }
}
