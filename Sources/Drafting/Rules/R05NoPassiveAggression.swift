/// R05: no passive aggression.
enum NoPassiveAggression: Rule {
  static let id = "R05"
  static let reason = "The reader hears what is not said, and it stings."
  static let suggestion = "Say it straight: \"I'd have liked to be asked along.\""

  private static let phrases = Phrases(
    """
    must be nice, must be lovely|great|fun|wonderful to ~ have|be|get, as usual, as per usual, as always you, fine then, fine whatever, whatever then
    don't bother, dont bother, no need to bother, i'm|im used to it, i'm|im ~ used to being, nothing new there, same as ever then
    well|and good for you, good for you then, per my last, thanks for nothing, thanks for letting me know i
    don't worry about me, never mind me, i'll just sit|wait|stay|be|keep|spend|do|manage|cope, i'll manage alone|without|somehow, i'll be fine on my own
    forget it then, forget i|about it then, never mind then, nevermind then, not that you'd|you|anyone ~ care*|notice*|ask*|mind, not like you|anyone ~ care*|would|ever
    hope you're happy, hope it was worth, since you clearly|obviously, i see how it is, i see where i stand, i know where i stand, now i know
    wow thanks, gee thanks, lucky you, some of us, hold my breath, no surprise there, big surprise, what a surprise, typical, how typical
    glad ~ you're|you|someone|everyone ~ having|had|has|could ~ fun|time|make, nice to see you ~ have|had|found ~ time, nice of you to ~ finally|remember|join|ask|bother, so kind of you to finally, when you finally|eventually, if you can ~ spare|find ~ the|a ~ time|minute|moment, if it's not too much ~ trouble to, if you even|still remember ~ me|who, remember me
    if you ~ deign|bother*, you know where ~ to find ~ me, you have my number, if you ever ~ have|find|care, in case you ~ care*|forgot|wondered|hadn't
    no offence|offense but, just saying, with all due respect, obviously i'm not|wasn't, clearly i'm not|wasn't, i wasn't invited but, thanks for the invite, my invitation ~ lost
    don't let me ~ keep|stop, carry on without me, not important enough, too good for, better things to do, bigger fish, you've got ~ better|new friends, your new friends, so many plans, enjoy your
    """)
  private static let blameless = Phrases(
    "enjoy your ~ birthday|day|holiday|trip|evening|weekend|meal|new|time|rest, don't bother ~ dressing|bringing|cooking"
  )

  static func check(_ message: Message, _ report: inout Report) {
    let fine = message.places(of: blameless)
    for range in message.places(of: phrases)
    where !fine.contains(where: { $0.overlaps(range) }) {
      report.add(.block, at: range)
    }
  }
}
