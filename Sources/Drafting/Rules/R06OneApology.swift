/// R06: apologise once, without running yourself down.
enum OneApology: Rule {
  static let id = "R06"
  static let reason = "The other then has to comfort you. One plain sorry carries more."
  static let suggestion = "Keep one \"I'm sorry\", and drop what makes you small."

  private static let small = Phrases(
    """
    i'm|im|i|am|being|been ~ the worst, i'm|im|am ~ such ~ a|an ~ idiot|burden|mess|failure|loser|coward|pain|fool|nuisance
    i'm|im|am ~ a|an ~ terrible|awful|bad|horrible|useless|rubbish|lousy|shit|crap|pathetic|selfish ~ friend|person|daughter|son|sister|brother|human|mother|father|neighbour|colleague
    i'm|im|am|was ~ useless|pathetic|worthless|hopeless, i'm|im|am ~ a|an burden|idiot|failure|nuisance|mess|pain|coward|loser|disappointment|screw-up
    i'm|im|am so ~ stupid|pathetic|useless, worst ~ friend|person|daughter|son|sister|brother, i don't deserve, i dont deserve, i didn't deserve you
    you ~ probably ~ hate me, you must hate me, i hate myself, i know i'm ~ annoying|a|difficult|too|hard|boring, waste ~ your|of ~ time, not worth your time
    sorry for|to ~ bother*|disturb*|existing|writing|rambling|troubling|trouble|intruding|intrude|burdening, sorry to be ~ a, sorry for being ~ a|such|so|me, sorry i'm ~ such|so|a, i'm no good, everything i touch, all my fault, i ruin ~ everything, i always ruin, i'm nothing
    """)
  private static let sorry = Phrases("sorry, apologise*, apologize*, apology, apologies")
  private static let notMine = Phrases(
    "sorry to hear, sorry about, sorry for your, sorry that you|your, sorry you're|you, no need to apologise|apologize|be, nothing to be sorry|apologise, don't be sorry|apologise"
  )

  static func check(_ message: Message, _ report: inout Report) {
    report.add(.block, each: small)
    let kinds: [MessageKind?] = [.apologyRepair, .condolence, .comfortReply, .getWell]
    let most = kinds.contains(message.context.kind) ? 2 : 1
    let others = message.places(of: notMine)
    let places = message.places(of: sorry).filter { place in
      message.context.kind == .apologyRepair || !others.contains { $0.overlaps(place) }
    }
    if places.count > most { report.add(.warn, at: places[most]) }
  }
}
