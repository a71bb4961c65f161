import Dialogue
import Testing

/// Nobody is asked for what was just told.
@Suite struct AskedTwiceTests {
  private func codes(_ between: String, _ again: String = "ask: note\n    next: bye") -> [String] {
    Findings.of(
      """
        a:
          say: [A?, B?, C?]
          ask: note
          next: b
        b:
          \(between)
        c:
          say: [G?, H?, I?]
          \(again)
      """
    ).map(\.code)
  }

  @Test(arguments: [
    "say: So.\n    next: c", "say: [D?, E?, F?]\n    rate: lonely\n    next: c",
    "do: flag = yes\n    next: c",
  ])
  func theSameSlotOnTheOnlyWayIsTold(between: String) {
    #expect(codes(between) == ["V306"])
  }

  @Test(arguments: [
    "next: [{ if: has note, to: bye }, c]", "do: forget note\n    next: c",
    "say: [D?, E?, F?]\n    choose: [Tell it otherwise -> c, Fine -> bye]\n    skip: bye",
    "say: [D?, E?, F?]\n    confirm: { yes: bye, no: c }\n    skip: bye",
  ])
  func whatWasChangedOrWishedForIsNot(between: String) {
    #expect(codes(between).isEmpty)
  }

  @Test func anotherSlotIsNot() {
    #expect(codes("say: So.\n    next: c", "rate: lonely\n    next: bye").isEmpty)
  }
}
