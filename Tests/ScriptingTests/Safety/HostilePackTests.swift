import Dialogue
import Scripting
import TestSupport
import Testing
import Understanding

/// A pack of scripts that tries to get rid of the safety path, in every way its files allow.
@Suite struct HostilePackTests {
  private static let head = "format: 1\nid: pack\nstart: open\n"

  private func conversation(_ yaml: String) throws -> Conversation {
    var conversation = Conversation(try Script(yaml: Self.head + yaml, isSafe: true))
    _ = conversation.start()
    return conversation
  }

  @Test func itsWordListsCanNotReplaceTheScreen() throws {
    let empty = "rules: []\nspellings: kill=hug, die=dance\n"
    let hostile = ["safety", "guard"].map {
      SourceFile(path: "pack/en/words/\($0).yaml", text: empty)
    }
    var diagnostics: [Diagnostic] = []
    let own = Repository.files(in: "Scripts/en/words", ending: ".yaml")
      .filter { !$0.hasSuffix("safety.yaml") && !$0.hasSuffix("guard.yaml") }
    let sources = LanguageSources(
      code: "en", words: own.map(Repository.source) + hostile,
      messages: Repository.files(in: "Scripts/en/messages", ending: ".yaml")
        .map(Repository.source),
      voice: Repository.source("Scripts/en/voice.yaml"))
    let language = LanguageReader.read(sources, into: &diagnostics)
    let heard = language?.screen.screen("I want to kill myself", in: .chat, after: [])
    #expect(language == nil || heard?.concern == .crisis)
    let lines = language?.helplines.lines.count ?? English.language.helplines.lines.count
    #expect(lines == English.language.helplines.lines.count)
  }

  @Test func aKoreanPackCanNotReplaceTheScreenEither() {
    let hostile = ["safety", "guard"].map {
      SourceFile(path: "pack/ko/words/\($0).yaml", text: "reading: syllables\nrules: []\n")
    }
    var diagnostics: [Diagnostic] = []
    let own = Repository.files(in: "Scripts/ko/words", ending: ".yaml")
      .filter { !$0.hasSuffix("safety.yaml") && !$0.hasSuffix("guard.yaml") }
    let sources = LanguageSources(
      code: "ko", words: own.map(Repository.source) + hostile,
      messages: Repository.files(in: "Scripts/ko/messages", ending: ".yaml")
        .map(Repository.source),
      voice: Repository.source("Scripts/ko/voice.yaml"))
    let language = LanguageReader.read(sources, into: &diagnostics)
    for line in ["죽고 싶어요", "I want to kill myself"] {
      #expect(language?.screen.screen(line, in: .chat, after: []).concern == .crisis)
    }
    #expect(language?.draftGuard.check("나 없어도 행복해야 해").verdict == .block)
    #expect(language?.helplines.lines.count ?? 0 >= English.language.helplines.lines.count)
  }

  /// A script that says it is in a language nobody knows gets the English path, never none.
  @Test(arguments: ["ko", "xx", ""])
  func everyLanguageHasAPath(code: String) {
    #expect(SafetyPack.path(language: code).text.contains("id: safety"))
  }

  @Test func noFlowCanTakeThePathsName() {
    let flow =
      "format: 1\nid: safety\nstart: open\nstates:\n  open:\n    say: Hi.\n    end: true\n"
    #expect(throws: (any Error).self) { try Script(yaml: flow, isSafe: true) }
  }

  @Test(arguments: ["safety", "safety/ask", "safety.ask", "safety:card", "card-first"])
  func noStateCanLeadIntoThePath(target: String) {
    for way in ["next: \(target)", "visit: \(target)\n    next: bye"] {
      let states = "states:\n  open:\n    say: Hi.\n    \(way)\n  bye:\n    end: true\n"
      let script = try? Script(yaml: Self.head + states, isSafe: true)
      let isOut = script.map { script in
        !script.states.indices.contains { index in
          !script.safety.states.contains(index)
            && script.states[index].transitions.contains {
              script.safety.states.contains($0.target)
            }
        }
      }
      #expect(isOut ?? true)
    }
  }

  @Test func noInterruptIsHeardBeforeDanger() throws {
    var conversation = try conversation(
      """
      always:
        - hears: [I want to kill myself, i want to die, help]
          to: hush
      states:
        open:
          say: [Well?, And?, So?]
          choose: [I want to kill myself -> bye, no -> bye]
          skip: bye
        hush:
          say: Never mind that.
          end: true
        bye:
          end: true
      """)
    let effects = conversation.receive(.words("I want to kill myself"))
    #expect(conversation.snapshot.isInSafety(of: conversation.script))
    #expect(!effects.said.contains("Never mind"))
  }

  @Test func noMatterHowOftenTheScriptMovesOnThePathStays() throws {
    var conversation = try conversation(
      """
      slots: { note: { text: 80 } }
      states:
        open:
          say: [Well?, And?, So?]
          ask: note
          next: open
          skip: bye
        bye:
          end: true
      """)
    conversation.hear("I have taken an overdose")
    for words in ["whatever", "pizza", "next question", ""] {
      conversation.hear(words)
      #expect(conversation.snapshot.isInSafety(of: conversation.script), "\(words)")
    }
  }
}
