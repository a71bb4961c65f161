import ArgumentParser
import Foundation

/// The command line: `kith` alone starts a conversation.
struct Kith: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kith",
    abstract: "A guided conversation for someone who feels cut off.",
    discussion: """
      A small program, not a person. It listens, helps to find one small way to reach out, writes
      the message with you, and lets go. Nothing leaves this machine.

      Example: kith
      Not for emergencies: kith help-now shows where help can be had.
      """,
    version: "0.1.0",
    subcommands: [
      Chat.self, DraftMessage.self, Lint.self, Listen.self, Replay.self, Record.self, Check.self,
      Format.self, New.self, Graph.self, HelpNow.self,
    ],
    defaultSubcommand: Chat.self)
}

@main
enum Main {
  static func main() {
    do {
      var command = try Kith.parseAsRoot()
      try command.run()
      guard fflush(nil) == 0 else {
        throw Failure.inputOutput("the output could not be written", help: "Is the disk full?")
      }
    } catch let failure as Failure {
      StandardError.say(failure)
      Kith.exit(withError: failure.code)
    } catch {
      Kith.exit(withError: error)
    }
  }
}
