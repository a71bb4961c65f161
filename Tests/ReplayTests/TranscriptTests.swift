import Dialogue
import Replay
import TestSupport
import Testing

@Suite struct TranscriptTests {
  @Test func readsWhatItWrites() throws {
    let text = """
      # script: reach-out   seed: 7   clock: 2026-11-21T20:15
      Hello.
        1  Go

      > 7
      [at name-it]
      # a remark
      ...

      >

      """
    let transcript = try Transcript(parsing: text)
    #expect(transcript.seed == 7)
    #expect(transcript.typed == ["7", ""])
    #expect(transcript.text == text)
    #expect(try Transcript(parsing: transcript.text).text == text)
  }

  @Test(arguments: [
    "", "hello", "# seed: 3", "# script: a   seed: x", "# script: a   clock: noon",
  ])
  func refusesABrokenFirstLine(text: String) {
    #expect(throws: Transcript.Problem.self) { try Transcript(parsing: text) }
  }
}

@Suite struct ReplayerTests {
  private let script: Script

  init() throws {
    script = try Script(
      yaml: """
        format: 1
        id: test
        start: a
        slots:
          mood: { scale: 0..10 }
        states:
          a:
            say: How is it?
            rate: mood
            next: b
          b:
            say: So it is.
            choose: [Stop -> c]
            skip: c
          c:
            say: Bye.
            end: true
        """)
  }

  private func failure(_ text: String) throws -> Failure? {
    let transcript = try Transcript(parsing: "# script: test   seed: 1\n" + text)
    return Replayer.play(transcript, on: script, in: English.language).failure
  }

  @Test func holdsWhenEveryLineFits() throws {
    #expect(
      try failure(
        "How is it?\n> 3\n[at b] \n[mood is 3]\n[mood >= 2]\nSo it is.\n  1  Stop\n> 1\n[ended]\nBye.\n"
      )
        == nil)
    #expect(try failure("...\n> 3\n...\n> stop\n...\n") == nil)
    #expect(try failure("> 3\n> 1\n") == nil)
  }

  @Test func tellsWordingFromRoute() throws {
    let wording = try #require(try failure("How was it?\n> 3\n[at b]\n...\n"))
    #expect(wording.kind == .wording)
    #expect(wording.line == 2)
    let route = try #require(try failure("How is it?\n> 3\n[at c]\n...\n"))
    #expect(route.kind == .route)
    #expect(route.line == 4)
    #expect(route.found == "at b")
    let slot = try #require(try failure("...\n> 3\n[mood is 4]\n...\n"))
    #expect(slot.kind == .wording)
  }

  @Test func whatIsSaidTooMuchIsNoticedToo() throws {
    #expect(try failure("How is it?\n> 3\n[at b]\nSo it is.\n") != nil)
    #expect(try failure("> 3\n[at b]\nSo it is.\n  1  Stop\n") != nil)
  }

  @Test func recordsWhatItCanReplay() throws {
    let recorded = Replayer.record(
      ["4", "stop"], on: script, in: English.language, seed: 3, clock: Transcript.usualClock)
    let again = try Transcript(parsing: recorded.text)
    #expect(Replayer.play(again, on: script, in: English.language).failure == nil)
    #expect(again.lines.contains { $0.kind == .assertion("ended") })
  }
}
