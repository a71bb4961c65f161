/// R15: acknowledge first.
enum AcknowledgeFirst: Rule {
  static let id = "R15"
  static let reason = "Someone who hurts wants to be heard before anything else."
  static let suggestion = "Begin with what happened to them: \"I'm so sorry about your dad.\""

  private static let heard = Phrases(
    """
    sorry, sad*, hard, harder, heavy, awful, rotten, cruel, painful, pain, hurt*, ache*, aching, unfair, tough, rough, heartbr*, break*, loss, lost, grief, griev*, miss*, died, death, mourn*, terrible, horrible, dreadful, exhausting, lonely, frightening, scary, rubbish, shock*, gutted, tears, cry*, thinking of you, heard about, a lot to, so much, sorrow, thoughts, brutal, miserable, crushing, weigh*, gone, wish, remember*
    """)
  private static let story = Phrases(
    "when i|my ~ lost|broke|had|went|was|mum|dad|died, when my ~ own, i ~ went through ~ the|this|it|something, same thing happened, happened to me, me too i, i've been ~ there|through, i remember when i|my, reminds me of ~ when|my"
  )

  static func check(_ message: Message, _ report: inout Report) {
    let kinds: [MessageKind?] = [.comfortReply, .condolence]
    guard kinds.contains(message.context.kind) else { return }
    if !message.body.prefix(3).contains(where: { message.contains(heard, in: $0) }) {
      report.add(.warn)
    }
    for range in message.places(of: story) {
      report.add(
        .warn, at: range, reason: "A story of your own turns the light to you.",
        suggestion: "Leave it for another day.")
    }
  }
}
