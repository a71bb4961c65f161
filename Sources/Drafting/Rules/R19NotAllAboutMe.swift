/// R19: not all about me.
enum NotAllAboutMe: Rule {
  static let id = "R19"
  static let reason = "Sentence after sentence begins with I, and the reader has no way in."
  static let suggestion = "Turn one of them round to them: \"How about you?\""

  static func check(_ message: Message, _ report: inout Report) {
    var run = 0
    for sentence in message.sentences {
      let opening = message.opening(of: sentence)
      guard let first = opening.first else { continue }
      let isMine = first.text == "i" || first.text.hasPrefix("i'")
      run = isMine ? run + 1 : 0
      if run == 4 { report.add(.warn, at: first.range) }
    }
    let others: Set<String> = [
      "you", "your", "you're", "you've", "you'd", "you'll", "yours", "yourself",
    ]
    let isTheirs =
      message.words.contains { others.contains($0.text) } || message.characters.contains("?")
    if !isTheirs, message.body.count >= 3, !message.isDraft {
      report.add(.warn, reason: "The one who reads it does not occur in it.")
    }
  }
}
