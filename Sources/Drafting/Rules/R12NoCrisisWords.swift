/// R12: words of danger are not a drafting job.
enum NoCrisisWords: Rule {
  static let id = "R12"
  static let reason =
    "This may mean that someone is not safe. A message is not the place to carry that alone."
  static let suggestion =
    "Please look at kith help-now first. Then: \"I'm not safe tonight. Can you call me?\""

  private static let phrases = Phrases(
    """
    goodbye forever, goodbye for ever, when you read this ~ i'll|i|i'm, kill|killing myself, end|ending my life, end it all, take my ~ own ~ life, don't|dont want to ~ live|be alive|wake|exist, want to die, wish i was|were dead, better off ~ without me, better off dead, hurt|hurting|cut|cutting myself, harm myself, won't|wont be ~ here|around ~ much|longer|anymore|tomorrow, suicid*, last message ~ you|from, no reason to live, can't go on living
    """)

  static func check(_ message: Message, _ report: inout Report) {
    report.add(.block, each: phrases)
  }
}
