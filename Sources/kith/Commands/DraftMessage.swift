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
  }

  func run() throws {
    guard request != nil || requests != nil else {
      let chat = try Chat.parse(["draft-a-message", "--seed", String(seed)])
      return try chat.run()
    }
    let drafter = try Languages.load("en").drafter
    for line in try lines() {
      let request = try RequestForm.read(line)
      try write(request, with: drafter)
    }
  }

  private func exported(_ draft: Draft) -> String {
    switch Channels.all.first(where: { $0.name == channel })?.export(draft) {
    case .text(let text, let remark): remark.map { "\(text)\n(\($0))" } ?? text
    case .file(let name, let contents): "\(name):\n\(contents)"
    case nil: draft.text
    }
  }

  private func lines() throws -> [String] {
    if let requests {
      return try Reading.source(requests).text.split(separator: "\n").map(String.init)
    }
    return [request == "-" ? Reading.standardInput() : try Reading.source(request ?? "").text]
  }

  private func write(_ form: RequestForm, with drafter: Drafter) throws {
    var draft: Draft?
    for number in 1...count {
      if let last = draft {
        draft = drafter.revise(last, by: .another).draft
      } else if case .draft(let first) = drafter.draft(try form.request(), seed: seed) {
        draft = first
      }
      guard let draft else {
        throw Failure.usage("there is too little in the request to write from")
      }
      let answer = DraftAnswer(form.id, draft, number: count > 1 ? number : nil)
      print(json ? JSON.text(answer) : exported(draft) + "\n")
    }
  }
}
