import Dialogue
import Scripting
import TestSupport
import Testing

/// What is found about paths is true: the witness, typed, shows it.
@Suite struct ProofTests {
  private func diagnostics(_ body: String, slots: String = "") -> [Diagnostic] {
    let yaml = """
      format: 1
      id: test
      start: a
      slots:
        lonely: { scale: 0..10 }
        flag: { flag: true }
        tries: { count: 2 }
        note: { text: 40 }
      states:

      """
    do throws(ScriptLoader.Rejected) {
      let source = SourceFile(path: "test.yaml", text: yaml + body)
      return try ScriptLoader.load(source).warnings.filter { $0.code != "S202" }
    } catch {
      return error.diagnostics.filter { $0.code != "S202" }
    }
  }

  /// The shape of a mistake that shipped for two years in a well-known story: two choices of one
  /// condition, where one was meant to be the other's opposite.
  @Test func twoChoicesWithOneConditionLeaveAGap() throws {
    let body = """
        a:
          say: [A?, B?, C?]
          choose:
            - { say: Put the flag up, to: b, do: flag = yes }
            - { say: Leave it, to: b }
          skip: bye
        b:
          say: [D?, E?, F?]
          choose:
            - { say: Wait, if: flag, to: bye }
            - { say: Walk on, if: NOT flag, to: bye }
          skip: bye
        bye:
          say: Bye.
          end: true
      """
    let wrong = diagnostics(body.replacing("NOT ", with: ""))
    #expect(wrong.map(\.code) == ["R104"])
    #expect(wrong.first?.witness == ["Leave it"])
    #expect(diagnostics(body.replacing("NOT ", with: "not ")).isEmpty)
  }

  @Test func conditionsThatCanNeverHoldMakeAStateUnreachable() {
    let found = diagnostics(
      """
        a:
          say: [A?, B?, C?]
          rate: lonely
          skip: bye
          next:
            - { if: lonely > 7, to: b }
            - bye
        b:
          say: High.
          next:
            - { if: lonely < 3, to: island }
            - bye
        island:
          say: Never.
          next: bye
        bye:
          say: Bye.
          end: true
      """)
    #expect(found.map(\.code).sorted() == ["G301", "R103"])
  }

  @Test func conditionsThatMayAllFailAreTold() {
    let found = diagnostics(
      """
        a:
          say: [A?, B?, C?]
          rate: lonely
          next: b
        b:
          say: And then.
          next:
            - { if: lonely >= 5, to: bye }
            - { if: lonely < 5, to: bye }
        bye:
          say: Bye.
          end: true
      """)
    #expect(found.map(\.code) == ["R112"])
    #expect(found.first?.witness == ["/skip"])
  }

  @Test func boundedCountersAreFollowed() {
    let found = diagnostics(
      """
        a:
          say: [A?, B?, C?]
          choose:
            - { say: Again, if: tries < 2, do: tries + 1, to: a }
            - { say: Stop, if: tries is 2, to: bye }
          skip: bye
        bye:
          say: Bye.
          end: true
      """)
    #expect(found.isEmpty)
  }

  @Test func theShortestWayToAnUnsetSlotIsShown() throws {
    let body = """
        a:
          say: [A?, B?, C?]
          ask: note
          next: b
        b:
          say: [D?, E?, F?]
          rate: lonely
          next: c
        c:
          say: You wrote {note}.
          next: bye
        bye:
          say: Bye.
          end: true
      """
    let found = diagnostics(body)
    #expect(found.map(\.code) == ["S201"])
    let witness = try #require(found.first?.witness)
    #expect(witness.count == 2)
    #expect(witness.first == "/skip")
    #expect(
      diagnostics(body.replacing("You wrote {note}.", with: "\"[?note: You wrote {note}.]\""))
        .isEmpty)
    let guarded = body.replacing(
      "say: You wrote {note}.", with: "say: [{ if: has note, say: 'You wrote {note}.' }, Well.]")
    #expect(diagnostics(guarded).isEmpty)
  }

  @Test func aStateThatMayHaveNothingToSayIsTold() {
    let found = diagnostics(
      """
        a:
          say: [A?, B?, C?]
          rate: lonely
          next: b
        b:
          say: [{ if: lonely > 5, say: Much. }, { if: lonely <= 5, say: Little. }]
          next: bye
        bye:
          say: Bye.
          end: true
      """)
    #expect(found.map(\.code) == ["V304"])
    #expect(found.first?.witness == ["/skip"])
  }
}
