/// R09: one easy thing to answer.
enum OneEasyQuestion: Rule {
  static let id = "R09"
  static let reason =
    "With several questions, each of them is work. With none, there is nothing to pick up."
  static let suggestion = "Keep the one that is easiest to answer."

  private static let soft = Phrases(
    """
    love|like|glad|happy|curious|good to hear|know|see|have|meet|go|come, wonder* how|what|if|whether, tell me, let me|us know, hope to hear, hear how, drop me, give me a, write back, reply, answer, if you'd|you like, would|could you, up for, fancy, want to, come along, join me|us, ring, call, invite
    """)
  private static let asking: [MessageKind?] = [
    .checkIn, .reconnect, .askCompany, .inviteMoment, .joinCommunity, .professionalEnquiry,
    .askHelp,
  ]

  static func check(_ message: Message, _ report: inout Report) {
    let marks = message.characters.indices.filter {
      message.characters[$0] == "?" && !message.isPersons(at: $0)
        && ($0 + 1 == message.characters.count || message.characters[$0 + 1] != "?")
    }
    let isEnquiry =
      message.context.kind == .professionalEnquiry || message.context.kind == .joinCommunity
    let isSpoken = message.context.medium?.isSpoken ?? false
    let most = isEnquiry || isSpoken ? 3 : 2
    if marks.count > most { report.add(.warn, at: marks[most]..<(marks[most] + 1)) }
    let isSilent = message.context.request?.limits.noQuestion ?? false
    if isSilent {
      if let mark = marks.first(where: { $0 >= opening(message) }) {
        report.add(.block, at: mark..<(mark + 1), reason: "You asked for no question.")
      }
    } else if asking.contains(message.context.kind), !message.characters.contains("?"),
      !message.contains(soft)
    {
      report.add(
        .warn, reason: "There is nothing in it to answer.",
        suggestion: "Ask one small thing: \"How are things with you?\"")
    }
  }

  /// Where a call or a talk begins, once it was asked whether this is a good moment.
  private static func opening(_ message: Message) -> Int {
    guard message.context.medium?.isSpoken ?? false, let first = message.lines.first,
      first.moves == [.greeting]
    else { return 0 }
    return first.text.count
  }
}
