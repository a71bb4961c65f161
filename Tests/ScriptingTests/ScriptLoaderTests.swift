import Dialogue
import Scripting
import TestSupport
import Testing

@Suite struct ScriptLoaderTests {
  /// The codes found, against those written at the end of lines as `# ! CODE`.
  private func expectMarked(_ yaml: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = lines.enumerated().compactMap { index, line -> String? in
      line.split(separator: "# ! ").dropFirst().first.map { "\(index + 1) \($0)" }
    }
    let bare = lines.map { line in
      line.firstRange(of: "# ! ").map { String(line[..<$0.lowerBound]) } ?? String(line)
    }.joined(separator: "\n")
    var found: [String] = []
    do {
      let source = SourceFile(path: "test.yaml", text: bare)
      found = try ScriptLoader.load(source).warnings.map { "\($0.place.line) \($0.code)" }
    } catch {
      found = error.diagnostics.map { "\($0.place.line) \($0.code)" }
    }
    #expect(found == wanted, sourceLocation: sourceLocation)
  }

  @Test func tenMistakesGiveTenDiagnosticsInOneRun() {
    expectMarked(
      """
      format: 1
      id: test
      start: helo                          # ! R101
      slots:
        lonely: { scale: 0 to 10 }         # ! S313
        note: { text: 40 }
        who: { person: true }
      states:
        hello:
          says: Hello.                     # ! S301
          choose:
            - Go -> godbye                 # ! R101
            - say: Stay
              too: hello                   # ! S301
          next: goodbye
        ask:
          say: Your note, {noet}?          # ! G202
          rate: note                       # ! S303
          next:
            - if: note is x                # ! G204
              to: goodbye
            - goodbye
        broken:
          say: This {note is not closed    # ! T401
          next: goodbye
        goodbye:
          say: Bye.
          end: yes please                  # ! S306
      """)
  }

  @Test func reportsWhatOnlyTheWholeShows() {
    expectMarked(
      """
      format: 1
      id: test
      start: hello
      slots:
        note: { text: 40 }
        flag: { flag: true }
      states:
        hello:
          say: [One., Two., Three.]
          choose:
            - Go on -> ask
            - Round -> ring
            - Show -> show
            - Narrow -> narrow
          skip: bye
        ask:
          say: [Your note?, Words?, Anything?]
          ask: note
          next: show
        show:
          say: You said {note}.            # ! S201
          next: stuck
        stuck:                             # ! R105
          say: Nowhere.
        ring:                              # ! R107
          say: Round.
          next: ring-two
        ring-two:                          # ! R107
          say: And round.
          next: ring
        narrow:                            # ! R104
          say: [A?, B?, C?]
          choose:
            - say: Only with the flag      # ! G301
              if: flag
              to: bye
          skip: bye
        island:                            # ! R102
          say: Nobody comes here.
          next: bye
        bye:
          say: Bye.
          end: true
      """)
  }

  @Test func twoContradictingConditionsLeaveNoGap() {
    expectMarked(
      """
      format: 1
      id: test
      start: first
      slots:
        flag: { flag: true }
      states:
        first:
          say: [D?, E?, F?]
          choose:
            - { say: Up, do: flag = yes, to: a }
            - { say: Down, to: a }
          skip: bye
        a:
          say: [A?, B?, C?]
          choose:
            - { say: With, if: flag, to: bye }
            - { say: Without, if: not flag, to: bye }
          skip: bye
        bye:
          say: Bye.
          end: true
      """)
  }

  @Test func twoChoicesMayNotMeanTheSameWords() {
    expectMarked(
      """
      format: 1
      id: test
      start: a
      states:
        a:
          say: [A?, B?, C?]
          choose:
            - { say: Tea, also: drink, to: bye }
            - { say: Coffee, also: "cup, drink", to: bye }   # ! R106
          skip: bye
        bye:
          say: Bye.
          end: true
      """)
  }

  @Test func visitsMayNotGoInACircle() {
    let flow = """
      format: 1
      id: NAME
      start: a
      states:
        a:
          say: Hello.
          visit: OTHER
          next: b
        b:
          say: Bye.
          end: true
      """
    func text(_ name: String, _ other: String) -> String {
      flow.replacing("NAME", with: name).replacing("OTHER", with: other)
    }
    #expect(throws: ScriptLoader.Rejected.self) {
      try Script(yaml: text("one", "two"), flows: ["two": text("two", "one")])
    }
    do {
      _ = try Script(yaml: text("one", "two"), flows: ["two": text("two", "one")])
    } catch {
      #expect((error as? ScriptLoader.Rejected)?.diagnostics.first?.code == "R110")
    }
  }

  @Test func noScriptCanTakeThePlaceOfTheSafetyPath() {
    do {
      _ = try Script(
        yaml: "format: 1\nid: safety\nstart: a\nstates:\n  a:\n    say: Calm down.\n    end: true\n"
      )
      Issue.record("a script named safety was accepted")
    } catch {
      #expect((error as? ScriptLoader.Rejected)?.diagnostics.map(\.code) == ["I404"])
    }
  }
}
