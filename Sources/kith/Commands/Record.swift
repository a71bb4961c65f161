import ArgumentParser
import Dialogue
import Foundation
import Replay

/// `kith record`: makes a transcript of the answers on standard input.
struct Record: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a transcript from answers.",
    discussion: """
      Reads one answer a line from standard input and writes what was said.

      Example: printf '7\\nleft out\\n' | kith record reach-out -o left-out.txt
      """)

  @Argument(help: "A conversation by its name, or a script's file.")
  var script: String

  @Option(name: .shortAndLong, help: "The file to write; it must not exist yet.")
  var output: String

  @Option(help: "Chooses the wording.")
  var seed: UInt64 = 1

  @OptionGroup var choice: LanguageChoice

  func run() throws {
    guard !FileManager.default.fileExists(atPath: output) else {
      throw Failure.inputOutput("\(output) is there already", help: "Choose another name.")
    }
    let script = try Scripts.load(
      ScriptFinder.forThisProcess(language: choice.code()).script(script))
    let answers = Reading.lines(of: try Reading.standardInput())
    let transcript = Replayer.record(
      answers.last == "" ? answers.dropLast() : answers,
      on: script, in: try Languages.load(script.language), seed: seed,
      clock: Transcript.usualClock)
    try Delivery.write(transcript.text, to: output)
    print("\(output): \(transcript.typed.count) answers")
  }
}
