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
    let ears = Ears(language: try Languages.load(choice.code(), writing: []))
    while let line = readLine() {
      let request = HeardLine.Request(line: line)
      let heard = ears.hear(request)
      print(
        json
          ? JSON.text(heard)
          : HeardText(language: ears.language, request: request, heard: heard).text)
    }
  }
}
