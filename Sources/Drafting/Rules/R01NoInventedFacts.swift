/// R01: no invented facts.
enum NoInventedFacts: Rule {
  static let id = "R01"
  static let reason = "This is not in what you told me, so it may not be true."
  static let suggestion = "Check it, or leave it out."

  static func check(_ message: Message, _ report: inout Report) {
    guard let request = message.context.request else { return }
    let given = Set(PlainWords.of(said(in: request)))
    for word in message.words where !given.contains(word.text) && !word.isOwn {
      if isFact(word.text) { report.add(message.isDraft ? .block : .warn, at: word.range) }
    }
    guard message.isDraft else { return }
    for sentence in message.sentences {
      for word in message.words[sentence.words].dropFirst() where !word.isOwn {
        let text = message.excerpt(word.range)
        guard text.first?.isUppercase ?? false, text != "I", !text.hasPrefix("I'") else { continue }
        guard !given.contains(word.text), !startsClause(message, word) else { continue }
        report.add(.block, at: word.range)
      }
    }
  }

  private static func said(in request: DraftRequest) -> String {
    let texts = request.details.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
    return
      (texts + [
        request.recipient.address, request.recipient.place ?? "",
        request.recipient.relationship ?? "", request.sender ?? "",
      ]).joined(separator: " ")
  }

  private static func isFact(_ word: String) -> Bool {
    if word.first?.isNumber ?? false { return true }
    let stem = word.hasSuffix("s") ? String(word.dropLast()) : word
    return days.contains(stem)
      || [
        "january", "february", "april", "june", "july", "august",
        "september", "october", "november", "december",
      ].contains(word)
  }

  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// After a colon, a quotation mark or a line break a capital is no name.
  private static func startsClause(_ message: Message, _ word: Message.Word) -> Bool {
    let before = message.characters[..<word.range.lowerBound].suffix(2)
    return before.contains { "\n:\"“.!?".contains($0) }
  }
}
