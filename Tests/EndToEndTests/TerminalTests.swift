import Foundation
import TestSupport
import Testing

/// The built tool in a real pseudo-terminal.
@Suite(.serialized) struct TerminalTests {
  private func start(columns: UInt16 = 80, environment: [String] = []) throws -> PseudoTerminal {
    let terminal = try #require(
      PseudoTerminal(
        Tool.path, ["chat", "--seed", "1"], columns: columns,
        environment: environment + ["KITH_SCRIPTS=\(Repository.root)/Scripts"]))
    #expect(terminal.wait(for: "> "))
    return terminal
  }

  @Test func ctrlCClearsTheLineAndNeverEnds() throws {
    let terminal = try start()
    for _ in 0..<20 {
      terminal.forget()
      terminal.type("half a word\u{03}")
      #expect(terminal.wait(for: "/quit"))
    }
    terminal.forget()
    terminal.type("half\u{03}7\r")
    #expect(terminal.wait(for: "Left out"))
    terminal.type("/quit\r")
    #expect(terminal.exitCode() == 0)
  }

  @Test(arguments: [["--plain"], []] as [[String]])
  func withoutEditingCtrlCClearsTheLineToo(flags: [String]) throws {
    let terminal = try #require(
      PseudoTerminal(
        Tool.path, ["chat", "--seed", "1"] + flags,
        environment: ["TERM=dumb", "KITH_SCRIPTS=\(Repository.root)/Scripts"]))
    #expect(terminal.wait(for: flags.isEmpty ? "\n> " : "You: "))
    terminal.forget()
    terminal.type("half a word\u{03}")
    #expect(terminal.wait(for: "/quit"))
    terminal.type("7\r")
    #expect(terminal.wait(for: "Left out"))
    terminal.type("/quit\r")
    #expect(terminal.exitCode() == 0)
  }

  @Test func wordsOfDangerDoNotComeBackWithTheUpKey() throws {
    let terminal = try start()
    terminal.forget()
    terminal.type("i want to kill myself\r")
    #expect(terminal.wait(for: "\n> "))
    terminal.forget()
    terminal.type("\u{1B}[A\u{1B}[A")
    terminal.wait(for: "kill myself", seconds: 1)
    #expect(!terminal.shown.contains("kill myself"))
    terminal.type("/quit\r")
    #expect(terminal.exitCode() == 0)
  }

  @Test func theWayOutIsShownEveryThirdTurn() throws {
    let terminal = try start()
    #expect(terminal.wait(for: "/back  /skip  /help-now"))
    terminal.forget()
    terminal.type("7\r")
    #expect(terminal.wait(for: "Left out"))
    terminal.type("/again\r/again\r")
    #expect(terminal.wait(for: "/back  /skip  /help-now"))
    terminal.type("/quit\r")
    #expect(terminal.exitCode() == 0)
  }

  @Test func ctrlDLeavesPolitely() throws {
    let terminal = try start()
    terminal.type("\u{04}")
    #expect(terminal.exitCode() == 0)
  }

  @Test func keysEditTheLine() throws {
    let terminal = try start()
    terminal.type("9\u{7F}7\r")
    #expect(terminal.wait(for: "Left out"))
    terminal.type("/quit\r")
    #expect(terminal.exitCode() == 0)
  }

  /// A syllable takes two columns and one backspace.
  @Test func hangulIsEditedSyllableBySyllable() throws {
    let terminal = try start(environment: ["KITH_LANGUAGE=ko"])
    terminal.type("칠팔\u{7F}\r")
    #expect(terminal.wait(for: "외로워요"))
    terminal.type("그만\r")
    #expect(terminal.exitCode() == 0)
  }

  @Test func tabCompletesOptionsAndNeverFiles() throws {
    let terminal = try start()
    terminal.forget()
    terminal.type("Just\t\r")
    #expect(terminal.wait(for: "Just let me write to someone"))
    #expect(terminal.wait(for: "\n> "))
    terminal.forget()
    terminal.type("Packa\t")
    _ = terminal.wait(for: "Package.swift", seconds: 0.5)
    #expect(!terminal.plain.contains("Package.swift"))
    terminal.type("\u{03}/quit\r")
    #expect(terminal.exitCode() == 0)
  }

  @Test func aPasteOfSeveralLinesIsOneAnswer() throws {
    let terminal = try start()
    terminal.type("7\r")
    #expect(terminal.wait(for: "Left out"))
    terminal.forget()
    terminal.type("\u{1B}[200~I feel so lonely\nsince I moved\nin June\u{1B}[201~\r")
    #expect(terminal.wait(for: "people you're missing"))
    terminal.type("/quit\r")
    #expect(terminal.exitCode() == 0)
  }

  @Test func tenThousandCharactersAreNoTrouble() throws {
    let terminal = try start()
    terminal.type("7\r")
    #expect(terminal.wait(for: "Left out"))
    terminal.forget()
    terminal.type("\u{1B}[200~" + String(repeating: "bla bla ", count: 1_250) + "\u{1B}[201~\r")
    #expect(terminal.wait(for: "bla bla", seconds: 20))
    terminal.type("/quit\r")
    #expect(terminal.exitCode(seconds: 20) == 0)
  }

  @Test func aSignalEndsItWithItsCode() throws {
    let terminal = try start()
    terminal.signal(SIGTERM)
    #expect(terminal.exitCode() == 128 + SIGTERM)
  }

  @Test(arguments: ["TERM=dumb", "NO_COLOR=1"])
  func aPlainTerminalGetsNoColour(variable: String) throws {
    let terminal = try #require(
      PseudoTerminal(
        Tool.path, ["chat", "--seed", "1"],
        environment: [variable, "KITH_SCRIPTS=\(Repository.root)/Scripts"]))
    #expect(terminal.wait(for: "without numbers"))
    #expect(!terminal.shown.contains("\u{1B}[3"))
    terminal.type("/quit\r")
    #expect(terminal.exitCode() == 0)
  }

  @Test(arguments: [20, 40, 80] as [UInt16])
  func noLineIsWiderThanTheTerminal(columns: UInt16) throws {
    let terminal = try start(columns: columns)
    terminal.type("7\r")
    #expect(terminal.wait(for: "Stuck"))
    for line in terminal.plain.split(separator: "\n") {
      #expect(line.count <= Int(columns), "\(line)")
    }
    terminal.type("/quit\r")
    #expect(terminal.exitCode() == 0)
  }
}
