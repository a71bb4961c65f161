/// R00: form is clean.
enum CleanForm: Rule {
  static let id = "R00"
  static let reason = "A slip like this is the first thing a reader sees."
  static let suggestion = "Mend the spelling or the punctuation here."

  static func check(_ message: Message, _ report: inout Report) {
    signs(message, &report)
    words(message, &report)
    placeholders(message, &report)
  }

  private static func signs(_ message: Message, _ report: inout Report) {
    let text = message.characters
    for index in text.indices.dropLast() {
      let pair = (text[index], text[index + 1])
      let isDots = pair == (".", ".")
      if isDots, index + 2 < text.count,
        text[index + 2] == "." || index > 0 && text[index - 1] == "."
      {
        continue
      }
      let isTwice = ".,;:!?".contains(pair.0) && ".,;:!?".contains(pair.1)
      let isApart = pair.0 == " " && ".,;:!?".contains(pair.1)
      let isSpace = pair == (" ", " ") || pair == (" ", "\n")
      if isTwice || isApart || isSpace {
        guard !(message.isPersons(at: index) && message.isPersons(at: index + 1)) else { continue }
        report.add(.block, at: index..<(index + 2))
      }
    }
  }

  private static func words(_ message: Message, _ report: inout Report) {
    let vowel = Articles.self
    for (word, next) in zip(message.words, message.words.dropFirst()) {
      let isTwice =
        word.text == next.text && !["had", "that", "bye", "very", "so"].contains(word.text)
      let isApart = message.excerpt(word.range.upperBound..<next.range.lowerBound) != " "
      if isTwice, !isApart, word.text.count > 1 {
        report.add(.block, at: word.range.lowerBound..<next.range.upperBound)
      }
      if !isApart, vowel.isWrong(word.text, before: message.excerpt(next.range)) {
        report.add(
          .block, at: word.range.lowerBound..<next.range.upperBound,
          suggestion: "\(word.text == "a" ? "an" : "a") \(next.text)")
      }
    }
    for word in message.words
    where message.excerpt(word.range) == "i" || message.excerpt(word.range).hasPrefix("i'") {
      report.add(.block, at: word.range, suggestion: "Write it with a capital: I.")
    }
  }

  private static func placeholders(_ message: Message, _ report: inout Report) {
    let text = message.characters
    for index in text.indices where "{}[]<".contains(text[index]) && !message.isPersons(at: index) {
      let rest = String(text[index...].prefix(40))
      let isBlank =
        text[index] == "{" || text[index] == "}"
        || (text[index] == "[" && rest.contains("]")) || (text[index] == "<" && rest.contains(">"))
      if isBlank {
        report.add(
          .block, at: index..<min(index + rest.count, index + 12), suggestion: "Fill the blank in.")
      }
    }
    for word in message.words
    where ["nil", "undefined", "null", "nbsp", "quot"].contains(word.text) {
      report.add(.block, at: word.range, suggestion: "Fill the blank in.")
    }
  }
}

/// Whether `a` or `an` stands rightly before a word: by its sound, not its letter.
enum Articles {
  static func isWrong(_ article: String, before word: String) -> Bool {
    guard article == "a" || article == "an", let first = word.first,
      first.isLetter || first.isNumber
    else { return false }
    return (article == "an") != startsWithVowel(word)
  }

  static func startsWithVowel(_ word: String) -> Bool {
    let lower = word.lowercased()
    if lower.first?.isNumber ?? false {
      return lower.first == "8" || ["11", "18"].contains(lower.prefix(2))
    }
    let letters = word.filter(\.isLetter)
    if letters.count > 1, letters.count <= 5, letters.allSatisfy(\.isUppercase),
      !pronounced.contains(letters)
    {
      return "AEFHILMNORSX".contains(letters.first ?? "B")
    }
    if ["hour", "honest", "honour", "honor", "heir"].contains(where: { lower.hasPrefix($0) }) {
      return true
    }
    if ["uni", "use", "usu", "eu", "one", "once", "ur", "ufo", "uk"].contains(where: {
      lower.hasPrefix($0)
    }) {
      return ["unin", "unim", "urg", "uninv"].contains { lower.hasPrefix($0) }
    }
    return "aeiou".contains(lower.first ?? "b")
  }

  private static let pronounced: Set<String> = ["NATO", "NASA", "LEGO", "REAL", "NICE", "BIG"]
}
