/// R07: own it; no apology with a condition.
enum OwnIt: Rule {
  static let id = "R07"
  static let reason = "With an \"if\" or a \"but\", an apology takes itself back."
  static let suggestion = "Name what you did: \"I'm sorry I cancelled so late.\""

  private static let phrases = Phrases(
    """
    sorry if, sorry you|that|you're|youre ~ feel|felt|feeling|took|take|were|think|thought|misunderstood|got|see|saw, sorry ~ but, sorry ~ though you, sorry however
    apologise|apologize|apologies|apology|regret if, apologise|apologize|apologies to anyone|whoever|for any|anything, my apologies if, apologise|apologize ~ but, regret that you, regret any
    if i ~ hurt|offended|upset|insulted|wronged|made|did|said|caused|came, if anything i|that i, if my ~ words|joke|behaviour|behavior|comment|tone, if you ~ were|felt|feel|got|took|are|found ~ hurt|offended|upset|wronged|bad|insulted|it|that|offence|offense|offensive
    forgive me, forgive ~ us, can|could|will|would you ~ forgive, please forgive, asking|ask|beg|hope ~ forgiveness, hope ~ you ~ can|will|could forgive
    any offence|offense|hurt|harm|upset ~ caused, mistakes were made, things got out of hand, what's done is done, in my defence|defense, to be fair you, it was only ~ a joke, only joking, i was only ~ trying|joking, just a joke, you're ~ too ~ sensitive, took it ~ the wrong way, i didn't mean ~ it ~ but, not my fault, wasn't my fault, you were ~ as well, you ~ did it too, it takes two, we both ~ said|did|know|made, but you ~ were|did|said|also|started|made|never
    """)
  private static let unwell = Phrases(
    "sorry you|that|you're ~ feel|feeling|felt ~ ill|poorly|unwell|rotten|low|sick|rough|down|bad|lonely|so, sorry you're ~ going|having|unwell|ill|poorly"
  )
  private static let sorry = Phrases(
    "sorry, apologise*, apologize*, apology, apologies, regret, my fault, i was wrong, shouldn't have, owe you"
  )

  static func check(_ message: Message, _ report: inout Report) {
    let fine = message.places(of: unwell)
    for range in message.places(of: phrases)
    where !fine.contains(where: { $0.overlaps(range) }) && message.contains(sorry)
      || isPlain(message, range)
    {
      report.add(.block, at: range)
    }
    guard message.context.kind == .apologyRepair, !message.contains(sorry) else { return }
    let isTold = message.context.request?.limits.noApology ?? false
    if !isTold {
      report.add(
        message.isDraft ? .warn : .block, reason: "An apology says sorry, once and plainly.")
    }
  }

  /// Asking to be forgiven counts wherever it stands.
  private static func isPlain(_ message: Message, _ range: Range<Int>) -> Bool {
    message.excerpt(range).lowercased().contains("forgiv")
  }
}
