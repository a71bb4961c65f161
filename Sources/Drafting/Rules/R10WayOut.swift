/// R10: a way out.
enum WayOut: Rule {
  static let id = "R10"
  static let reason = "People answer more easily when a no, or a later, is plainly all right."
  static let suggestion = "Add it once: \"No rush to answer.\" or \"A no is fine too.\""

  private static let release = Phrases(
    """
    doesn't|don't ask|asking ~ for|you, not asking ~ you, asks ~ for nothing, I'll ask around, i'll find another, without expecting,
    no|without|isn't|not ~ rush|pressure|hurry|need|worries|problem|bother|hard|obligation|harm|expectation|strings|urgent|urgency|reply|answer, don't|dont|doesn't|not ~ have|need ~ to, don't|dont feel, nothing to ~ answer|do|reply|decide|say, nothing here ~ needs, don't|dont owe ~ me|us, not urgent
    if not, or not, if you'd ~ rather|prefer, if you ~ would rather|prefer, if you ~ can't|cannot|don't|aren't, if it|that|this|now ~ isn't|doesn't|is ~ not, if it's|this ~ too|not|bad, if that's ~ too|not, that's|thats|thats's|is|will|be|would ~ fine|okay|ok|alright|all ~ too|right|with, fine too, fine either, okay too, ok too, all right too, either way, whichever way, a no, no is, say no, feel free to, up to you, only if, when|whenever you ~ can|like|have|want|feel|get|are|fancy|ready|please, whenever suits|it ~ suits, whenever's|when ~ suits|good, whenever works, take ~ your|all ~ time, your own time, in your own, some other|another ~ time|day, skip it, ignore this|it, as ~ much|little ~ as|or, no reply, i'd|i'll ~ understand, i|we ~ understand, leave it ~ there|at, totally|completely|quite|perfectly|absolutely ~ fine|okay|ok|understand, when there's ~ time, any|any ~ time ~ is|will, just ~ say, turn ~ me|it ~ down, bad time
    """)
  private static let fake = Phrases(
    """
    no|without ~ pressure|rush|hurry|worries|obligation ~ but|though|however|only, not to ~ pressure|rush|push ~ but, don't want to ~ pressure|rush|push|pester ~ but, no pressure just
    """)
  private static let pushing = Phrases(
    """
    answer|reply|respond|call|write|ring|text|tell|decide|know ~ today|now|tonight|immediately|asap|straight|soon|quickly|right, as soon as ~ possible|you|can, asap, right away, immediately, you have|need to ~ come|answer|reply|call|help|be, you must ~ come|answer|reply|call|help, you've got to, i need you ~ here|now|to, please just ~ answer|reply|call|say, don't ~ say no, won't take no, you can't ~ say no, no excuses, i won't ~ survive|manage|cope ~ without, need an answer, waiting for ~ your ~ answer
    """)
  private static let refusals: Set = [
    "no", "not", "without", "don't", "dont", "needn't", "never", "nothing",
  ]
  private static let always: [MessageKind?] = [
    .reconnect, .askCompany, .askHelp, .shareToughTime, .followUp, .getWell, .condolence,
  ]

  static func check(_ message: Message, _ report: inout Report) {
    for range in message.places(of: fake) {
      report.add(.block, at: range, reason: "A \"no pressure\" with a \"but\" is pressure.")
    }
    let kind = message.context.kind
    let closeness = message.context.request?.recipient.closeness ?? .medium
    let isFar = closeness == .distant || closeness == .none
    let isWanted =
      always.contains(kind) || isFar && (kind == .inviteMoment || kind == .apologyRepair)
    if !isBusiness(message) {
      for range in message.places(of: pushing) where !isTurnedDown(range, in: message) {
        report.add(.warn, at: range)
      }
    }
    guard isWanted, !isBusiness(message) else { return }
    if !message.contains(release) { report.add(.warn) }
  }

  /// "No need to answer now" pushes nobody.
  private static func isTurnedDown(_ range: Range<Int>, in message: Message) -> Bool {
    let sentence = message.sentences.first { $0.range.contains(range.lowerBound) }
    let before = message.words[sentence?.words ?? 0..<0]
      .filter { $0.range.upperBound <= range.lowerBound }
    return before.suffix(5).contains { refusals.contains($0.text) }
  }

  private static func isBusiness(_ message: Message) -> Bool {
    guard message.context.kind == .followUp, let request = message.context.request else {
      return message.context.kind?.mood == .business
    }
    return request.recipient.closeness == .none || request.tone == .formal
      || request.asksAgain
  }
}
