import ArgumentParser
import Dialogue
import Drafting
import Foundation

/// Writes what `kith draft` was asked for: the message and nothing else on standard output, remarks and
/// refusals on standard error.
struct DraftWriting {
  let command: DraftMessage
  let language: Language

  /// Writes the messages of one request.
  ///
  /// - Throws: ``Failure`` with code 1 where there is none to write, 64 for a request that is none.
  func write(_ form: RequestForm) throws {
    let request = try form.request()
    if let reason = DraftSafety(language: language).reason(against: request) {
      return try refuse(form, reason)
    }
    if command.howMany { return tellVariety(of: request, form) }
    var draft: Draft?
    for number in 1...command.count {
      if let last = draft {
        draft = language.drafter.revise(last, by: .another).draft
      } else {
        switch language.drafter.draft(request, seed: form.seed ?? command.seed) {
        case .draft(let first): draft = first
        case .needs(let question): return try refuse(form, question)
        }
      }
      guard let draft else { return }
      if command.json {
        print(JSON.text(DraftAnswer(form.id, draft, number: command.count > 1 ? number : nil)))
      } else {
        try handOut(draft)
      }
    }
  }

  private func refuse(_ form: RequestForm, _ reason: String) throws {
    guard command.json else { throw Failure(message: reason, help: nil, code: .failure) }
    print(JSON.text(DraftAnswer(form.id, needs: reason, number: nil)))
  }

  private func tellVariety(of request: DraftRequest, _ form: RequestForm) {
    guard let variety = language.drafter.variety(of: request) else { return }
    print(
      command.json
        ? JSON.text(VarietyAnswer(id: form.id, messages: variety.messages, plans: variety.plans))
        : "This request can yield \(variety.messages) messages in \(variety.plans) plans.")
  }

  private func handOut(_ draft: Draft) throws {
    let channel = Channels.all.first { $0.name == command.channel } ?? PlainText.self
    let parcel = Parcel(draft, addresses: command.to, date: MailDate.now)
    if channel is PlainText.Type { return print(draft.text + "\n") }
    if channel is Clipboard.Type { return copy(parcel.text) }
    switch channel.export(parcel) {
    case .text(let text, let remark), .link(let text, let remark):
      print(text)
      if let remark { StandardError.write(remark + "\n") }
    case .file(_, let contents) where channel is TextFile.Type:
      let path = try Delivery.save(contents, in: FileManager.default.currentDirectoryPath)
      StandardError.write("It's in \(path). Only you can read it.\n")
    case .file(_, let contents):
      print(contents, terminator: "")
    case .refused(let reason):
      throw Failure(
        message: "it can not leave as \(command.channel): \(reason)", help: nil, code: .failure)
    }
  }

  private func copy(_ text: String) {
    let key = Delivery.copy(
      text, environment: ProcessInfo.processInfo.environment,
      isTerminal: Screen.forThisTerminal(plain: false).isTerminal)
    StandardError.write((language.voice.wordings(key).first?.filled { _, _ in nil } ?? "") + "\n")
  }
}

/// How many messages a request can yield, as `kith draft --how-many --json` writes it.
private struct VarietyAnswer: Encodable {
  let id: LineID?
  let messages: Int
  let plans: Int
}
