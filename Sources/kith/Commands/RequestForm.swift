import Drafting

/// A request as `kith draft` reads it.
struct RequestForm: Decodable {
  struct Person: Decodable {
    var name: String?
    var relationship: String?
    var group: Bool?
  }

  var id: String?
  var kind: String
  var recipient: Person
  var sender: String?
  var since_contact: String?
  var tone: String?
  var length: String?
  var channel: String?
  var details: [String: String]?

  /// Reads a request.
  ///
  /// - Throws: ``Failure`` with code 64 when it is no request.
  static func read(_ text: String) throws -> RequestForm {
    guard let form = JSON.value(RequestForm.self, from: text) else {
      throw Failure.usage(
        "this is no request", help: #"Write {"kind": "check_in", "recipient": {"name": "Ana"}}."#)
    }
    return form
  }

  /// The request it makes.
  ///
  /// - Throws: ``Failure`` with code 64 for a kind or channel that is not known.
  func request() throws -> DraftRequest {
    guard let kind = MessageKind(named: kind) else {
      let known = MessageKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure.usage("there is no kind of message `\(kind)` yet", help: "There are: \(known).")
    }
    guard let medium = Medium(rawValue: channel ?? "chat") else {
      let known = Medium.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure.usage(
        "there is no channel `\(channel ?? "")` yet", help: "There are: \(known).")
    }
    var known: [DetailKey: String] = [:]
    for (key, words) in details ?? [:] {
      if let detail = DetailKey(rawValue: key), !words.isEmpty { known[detail] = words }
    }
    if let since_contact, kind == .reconnect { known[.gap] = since_contact }
    return DraftRequest(
      kind: kind,
      recipient: Recipient(
        address: recipient.name ?? "", relationship: recipient.relationship,
        isGroup: recipient.group ?? false),
      sender: sender, tone: tone.flatMap { Tone(rawValue: $0) } ?? .warm,
      length: length.flatMap { Length(rawValue: $0) } ?? .medium, medium: medium, details: known)
  }
}

/// A draft as `kith draft --json` writes it.
struct DraftAnswer: Encodable {
  let id: String?
  let n: Int?
  let text: String
  let subject: String?
  let moves: [String]
  let omitted: [String]
  let findings: [String]
  let segments: Int

  init(_ id: String?, _ draft: Draft, number: Int?) {
    self.id = id
    n = number
    text = draft.text
    subject = draft.subject
    moves = draft.moves.map(\.rawValue)
    omitted = draft.omitted.map(\.rawValue)
    findings = []
    segments = TextMessage.segments(of: draft.text)
  }
}
