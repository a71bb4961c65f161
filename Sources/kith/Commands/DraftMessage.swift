import ArgumentParser
import Dialogue
import Drafting
import Foundation
import Scripting

/// `kith draft`: drafting alone.
struct DraftMessage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Draft a message.",
    discussion: """
      Without a request: a short conversation that ends with a message. With one: a message for each
      request, as text or as one JSON object a line.

      Example: kith draft --request message.json
      """)

  @Option(help: "A JSON file with one request, or - for standard input.")
  var request: String?

  @Option(help: "A file with one JSON request a line.")
  var requests: String?

  @Option(help: "How many versions of each.")
  var count = 1

  @Option(help: "Chooses the wording.")
  var seed: UInt64 = 1

  @Option(
    name: .customLong("as"),
    help: "The form it leaves in: \(Channels.all.map { $0.name }.joined(separator: ", ")).")
  var channel = "text"

  @Option(help: "An address, a telephone number or a user name for links and e-mail.")
  var to: [String] = []

  @Flag(help: "Only tell how many different messages a request can yield.")
  var howMany = false

  @Flag(help: "One JSON object a line.")
  var json = false

  func validate() throws {
    if count < 1 || count > 1_000 { throw ValidationError("--count is a number from 1 to 1000") }
    guard Channels.all.contains(where: { $0.name == channel }) else {
      throw ValidationError("there is no form `\(channel)`")
    }
    if request != nil, requests != nil {
      throw ValidationError("--request and --requests do not go together")
    }
    if json, channel != PlainText.name {
      throw ValidationError("--json and --as do not go together")
    }
    if request == nil, requests == nil, json || howMany || count > 1 || channel != PlainText.name {
      throw ValidationError("--json, --how-many, --count and --as go with a request")
    }
  }

  @OptionGroup var choice: LanguageChoice

  func run() throws {
    guard request != nil || requests != nil else {
      let chat = try Chat.parse([
        "draft-a-message", "--seed", String(seed), "--language", choice.code(),
      ])
      return try chat.run()
    }
    var worst: ExitCode?
    var forms: [(line: Int, form: RequestForm)] = []
    for (line, text) in try lines() {
      try keepGoing(line, &worst) { forms.append((line, try RequestForm.read(text))) }
    }
    let kinds = forms.compactMap { MessageKind(named: $0.form.kind) }
    let writing = DraftWriting(
      command: self, language: try Languages.load(choice.code(), writing: kinds))
    for (line, form) in forms {
      try keepGoing(line, &worst) { try writing.write(form) }
    }
    if let worst { throw worst }
  }

  /// The requests, each with the number of its line.
  private func lines() throws -> [(number: Int, text: String)] {
    guard let path = requests ?? request else { return [] }
    let text = path == "-" ? try Reading.standardInput() : try Reading.source(path).text
    if requests == nil { return [(1, text)] }
    return Reading.lines(of: text).enumerated().map { ($0.offset + 1, $0.element) }
      .filter { $0.1.contains { !$0.isWhitespace } }
  }

  /// Does one line's work; where there are many, a bad one is told with its number and the others are done.
  private func keepGoing(_ line: Int, _ worst: inout ExitCode?, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch let failure as Failure where requests != nil {
      StandardError.say(
        Failure(message: "line \(line): \(failure.message)", help: failure.help, code: failure.code)
      )
      worst = worst.map { $0.rawValue < failure.code.rawValue ? failure.code : $0 } ?? failure.code
    }
  }
}
