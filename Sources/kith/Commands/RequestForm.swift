import Drafting
import Foundation

/// A request as `kith draft` reads it.
struct RequestForm: Decodable {
  struct Person: Decodable {
    var name: String?
    var relationship: String?
    var closeness: String?
    var group: Bool?
  }

  /// What a detail or a constraint may be in JSON: words, a number, yes or no, or a list of words.
  enum Loose: Decodable {
    case words(String)
    case number(Double)
    case flag(Bool)
    case nothing

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else if let words = try? container.decode(String.self) {
        self = .words(words)
      } else if let list = try? container.decode([String].self) {
        self = .words(list.joined(separator: ", "))
      } else {
        self = .nothing
      }
    }

    var text: String {
      switch self {
      case .words(let words): words
      case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
      case .flag(let flag): flag ? "yes" : ""
      case .nothing: ""
      }
    }

    var number: Int? { Double(text).map { Int(max(-1e6, min($0, 1e6))) } }
    var isOn: Bool { ["yes", "true", "1"].contains(text.lowercased()) }
  }

  var id: String?
  var kind: String
  var recipient: Person?
  var sender: String?
  var since_contact: String?
  var tone: String?
  var length: String?
  var channel: String?
  var locale: String?
  /// Chooses the wording, for this request alone.
  var seed: UInt64?
  var details: [String: Loose]?
  var constraints: [String: Loose]?

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
      throw Failure.usage("there is no kind of message `\(kind)`", help: "There are: \(known).")
    }
    guard let medium = Medium(named: channel ?? "chat") else {
      let known = Medium.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure.usage(
        "there is no channel `\(channel ?? "")`", help: "There are: \(known).")
    }
    return DraftRequest(
      kind: kind, recipient: person, sender: sender?.precomposedStringWithCanonicalMapping,
      tone: tone.flatMap { Tone(rawValue: $0) } ?? .warm,
      length: length.flatMap { Length(rawValue: $0) } ?? .medium, medium: medium,
      details: known, limits: limits, spelling: locale == "en-US" ? .american : .british)
  }

  private var person: Recipient {
    Recipient(
      address: (recipient?.name ?? "").precomposedStringWithCanonicalMapping,
      relationship: recipient?.relationship, isGroup: recipient?.group ?? false,
      closeness: recipient?.closeness.flatMap { Closeness(rawValue: $0) } ?? .medium)
  }

  /// The details by their keys; those under unknown names share one.
  private var known: [DetailKey: String] {
    var known: [DetailKey: String] = [:]
    for (name, value) in (details ?? [:]).sorted(by: { $0.key < $1.key }) {
      let words = value.text.precomposedStringWithCanonicalMapping
      let general = DetailKey(named: name) ?? .other
      let kindly = MessageKind(named: kind).flatMap { DetailKey(named: name, for: $0) } ?? general
      let isTaken = known[kindly] != nil || (kindly != general && details?[kindly.rawValue] != nil)
      let key = isTaken ? general : kindly
      guard !words.isEmpty, known[key] == nil else { continue }
      known[key] = words
    }
    if let since_contact, !since_contact.isEmpty { known[.gap] = since_contact }
    return known
  }

  private var limits: Limits {
    let wishes = constraints ?? [:]
    func isOn(_ name: String) -> Bool { wishes[name]?.isOn ?? false }
    return Limits(
      characters: wishes["max_chars"]?.number, segments: wishes["max_segments"]?.number,
      noQuestion: isOn("no_question"), noApology: isOn("no_apology"),
      noExclamation: isOn("no_exclamation"), asksConsent: isOn("ask_consent"))
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
  let findings: [FindingAnswer]
  let segments: Int
  /// What is missing, when there is no draft.
  let needs: String?

  init(_ id: String?, _ draft: Draft, number: Int?) {
    self.id = id
    n = number
    text = draft.text
    subject = draft.subject
    moves = draft.moves.map(\.rawValue)
    omitted = draft.omitted.map(\.rawValue)
    findings = Rules.findings(in: draft).filter { $0.severity > .advise }.map {
      FindingAnswer($0, in: draft.text)
    }
    segments = TextMessage.segments(of: draft.text)
    needs = nil
  }

  init(_ id: String?, needs question: String, number: Int?) {
    self.id = id
    n = number
    text = ""
    subject = nil
    moves = []
    omitted = []
    findings = []
    segments = 0
    needs = question
  }
}

/// A finding as `kith lint --json` writes it.
struct FindingAnswer: Encodable {
  let rule: String
  let severity: String
  let line: Int
  let column: Int
  let words: String
  let reason: String
  let suggestion: String

  init(_ finding: Finding, in text: String) {
    let before = text.prefix(finding.offset)
    rule = finding.rule
    severity = finding.severity.rawValue
    line = 1 + before.count { $0.isNewline }
    column = 1 + before.reversed().prefix { !$0.isNewline }.count
    words = finding.words
    reason = finding.reason
    suggestion = finding.suggestion
  }
}
