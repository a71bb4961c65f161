import Dialogue
import Scripting
import Testing

/// What writers type wrong in YAML is told at the right line, in words they can act on.
@Suite struct TrapsTests {
  /// A line put into a sound script, and where the mistake is.
  struct Sample: Sendable {
    let line: Int
    let text: String
    let wanted: Int
    let isNew: Bool

    init(_ line: Int, _ text: String, _ wanted: Int, isNew: Bool = false) {
      self.line = line
      self.text = text
      self.wanted = wanted
      self.isNew = isNew
    }
  }

  private static let sound = """
    format: 1
    id: t
    start: a
    states:
      a:
        say: Hello.
        next: b
      b:
        say: [One., Two., Three.]
        choose:
          - Go on -> bye
          - Stay -> bye
        skip: bye
      bye:
        say: Bye.
        end: true
    """

  static let samples = [
    Sample(6, "    say: Remember: breathe.", 6),
    Sample(6, "    say: {feeling}, then.", 6),
    Sample(6, "    say: {feeling} then.", 6),
    Sample(6, "    say: [gentle] hello", 6),
    Sample(6, "    say: \"Hello\" she said", 6),
    Sample(6, "    say: 'tis late", 6),
    Sample(6, "    say: \"never closed", 6),
    Sample(6, "    say: *soft* hello", 6),
    Sample(6, "    say: &hello there", 6),
    Sample(6, "    say: @you there", 6),
    Sample(6, "    say: `code` there", 6),
    Sample(6, "    say: %percent", 6),
    Sample(6, "\tsay: Hello.", 6),
    Sample(6, "    say:\tHello: there.", 6),
    Sample(6, "   say: Hello.", 7),
    Sample(6, "     say: Hello.", 7),
    Sample(7, "   next: b", 7),
    Sample(7, "     next: b", 7),
    Sample(6, "    say Hello.", 6),
    Sample(6, "    say:Hello.", 6),
    Sample(7, "    next:b", 7),
    Sample(9, "    say: [One., Two., Three.", 9),
    Sample(9, "    say: [One., \"Two., Three.]", 9),
    Sample(9, "    say: [One, two: three, four]", 9),
    Sample(10, "    choose", 10),
    Sample(11, "      - Go on: now -> bye", 11),
    Sample(11, "      -Go on -> bye", 11),
    Sample(11, "     - Go on -> bye", 12),
    Sample(12, "       - Stay -> bye", 12),
    Sample(12, "    - Stay -> bye", 12),
    Sample(11, "      - {say: Go on, to: bye", 11),
    Sample(11, "      - { say: Go, on, to: bye }", 11),
    Sample(11, "      - \"Go on\" -> bye", 11),
    Sample(11, "      - Don't go -> bye\n      - 'Stay -> bye", 12),
    Sample(5, "  a", 5),
    Sample(5, " a:", 8),
    Sample(4, "states", 4),
    Sample(4, "states:\n  a:\n    say: x", 7),
    Sample(7, "    say: Again.", 7, isNew: true),
    Sample(8, "  a:\n    say: Twice.\n    next: b", 8, isNew: true),
    Sample(6, "    say: |\n   Hello.", 7),
    Sample(6, "    say: | Hello.", 6),
    Sample(6, "    say: > Hello.", 6),
    Sample(6, "    say: !now Hello.", 6),
    Sample(6, "    say: - Hello.", 6),
    Sample(6, "    say: ? Hello.", 6),
    Sample(6, "    say: Hello.\n    # fine\n  next: b", 8),
    Sample(6, "    say: \"Say \\q this\"", 6),
    Sample(6, "    say: << x\n    <<: {a: b}", 7),
    Sample(1, "---\nformat: 1\n---\nid: x", 3),
    Sample(6, "    say: Hello, \"friend\": come in.", 6),
    Sample(6, "    say: Hello #friend, come in.", 6),
    Sample(9, "    say:\n      - One.\n      - Note: this is kept.\n      - Three.", 11),
    Sample(6, "    say: }odd", 6),
    Sample(6, "    say: ]odd", 6),
    Sample(6, "    say: , odd", 6),
    Sample(6, "    say: Hello.\n    Then more.", 7),
    Sample(6, "    say: |\n    Hello.", 7),
    Sample(6, "    say: |\n      Hello,\n    then more.", 8),
    Sample(11, "      Leave -> bye", 11, isNew: true),
    Sample(12, "      Stay -> bye", 12),
    Sample(12, "      – Stay -> bye", 12),
    Sample(12, "      • Stay -> bye", 12),
    Sample(12, "      * Stay -> bye", 12),
    Sample(12, "      2. Stay -> bye", 12),
    Sample(12, "      -\u{A0}Stay -> bye", 12),
    Sample(12, "      -\tStay: x -> bye", 12),
    Sample(6, "\u{A0}\u{A0}  say: Hello.", 6),
    Sample(6, "    \u{200B}say: Hello.", 6),
    Sample(6, "    say：Hello.", 6),
    Sample(7, "    next： b", 7),
    Sample(8, "  b：", 8),
    Sample(8, "    b:", 8),
    Sample(6, "say: Hello.", 6),
    Sample(6, "  say: Hello.", 6),
    Sample(5, "  - a:", 5),
    Sample(9, "    say:\n      - if hurt\n        say: One.", 10),
    Sample(8, "---\n  b:", 8),
    Sample(14, "...\n  bye:", 14),
    Sample(9, "    say: [One., Two., Three.]]", 9),
    Sample(9, "    say: [One., \"Two\" then., Three.]", 9),
    Sample(6, "    say: \"C:\\Users\"", 6),
    Sample(6, "    say: \"\\ud800\"", 6),
    Sample(6, "    say: \"\\e[31mred\"", 6),
    Sample(6, "    say: '50 \u{1B}[31m'", 6),
    Sample(6, "    say: {feeling}", 6),
    Sample(6, "    say: #friend", 6),
    Sample(9, "    say:\n      - One.\n      - # Two?\n      - Three.", 11),
    Sample(6, "    say: Remember:", 6),
  ]

