/// R20: no stock phrases.
enum NoStockPhrases: Rule {
  static let id = "R20"
  static let reason = "Everyone has read this many times, so it says nothing of you."
  static let suggestion = "Say the true thing behind it: \"I was thinking about you on the bus.\""

  private static let phrases = Phrases(
    """
    hope|hoping|trust ~ this|my ~ finds you, hope ~ message|email|letter|note ~ finds, finds you well, hope|trust you're doing well|great|good|okay|ok, hope|trust you are doing well|great|good|okay|ok, hope|trust ~ everything|all ~ is well|good|great|fine, hope|trust ~ all's well, hope|trust you're|you are well, long time no see|speak|talk|chat|hear, reach|reaching|reached out, just checking in, checking in on, just a quick check, touch base, touching base, good|positive|healing|sending ~ vibes, sending ~ you ~ positive|good|love and|healing|virtual, thoughts and prayers, circle back, circling back, ping you, pick your brain, hit me up, it's been a minute, happy monday|friday, in these ~ difficult|trying|unprecedented times, at your earliest convenience, don't|not hesitate to, as per our, per our, blast from the past, how's life treating, live laugh, another trip around, many happy returns of, get well soon, speedy recovery, words can't|cannot express, words fail me, deepest|heartfelt|sincere ~ condolences|sympathies, you got this, you've got this, warmest regards to, thank you from the bottom, from the bottom of my heart, means the world, hope all is well, hope all's well, just wanted to say hi and, sorry for ~ the late reply, i'm writing to inform, wishing you all the best ~ in|for, hope you had a ~ good|great|nice weekend
    """)

  static func check(_ message: Message, _ report: inout Report) {
    report.add(.warn, each: phrases)
  }
}
