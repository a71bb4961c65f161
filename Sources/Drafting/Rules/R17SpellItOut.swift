/// R17: spell it out, keep calm.
enum SpellItOut: Rule {
  static let id = "R17"
  static let reason =
    "Short forms and loud signs read as less effort, or as more heat than is meant."
  static let suggestion = "Write it out, once and calmly."

  private static let short = Phrases(
    "u, ur, r, hru, thx, thnx, tnx, ttyl, pls, plz, lol, lmao, rofl, omg, btw, idk, tbh, imo, imho, gr8, l8r, l8, b4, cya, brb, wyd, wbu, hbu, ily, luv, bday, ppl, msg, tmrw, tmr, 2nite, 2moro, 2day, k, kk, np, nvm, smh, fyi, rn, jk, ngl, y'all, asap, wkd, wknd, cuz, coz, bc, thru, sry, srsly, def, prob, abt, hv, bf, gf, bff, xoxo, wassup, sup"
  )

  static func check(_ message: Message, _ report: inout Report) {
    report.add(.warn, each: short)
    for word in message.words { loud(word, message, &report) }
    let marks = message.characters.indices.filter {
      message.characters[$0] == "!" && !message.isPersons(at: $0)
    }
    let isPlayful = message.context.request?.tone == .playful
    let most = message.isDraft || !isPlayful ? 1 : 2
    if marks.count > most { report.add(.warn, at: marks[most]..<(marks[most] + 1)) }
    signs(message, &report)
  }

  private static func loud(_ word: Message.Word, _ message: Message, _ report: inout Report) {
    let text = message.excerpt(word.range)
    let letters = text.filter(\.isLetter)
    let isLoud =
      letters.count >= 4 && letters == letters.uppercased() && letters != letters.lowercased()
    let given = message.context.request.map {
      $0.recipient.address + " " + $0.details.values.joined(separator: " ")
    }
    if isLoud, !(given?.contains(text) ?? false), !["NHS", "YMCA", "NASA", "DIY"].contains(text) {
      report.add(.warn, at: word.range)
    }
    let lower = Array(text.lowercased())
    if lower.count > 3,
      lower.indices.dropLast(2).contains(where: {
        lower[$0] == lower[$0 + 1] && lower[$0] == lower[$0 + 2] && lower[$0].isLetter
      }),
      !lower.allSatisfy({ "wm".contains($0) })
    {
      report.add(.warn, at: word.range)
    }
  }

  private static func signs(_ message: Message, _ report: inout Report) {
    let text = message.characters
    for index in text.indices.dropLast()
    where "!?".contains(text[index]) && "!?".contains(text[index + 1]) {
      report.add(.block, at: index..<(index + 2))
    }
    for index in text.indices.dropLast(2)
    where text[index] == "." && text[index + 1] == "." && text[index + 2] == "." {
      guard index == 0 || text[index - 1] != "." else { continue }
      report.add(
        .warn, at: index..<(index + 3), reason: "Trailing dots leave the reader guessing.",
        suggestion: "End the sentence.")
    }
    if let index = text.firstIndex(where: isPicture) {
      report.add(
        .advise, at: index..<(index + 1), reason: "A picture can be read in many ways.",
        suggestion: "Say it in words, if it matters.")
    }
  }

  private static func isPicture(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { $0.properties.isEmojiPresentation } ?? false
  }
}
