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
      case .number(let number):
        Int(exactly: number).map { String($0) } ?? String(number)
      case .flag(let flag): flag ? "yes" : ""
      case .nothing: ""
      }
    }

    var number: Int? { Double(text).map { Int(max(-1e6, min($0, 1e6))) } }
    var isOn: Bool { ["yes", "true", "1"].contains(text.lowercased()) }
  }

  var id: LineID?
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
      throw Failure.usage("the `kind` of message is not known", help: "There are: \(known).")
    }
    guard let medium = Medium(named: channel ?? "chat") else {
      let known = Medium.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure.usage("the `channel` is not known", help: "There are: \(known).")
    }
    return DraftRequest(
      kind: kind, recipient: try person(), sender: sender?.precomposedStringWithCanonicalMapping,
      tone: try Self.one(Tone.self, "tone", tone) ?? .warm,
      length: try Self.one(Length.self, "length", length) ?? .medium, medium: medium,
      details: known, limits: try limits(), spelling: locale == "en-US" ? .american : .british)
  }

  private func person() throws -> Recipient {
    Recipient(
      address: (recipient?.name ?? "").precomposedStringWithCanonicalMapping,
      relationship: recipient?.relationship, isGroup: recipient?.group ?? false,
      closeness: try Self.one(Closeness.self, "closeness", recipient?.closeness) ?? .medium)
  }

  /// The value a name stands for; nil where there is none.
  ///
  /// - Throws: ``Failure`` with code 64 for a name that is not known; what was written is not repeated.
  private static func one<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type, _ field: String, _ name: String?
  ) throws -> Value? where Value.RawValue == String {
    guard let name, !name.isEmpty else { return nil }
    if let value = Value(rawValue: name.lowercased()) { return value }
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure.usage("the `\(field)` is not known", help: "There are: \(known).")
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

  private func limits() throws -> Limits {
    let wishes = constraints ?? [:]
    for name in ["max_chars", "max_segments"] {
      if let wish = wishes[name], wish.number ?? 1 < 1 || wish.number == nil && !wish.text.isEmpty {
        throw Failure.usage(
          "`\(name)` is no number above 0", help: "Write it as in \"\(name)\": 160.")
      }
    }
    func isOn(_ name: String) -> Bool { wishes[name]?.isOn ?? false }
    return Limits(
      characters: wishes["max_chars"]?.number, segments: wishes["max_segments"]?.number,
      noQuestion: isOn("no_question"), noApology: isOn("no_apology"),
      noExclamation: isOn("no_exclamation"), asksConsent: isOn("ask_consent"))
  }
}
