/// Several things someone wants to know, typed one after another with commas.
enum Questions {
  /// "do I need a letter, how much is it" → "do I need a letter? And how much is it?", where each part is
  /// a question by itself; other words only get the sign they lack.
  static func asked(_ text: String) -> String {
    if let mixed = mixed(text) { return mixed }
    let parts = parts(of: text, isPart: isQuestion)
    guard parts.count > 1 else { return text.last == "?" ? text : text + "?" }
    return parts.enumerated().map { index, part in
      let isLast = index == parts.count - 1
      let words = index == 0 ? part : isLast ? "And " + lowered(part) : capitalised(part)
      return words.last == "?" ? words : words + "?"
    }.joined(separator: " ")
  }

  /// "is the first one free, what to bring" → "is the first one free? And could you tell me what to bring?"
  private static func mixed(_ text: String) -> String? {
    let parts = parts(of: text) { isQuestion($0) || isTurned($0) }
    guard parts.count == 2, isQuestion(parts[0]), isTurned(parts[1]) else { return nil }
    return "\(parts[0])? And could you tell me \(lowered(parts[1]))?"
  }

  /// Whether a text is more than one question.
  static func areSeveral(_ text: String) -> Bool {
    parts(of: text, isPart: isQuestion).count > 1
  }

  /// "sliding scale, current waiting time" → "your sliding scale and the current waiting time".
  static func points(_ text: String) -> String {
    let parts = parts(of: text) { PlainWords.of($0).count <= 6 && !isQuestion($0) }
    let points = parts.map(named)
    guard points.count > 1 else { return points.first ?? text }
    return points.dropLast().joined(separator: ", ") + " and " + (points.last ?? "")
  }

  /// "whether I need a referral, how long the wait is" → with "and" before the last; nil where nothing of it
  /// begins like a question that was already turned.
  static func indirect(_ text: String) -> String? {
    let parts = parts(of: text) { !isQuestion($0) }
    guard parts.contains(where: isTurned), parts.count > 1 || isTurned(text) else { return nil }
    let points = parts.map { isTurned($0) ? lowered($0) : named($0) }
    guard points.count > 1 else { return points[0] }
    return points.dropLast().joined(separator: ", ") + ", and " + (points.last ?? "")
  }

  static func isTurned(_ text: String) -> Bool {
    let first = PlainWords.of(text).first ?? ""
    return ["whether", "if", "how", "when", "where", "what", "who", "which"].contains(first)
      && !isQuestion(text)
  }

  /// The parts between the commas, without "and"; the text itself when one of them is none.
  private static func parts(of text: String, isPart: (String) -> Bool) -> [String] {
    guard !text.contains("\""), !text.contains("(") else { return [text] }
    let parts = pieces(of: text).map { piece -> String in
      let words = piece.split(separator: " ")
      let isJoined = words.count > 1 && words[0].lowercased() == "and"
      return (isJoined ? words.dropFirst() : words[...]).joined(separator: " ")
    }.filter { !$0.isEmpty }
    return parts.count < 5 && parts.allSatisfy(isPart) ? parts : [text]
  }

  /// The text cut at commas, and before "and can I".
  private static func pieces(of text: String) -> [String] {
    text.split { ",?".contains($0) }.flatMap { piece -> [String] in
      let words = piece.split(separator: " ").map(String.init)
      let plain = words.map { $0.lowercased() }
      let cut = plain.indices.dropFirst().first { index in
        index + 2 < plain.count && plain[index] == "and"
          && ShapeWords.auxiliaries.contains(plain[index + 1])
          && ShapeWords.subjects.contains(plain[index + 2])
      }
      guard let cut else { return [String(piece)] }
      return [words[..<cut], words[(cut + 1)...]].map { $0.joined(separator: " ") }
    }
  }

  private static func isQuestion(_ text: String) -> Bool {
    let words = PlainWords.of(text)
    // "is Tuesday a good evening": what is asked about may be any name.
    let isAsked = words.count > 2 && openers.contains(words[0])
    guard words.count > 1, isAsked || ShapeWords.isQuestion(words[0], words[1]) else {
      return false
    }
    let isMeasure = words[0] == "how" && !ShapeWords.auxiliaries.contains(words[1])
    return !isMeasure
      || words.dropFirst(2).prefix(2).contains { ShapeWords.auxiliaries.contains($0) }
  }

  /// The little word a bare thing lacks: "your fees", "the waiting time"; "parking" has none.
  private static func named(_ part: String) -> String {
    let words = PlainWords.of(part)
    guard let first = words.first, let last = words.last, part.first?.isLowercase ?? false,
      !ShapeWords.determiners.contains(first), !first.hasPrefix("what"), !first.hasPrefix("how"),
      !["whether", "if", "when", "where", "who"].contains(first)
    else { return part }
    if words.contains("of") { return "the " + part }
    if theirs.contains(words.prefix { $0 != "for" }.last ?? last) {
      return "your " + part
    }
    let isPlain = last.hasSuffix("s") || first.hasSuffix("ing") || words.contains("for")
    return isPlain ? part : "the " + part
  }

  private static let openers: Set<String> = [
    "is", "are", "does", "did", "can", "could", "would", "will", "should", "may", "was", "were",
  ]

  private static let theirs: Set<String> = [
    "scale", "fee", "fees", "prices", "price", "rates", "rate", "charges", "approach", "experience",
    "hours", "services", "policy", "costs", "address", "rules", "availability",
  ]

  private static func lowered(_ text: String) -> String {
    text.hasOrdinaryCapital ? text.prefix(1).lowercased() + text.dropFirst() : text
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
