import Dialogue
import Scripting
import Understanding

/// A line that was heard, in the form of `kith listen --json`.
struct HeardLine: Encodable {
  /// What comes in: an object, or a line of text.
  struct Request: Decodable {
    var id: LineID?
    var text: String
    var options: [String]?
    var context: String?
    var language: String?

    /// Reads a line; what is no JSON object is taken as text.
    ///
    /// - Throws: ``Failure`` with code 64 for an object that is no request.
    init(line: String) throws {
      if let request = JSON.value(Request.self, from: line) {
        self = request
      } else if JSON.isObject(line) {
        throw Failure.usage(
          "this object is no request", help: #"Write {"text": "…", "options": ["…"]}."#)
      } else {
        text = line
      }
    }
  }

  /// A feeling that was heard.
  struct Feeling: Encodable {
    let id, words: String
    let strength: Int
    let confidence: Double
    let say, about: String
  }

  let id: LineID?
  let concern: String
  let category: String?
  let rule: String?
  let feelings: [Feeling]
  let option: Int?
  let `guard`: String?

  private enum Key: String, CodingKey {
    case id, concern, category, rule, feelings, option, `guard`
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(id, forKey: .id)
    try container.encode(concern, forKey: .concern)
    try container.encodeIfPresent(category, forKey: .category)
    try container.encodeIfPresent(rule, forKey: .rule)
    try container.encode(feelings, forKey: .feelings)
    try container.encode(option, forKey: .option)
    try container.encodeIfPresent(`guard`, forKey: .guard)
  }
}

/// Everything that listens.
struct Ears {
  let language: Language

  func hear(_ request: HeardLine.Request) -> HeardLine {
    let context = request.context.flatMap { ScreeningContext(rawValue: $0.lowercased()) } ?? .chat
    let screening = language.screen.screen(request.text, in: context, after: [])
    let options = (request.options ?? []).map { Option(label: $0) }
    var option: Int?
    if case .option(let index) = language.listener.option(in: request.text, among: options) {
      option = index + 1
    }
    return HeardLine(
      id: request.id, concern: screening.concern.rawValue,
      category: screening.category?.rawValue, rule: screening.rule,
      feelings: language.listener.feelings(in: request.text).map(feeling), option: option,
      guard: context == .draft ? language.draftGuard.check(request.text).verdict.rawValue : nil)
  }

  private func feeling(_ heard: HeardFeeling) -> HeardLine.Feeling {
    HeardLine.Feeling(
      id: heard.feeling.rawValue, words: heard.words, strength: heard.strength,
      confidence: heard.confidence, say: heard.manner.rawValue, about: heard.about.rawValue)
  }
}
