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

      Example: echo 'left out since I moved' | kith listen
      """)

  @Flag(help: "One JSON object a line.")
  var json = false

  func run() throws {
    let ears = Ears(language: try Languages.load("en"))
    while let line = readLine() {
      let heard = ears.hear(HeardLine.Request(line: line))
      print(json ? JSON.text(heard) : heard.text)
    }
  }
}
