import ArgumentParser
import Dialogue
import Foundation
import LineEditing

/// `kith chat`: the conversation.
struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Have a conversation.",
    discussion: """
      Without a script: the one that helps to reach out to someone. Nothing is kept.
      Input that is no terminal is a conversation by lines.

      Example: printf '7\\nleft out since I moved\\n' | kith chat --seed 1
      """)

  @Argument(help: "A conversation by its name, or a script's file.")
  var script = "reach-out"

  @Option(help: "Chooses the wording; the same seed makes the same conversation.")
  var seed: UInt64?

  @OptionGroup var choice: LanguageChoice

  @Flag(help: "Plain text with labels, for screen readers: no colour, no editing.")
  var plain = false

  func run() throws {
    let finder = ScriptFinder.forThisProcess(language: try choice.code())
    let script = try Scripts.load(finder.script(script))
    let language = try Languages.load(script.language)
    let conversation = Conversation(
      script, in: language, seed: seed ?? UInt64(time(nil)), clock: .now())
    var session = Session(
      conversation, screen: Screen.forThisTerminal(plain: plain),
      lines: plain ? PlainLineSource() : LineSources.forStandardInput())
    let code = session.run()
    if code != 0 { throw ExitCode(code) }
  }
}
