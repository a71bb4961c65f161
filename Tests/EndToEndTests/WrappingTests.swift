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

  @Test(arguments: 16...100)
  func hangulTakesTwoColumns(columns: Int) {
    let text = "  1  사람들 속에서도 혼자예요. 그 사람보다도, 처음 십 초가 무서운 거죠. ㅠㅠ (가나다라마바사아자차카타파하가나다라마바사아자)"
    let lines = Wrapping.lines(of: text, columns: columns, indent: 5)
    for line in lines { #expect(Width.of(line) <= min(columns, Wrapping.widest)) }
    for line in lines.dropFirst() { #expect(line.hasPrefix("     ") && !line.hasPrefix("      ")) }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func noWordIsLost() {
    let lines = Wrapping.lines(of: text, columns: 24)
    let bare = text.filter { $0 != " " }
    #expect(lines.joined().filter { $0 != " " } == bare)
  }

  @Test(arguments: [
    ("abc", 3), ("외로움", 6), ("ㅠㅠ", 4), ("\u{1109}\u{1173}\u{11AF}", 2), ("“네”", 4), ("１", 2),
    ("e\u{301}", 1), ("👋", 2), ("", 0), ("今a", 3),
  ])
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
