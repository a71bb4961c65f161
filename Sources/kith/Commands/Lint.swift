import ArgumentParser
import Dialogue
import Drafting
import Foundation
import Scripting

/// `kith lint`: the rules for messages, on one a person wrote.
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a message you wrote, and say what might hurt or confuse.",
    discussion: """
      Names the rule, the place, why it matters, and a way to say it. Nothing is changed or kept.
      A file of JSON objects, one a line, is read as one message a line.
      Exit code 0: nothing heavy. 1: something Kith would not write.

      Example: kith lint letter.txt --kind reconnect --channel email
      """)

  @Argument(help: "A file with the message, or - for standard input.")
  var file = "-"

  @Option(help: "What it is for, such as check-in, reconnect or apology-repair.")
  var kind: String?

  @Option(help: "How it travels: sms, chat, email, letter, phone_call or in_person.")
  var channel: String?

  @Flag(help: "One JSON object a line.")
  var json = false

  func validate() throws {
    if let kind, MessageKind(named: kind) == nil {
      let known = MessageKind.allCases.map(\.name).joined(separator: ", ")
      throw ValidationError("there is no kind of message `\(kind)`. There are: \(known)")
    }
    if let channel, Medium(named: channel) == nil {
      throw ValidationError("there is no channel `\(channel)`")
    }
  }

  @OptionGroup var choice: LanguageChoice

  func run() throws {
    let text = file == "-" ? try Reading.standardInput() : try Reading.source(file).text
    let safety = DraftSafety(language: try Languages.load(choice.code(), writing: []))
    var isHeavy = false
    for linted in messages(in: text) {
      var findings = Rules.findings(in: linted.text, context: linted.context)
      if let reason = safety.reason(against: linted.text),
        !findings.contains(where: { $0.rule == "R12" })
      {
        findings.insert(Rules.crisis(reason), at: 0)
      }
      isHeavy = isHeavy || findings.contains { $0.severity == .block }
      print(json ? JSON.text(LintAnswer(linted, findings)) : described(findings, in: linted.text))
    }
    if isHeavy { throw ExitCode.failure }
  }

  /// The messages of a text: one, or one a line where every line is a JSON object with a `text`.
  private func messages(in text: String) -> [LintedMessage] {
    let lines = Reading.lines(of: text).filter {
      $0.contains { !$0.isWhitespace }
    }
    let forms = lines.compactMap { JSON.value(LintForm.self, from: $0) }
    if !forms.isEmpty, forms.count == lines.count { return forms.map(\.message) }
    var context = LintContext()
    context.kind = kind.flatMap { MessageKind(named: $0) }
    context.medium = channel.flatMap { Medium(named: $0) }
    return [LintedMessage(id: nil, text: trimmed(text), context: context)]
  }

  private func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func described(_ findings: [Finding], in text: String) -> String {
    if findings.isEmpty { return "Nothing in it that I'd change." }
    let lines = LineStarts(of: text)
    return findings.map { finding in
      let answer = FindingAnswer(finding, in: lines)
      let place = finding.words.isEmpty ? "" : " \"\(finding.words)\""
      return
        "\(answer.line):\(answer.column): \(finding.rule)\(place)\n  \(finding.reason)\n  \(finding.suggestion)"
    }.joined(separator: "\n\n")
  }
}

/// A message that is to be read, and what is known about it.
struct LintedMessage {
  let id: LineID?
  let text: String
  let context: LintContext
}

/// A message as `kith lint` reads it from JSON.
struct LintForm: Decodable {
  var id: LineID?
  var kind: String?
  var channel: String?
  var text: String
  var request: Request?

  /// What was asked for, without the kind, which stands beside.
  struct Request: Decodable {
    var recipient: RequestForm.Person?
    var sender: String?
    var since_contact: String?
    var tone: String?
    var length: String?
    var details: [String: RequestForm.Loose]?
    var constraints: [String: RequestForm.Loose]?
  }

  var message: LintedMessage {
    var context = LintContext()
    context.kind = kind.flatMap { MessageKind(named: $0) }
    context.medium = channel.flatMap { Medium(named: $0) }
    if let request, let kind {
      let form = RequestForm(
        kind: kind, recipient: request.recipient, sender: request.sender,
        since_contact: request.since_contact, tone: request.tone, length: request.length,
        channel: channel, details: request.details, constraints: request.constraints)
      context.request = try? form.request()
    }
    return LintedMessage(id: id, text: text, context: context)
  }
}

/// What `kith lint --json` writes.
struct LintAnswer: Encodable {
  let id: LineID?
  let findings: [FindingAnswer]

  init(_ linted: LintedMessage, _ findings: [Finding]) {
    id = linted.id
    let lines = LineStarts(of: linted.text)
    self.findings = findings.map { FindingAnswer($0, in: lines) }
  }
}