  @Test(arguments: samples)
  func theRightLineIsTold(sample: Sample) {
    var rows = Self.sound.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if sample.isNew {
      rows.insert(sample.text, at: sample.line - 1)
    } else {
      rows[sample.line - 1] = sample.text
    }
    for end in ["\n", "\r\n"] {
      let source = SourceFile(path: "t.yaml", text: rows.joined(separator: end))
      let found = DataFiles.problems(in: source).filter { !$0.code.hasPrefix("V") }
      #expect(found.first?.place.line == sample.wanted, "\(found)")
      #expect(found.first?.help != nil, "\(found)")
    }
  }

  /// Lines with the line that was meant, which the help holds word for word.
  static let mended = [
    (6, "    say: {feeling}", "say: \"{feeling}\""),
    (6, "    say: 'It's late.'", "say: \"It's late.\""),
    (6, "    say: \"He said \"hello\" there.\"", "say: 'He said \"hello\" there.'"),
    (6, "    say: 'tis late.", "say: \"'tis late.\""),
    (6, "    say: \"Hello.", "say: \"Hello.\""),
    (6, "    say: Remember:", "say: \"Remember:\""),
    (6, "    say: Note: this.  # a remark", "say: \"Note: this.\"  # a remark"),
    (6, "    say: #friend", "say: \"#friend\""),
    (6, "    say：Hello.", "say: Hello."),
    (6, "    say:\u{A0}Hello.", "say: Hello."),
    (6, "    say:Hello.", "say: Hello."),
    (7, "    next b", "next: b"),
    (8, "    b:", "`  b:`"),
    (6, "  say: Hello.", "`    say: Hello.`"),
    (9, "    say: [One., Two., Three.]]", "say: [One., Two., Three.]`"),
    (9, "    say: [One., Two., Three.", "say: [One., Two., Three.]`"),
    (9, "    say: [One., \"Two\" then., Three.]", "\"Two then.\""),
    (12, "      – Stay -> bye", "- Stay -> bye"),
    (12, "      3) Stay -> bye", "- Stay -> bye"),
    (12, "      -Stay -> bye", "- Stay -> bye"),
    (12, "      Stay -> bye", "- Stay -> bye"),
    (12, "      - Stay here:", "\"Stay here:\""),
    (12, "      - \"Stay\" -> bye", "- '\"Stay\" -> bye'"),
    (6, "    say: |\n    Hello.", "`      Hello.`"),
  ]

  @Test(arguments: mended)
  func theMendedLineIsGiven(line: Int, text: String, wanted: String) {
    var rows = Self.sound.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    rows[line - 1] = text
    let source = SourceFile(path: "t.yaml", text: rows.joined(separator: "\n"))
    let found = DataFiles.problems(in: source).filter { !$0.code.hasPrefix("V") }
    #expect(found.first?.help?.contains(wanted) ?? false, "\(found)")
  }

  @Test func soundProseIsNotAccused() {
    let said = [
      "It's late. Isn't it?", "Two, three; four (five).", "One - two - three.", "9:30 is fine.",
      "\"Quoted: so.\"", "'It''s: so.'", "Well -> this is an arrow.", "50 % of it.", "Yes", "no",
      "3.10", "~", "null", "Hello.  # a remark", "C#, they said.", "A & B. *Not* this.",
      "Say it：so.", "1. One thing.", "Hello\n      – and more.", "\"One\n      two: three.\"",
      "|\n      Note: this.\n      - that.",
    ]
    for words in said {
      let text = Self.sound.replacing("Hello.", with: words)
      let found = DataFiles.problems(in: SourceFile(path: "t.yaml", text: text))
      #expect(found.filter { !$0.code.hasPrefix("V") }.isEmpty, "\(words): \(found)")
    }
  }
}
