import ArgumentParser
import Dialogue
import Understanding

/// `kith listen`: what Kith understands of each line.
struct Listen: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what Kith understands of each line.",
    discussion: """
      Reads lines from standard input. With --json each line may be an object
      {"id": "7", "text": "…", "options": ["…"], "context": "chat"} and each answer is one.
      Without it, what was heard is explained: the words, the rule, and what else was considered.
      Documentation/listening.md says what the lines mean.

      Example: echo 'left out since I moved' | kith listen
      """)

  @Flag(help: "One JSON object a line.")
  var json = false

  @OptionGroup var choice: LanguageChoice

  func run() throws {
    let usual = try choice.code()
    var ears: [String: Ears] = [:]
    var number = 0
    var refused: Failure?
    while let line = readLine() {
      number += 1
      do {
        let request = try HeardLine.Request(line: line)
        let code = try request.language.map { try LanguageChoice.known($0) } ?? usual
        let listening = try ears[code] ?? Ears(language: Languages.load(code, writing: []))
        ears[code] = listening
        let heard = listening.hear(request)
        print(
          json
            ? JSON.text(heard)
            : HeardText(language: listening.language, request: request, heard: heard).text)
      } catch let failure as Failure {
        StandardError.say(
          Failure(
            message: "line \(number): \(failure.message)", help: failure.help, code: failure.code))
        refused = failure
      }
    }
    if let refused { throw refused.code }
  }
}
