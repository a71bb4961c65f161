/// R08: an invitation has something to do and a time.
enum ConcreteInvitation: Rule {
  static let id = "R08"
  static let reason = "\"Some time\" rarely happens: the other can neither say yes nor name a day."
  static let suggestion =
    "Name one thing and two times: \"A walk on Saturday, or any evening next week?\""

  private static let vague = Phrases(
    """
    catch up ~ soon|sometime|some|again|properly|then, have a catch up, need to|must|should|gotta|let's|lets catch up, catch-up ~ soon|sometime|some
    let's|lets|should|must|could|wanna|want hang out, hang out ~ soon|sometime|some|more, one of these days, one day soon, sometime soon, some time soon, at some point, some day, someday
    get together ~ soon|sometime|again|some, meet up ~ soon|sometime|again|some|more, see each other ~ soon|sometime|more, meet ~ soon|sometime, do something ~ soon|sometime|together|fun|some, should|must|could ~ do ~ something|lunch|coffee|drinks ~ soon|sometime|some, do ~ lunch|coffee|drinks sometime|soon, drink|coffee|lunch|dinner|walk|call ~ sometime|someday|soon|some, grab ~ coffee|lunch|drink|drinks ~ sometime|soon|some, see you around, when things ~ calm|settle|quieten|slow, when life ~ calms|settles|slows, when we're both free, when you're less busy, we should ~ talk|meet|speak|hang|chat|call ~ soon|sometime|more|again, keep in touch, stay in touch
    """)
  private static let times = Phrases(
    """
    monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays, tomorrow, tonight, today, this|next ~ week|weekend|month|evening|afternoon|morning|summer|spring|autumn|winter, at half|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve, any evening|day|afternoon|morning|weekend, o'clock, am, pm, weekend, weekends, evening|evenings, afternoon, whenever suits|you, pick|choose|name ~ a|the day|time, the 1*|2*|3*|4*|5*|6*|7*|8*|9*
    """)

  static func check(_ message: Message, _ report: inout Report) {
    for (index, sentence) in message.sentences.enumerated() {
      let near = message.sentences[index..<min(index + 2, message.sentences.count)]
      guard !near.contains(where: { message.contains(times, in: $0) }) else { continue }
      let words = Array(message.words[sentence.words])
      for range in vague.matches(in: words) {
        report.add(
          .warn,
          at: words[range.lowerBound].range
            .lowerBound..<words[range.upperBound - 1].range.upperBound)
      }
    }
  }
}
