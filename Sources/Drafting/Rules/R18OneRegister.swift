/// R18: one register.
enum OneRegister: Rule {
  static let id = "R18"
  static let reason = "Formal and familiar words beside each other sound like two people."
  static let suggestion = "Choose one, the one that fits who reads it."

  private static let casual = Phrases(
    "hey, hiya, yo, hugs, xx, xxx, gonna, wanna, gotta, kinda, mate, dude, buddy, babe, hun, guys, yeah, yep, nope, cheers, ta, awesome, cool, lads, folks, ok, lovely to"
  )
  private static let stiff = Phrases(
    "dear sir, sir or madam, yours faithfully|sincerely, i am writing to, hereby, pursuant, kindly, please be advised, herewith, aforementioned, regards, i would be grateful if, at your earliest"
  )
  private static let british = Phrases(
    "colour*, favour*, neighbour*, apologise*, realise*, organise*, mum, grey, cosy, behaviour, honour*, centre, theatre, travell*, cancelled, programme"
  )
  private static let american = Phrases(
    "color*, favor*, neighbor*, apologize*, realize*, organize*, mom, gray, cozy, behavior, honor, honored, center, theater, traveled, canceled"
  )

  static func check(_ message: Message, _ report: inout Report) {
    let request = message.context.request
    let isFormal = request?.tone == .formal || [.professionalEnquiry].contains(message.context.kind)
    if isFormal || message.contains(stiff) {
      report.add(message.isDraft ? .block : .warn, each: casual)
    }
    let closeness = request?.recipient.closeness
    if closeness == Closeness.none || closeness == .distant { love(message, &report) }
    let places = (message.places(of: british), message.places(of: american))
    if let one = places.0.first, let other = places.1.first {
      report.add(
        .warn, at: max(one.lowerBound, other.lowerBound) == one.lowerBound ? one : other,
        reason: "British and American spelling stand side by side.",
        suggestion: "Keep to one of them.")
    }
  }

  private static func love(_ message: Message, _ report: inout Report) {
    let lines = String(message.characters).split(separator: "\n")
    guard let close = lines.dropLast().last ?? lines.last else { return }
    let words = PlainWords.of(String(close))
    if words.count <= 4,
      words.contains("love") || words.contains("hugs") || words.contains("kisses")
    {
      let offset = message.characters.count - (lines.last?.count ?? 0) - close.count - 1
      report.add(.block, at: max(0, offset)..<max(0, offset + close.count))
    }
  }
}
