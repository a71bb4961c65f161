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
  }

  @OptionGroup var choice: LanguageChoice

  func run() throws {
    guard request != nil || requests != nil else {
      let chat = try Chat.parse([
        "draft-a-message", "--seed", String(seed), "--language", choice.code(),
      ])
      return try chat.run()
    }
    let forms = try lines().map { try RequestForm.read($0) }
    let kinds = forms.compactMap { MessageKind(named: $0.kind) }
    let language = try Languages.load(choice.code(), writing: kinds)
    for form in forms { try write(form, in: language) }
  }

  private func lines() throws -> [String] {
    if let requests {
      let text = requests == "-" ? Reading.standardInput() : try Reading.source(requests).text
      return text.split(whereSeparator: \.isNewline).map(String.init).filter {
        $0.contains { !$0.isWhitespace }
      }
    }
    return [request == "-" ? Reading.standardInput() : try Reading.source(request ?? "").text]
  }

  private func write(_ form: RequestForm, in language: Language) throws {
    let request = try form.request()
    if let reason = DraftSafety(language: language).reason(against: request) {
      return say(DraftAnswer(form.id, needs: reason, number: nil), reason)
    }
    if howMany, let variety = language.drafter.variety(of: request) {
      return print("This request can yield \(variety.messages) messages in \(variety.plans) plans.")
    }
    var draft: Draft?
    for number in 1...count {
      if let last = draft {
        draft = language.drafter.revise(last, by: .another).draft
      } else {
        switch language.drafter.draft(request, seed: form.seed ?? seed) {
        case .draft(let first): draft = first
        case .needs(let question):
          return say(DraftAnswer(form.id, needs: question, number: nil), question)
        }
      }
      if let draft {
        say(DraftAnswer(form.id, draft, number: count > 1 ? number : nil), exported(draft))
      }
    }
  }

  private func say(_ answer: DraftAnswer, _ text: String) {
    print(json ? JSON.text(answer) : text + "\n")
  }

  private func exported(_ draft: Draft) -> String {
    let kind = Channels.all.first { $0.name == channel } ?? PlainText.self
    if kind is PlainText.Type { return draft.text }
    let parcel = Parcel(draft, addresses: to, date: MailDate.now)
    switch kind.export(parcel) {
    case .text(let text, let remark), .link(let text, let remark):
      return remark.map { "\(text)\n(\($0))" } ?? text
    case .file(let name, let contents): return "\(name):\n\(contents)"
    case .refused(let reason): return "It can not leave as \(channel): \(reason)."
    }
  }
}
