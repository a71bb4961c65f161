import ArgumentParser
import Foundation

/// `kith new`: a script to start from.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a script to start from.",
    discussion: """
      Writes a small conversation with remarks, which passes `kith check`.

      Example: kith new first-hello.yaml
      """)

  @Argument(help: "The file to write; it must not exist yet.")
  var file: String

  func run() throws {
    guard !FileManager.default.fileExists(atPath: file) else {
      throw Failure.inputOutput("\(file) is there already", help: "Choose another name.")
    }
    let id = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    guard id.wholeMatch(of: /[A-Za-z0-9]+([-._][A-Za-z0-9]+)*/) != nil else {
      throw Failure.usage(
        "a conversation's name is letters and digits, with hyphens between",
        help: "Write it like first-hello.yaml.")
    }
    do {
      try Self.text(id: id).write(toFile: file, atomically: true, encoding: .utf8)
    } catch {
      throw Failure.inputOutput("\(file) could not be written")
    }
    print("\(file) is written. Try it: kith chat \(file)")
  }

  static func text(id: String) -> String {
    """
    # A conversation is made of states. A state says something, waits at most once, then goes on.
    format: 1
    id: \(id)
    language: en
    start: hello
    slots:  # what can be remembered
      mood: { scale: 0..10 }
      who: { person: true }
    states:
      hello:
        say:  # what can be seen twice needs three wordings
          - How was your day, from 0 to 10?
          - Your day in a number, 0 to 10?
          - From 0 to 10, how did today go?
        rate: mood
        next:  # the first way on whose condition holds
          - if: mood <= 3
            to: hard-day
          - someone
      hard-day:
        say: "{mood}. That was a long one, then."
        next: someone
      someone:
        say:
          - Who would be glad of a word from you?
          - Is there someone you'd like to tell?
          - Whose name comes to mind?
        person: who
        nobody: bye  # where "no one" leads
        next: bye
      bye:
        say: "[?who: {who} may like to hear from you.][?!who: That's all right.] Sleep well."
        end: true

    """
  }
}
