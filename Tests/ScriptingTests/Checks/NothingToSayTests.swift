import Dialogue
import Testing

/// No question that passes is ever asked without a word.
@Suite struct NothingToSayTests {
  private func codes(_ say: String) -> [String] {
    Findings.of(
      """
        a:
          say: [A?, B?, C?]
          ask: note
          next: b
        b:
          say: \(say)
          choose: [Fine -> bye]
          skip: bye
      """
    ).filter { !["V303", "V301"].contains($0.code) }.map(\.code)
  }

  @Test(arguments: [
    #"["[?note: {note}?]", "[?note: So {note}?]", "[?note: And {note}?]"]"#,
    #"["One?", "Two?", "[?note: {note}?]"]"#,
    #"["One?", "Two?", "[[|Three?]]"]"#,
    #"["One?", "Two?", "[?note: {note}?][?!note:  ]"]"#,
    #"["One?", { if: has note, say: "[?!note: Three?]" }]"#,
    #"["One?", { if: lonely > 3, say: "Much?" }, { if: not has note, say: "[?note: So?]" }]"#,
  ])
  func aQuestionThatMayHaveNoWordsIsTold(say: String) {
    #expect(codes(say) == ["V304"])
  }

  @Test(arguments: [
    #"["[?note: {note}?][?!note: And you?]", "Two?", "Three?"]"#,
    #"["One?", { if: has note, say: "[?note: So {note}?]" }]"#,
    #"["[?note: {note}. ]One?", "Two?", "[[Three|Four]]?"]"#,
  ])
  func aQuestionThatAlwaysHasWordsIsNot(say: String) {
    #expect(codes(say).isEmpty)
  }

  @Test(arguments: [
    "", "\"\"", "\"  \"", "[One?, \"\", Three?]", "[{ if: flag, say: '' }]",
  ])
  func noWordsAreNoWording(say: String) {
    #expect(codes(say).contains("V305"))
  }

  @Test func aRemarkIsNoWording() {
    #expect(codes("# Hello?").contains("Y909"))
  }

  @Test(arguments: [("say: So.", false), ("do: flag = yes", true)])
  func aQuestionWithoutWordsFollowsSomeoneWhoSpoke(before: String, isSilent: Bool) {
    let found = Findings.of(
      """
        a:
          say: [A?, B?, C?]
          choose: [{ say: Up, do: flag = yes, to: b }, Down -> b]
          skip: bye
        b:
          \(before)
          next: c
        c:
          choose: [{ say: Fine, if: flag, to: bye }, Well -> bye]
          skip: bye
      """)
    #expect(found.contains { $0.code == "V304" } == isSilent, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "{ one of: { x: , y: [Why] } }", "{ one of: { x: [\"\"], y: [Why] } }",
    "{ one of: { x: { label: \" \" }, y: [Why] } }",
    "{ one of: { x: { label: Ex, shown: \"\" }, y: [Why] } }",
  ])
  func valuesHaveWords(slot: String) {
    let head = Findings.head.replacing("lonely: { scale: 0..10 }", with: "odd: \(slot)")
    let found = Findings.of("  a:\n    say: Hello.\n    next: bye\n", head: head)
    #expect(found.map(\.code) == ["S304"], "\(found.map(\.message))")
  }
}
