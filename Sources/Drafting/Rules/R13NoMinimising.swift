/// R13: no making it small, no advice in comfort.
enum NoMinimising: Rule {
  static let id = "R13"
  static let reason = "Someone in pain hears: it is not so bad, or you are doing it wrong."
  static let suggestion = "Name it and stay with it: \"That sounds so hard.\""

  private static let phrases = Phrases(
    """
    at least, everything happens for, happens for a reason, stay strong|positive|brave, be strong|positive|brave, keep your chin, chin up, cheer up, just keep smiling, look on the bright, bright side, silver lining, look at the positives, count your blessings
    i know ~ exactly ~ how|what ~ you|you're|it, know ~ how you ~ feel, i ~ totally|completely|fully ~ understand how, in a better place, a better place now, no longer ~ suffering|in pain, at peace now, out of his|her|their pain, time ~ heals|will heal, heals all, could be worse, could have been ~ worse, could always be worse, could be ~ worse, worse things, others have it, people have it worse, god's plan, god ~ never gives, meant to be, wasn't meant, part of a plan, plenty ~ more ~ fish, plenty of fish, get over it|him|her|this, move on, moving on, it gets|will get|gets better, it'll get better, will all ~ be ~ okay|fine|well, will be ~ okay|fine|all right|alright, will all work out, you'll be ~ fine|okay|stronger|alright|over, you'll ~ find|meet ~ someone, what doesn't kill, makes you stronger, lived a ~ long|good|full ~ life, good innings, so|how strong you, you're ~ so ~ strong|brave|resilient, it was only|just ~ a, only a ~ dog|cat|job|boy|girl, just a ~ dog|cat|job|phase, don't ~ cry|worry|be ~ sad|upset, no ~ use|point ~ crying|worrying, better off ~ without, for the best, blessing in disguise, look forward not, think positive*, try not to ~ think|worry|cry|dwell, you can always ~ have|get|try, you're ~ young, not the end of the world, could happen to anyone, first world problem
    you should|shouldn't|ought, you need|have|must to ~ get|try|stop|start|see|think|be|let|focus|rest|take|move, you must ~ be strong|try|stay, you've got to, have you ~ tried|considered|thought, why don't you, why not ~ try, maybe you ~ should|could|need, if i were you, my advice, what worked for me, what you need, just ~ try|stay|be|think|remember|relax|breathe|focus, the best thing ~ is to
    """)
  private static let kinds: [MessageKind?] = [.comfortReply, .condolence, .getWell]
  private static let fine = Phrases(
    "you don't|dont have|need to be, no need to, don't|dont ~ have to be, as you need, don't worry about ~ answer*|reply*|writing|getting|me|work|anything|the, you don't have|need ~ to, you needn't, should you, you should know, what you need ~ most, just ~ try|stay|be ~ with|here|me"
  )

  static func check(_ message: Message, _ report: inout Report) {
    let kind = message.context.kind
    guard kinds.contains(kind) || kind == nil else { return }
    let allowed = message.places(of: fine)
    for range in message.places(of: phrases)
    where !allowed.contains(where: { $0.overlaps(range) }) {
      report.add(kind == nil ? .advise : .block, at: range)
    }
  }
}
