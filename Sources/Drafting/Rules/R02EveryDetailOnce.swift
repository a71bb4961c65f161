/// R02: each given detail is used once, or reported as left out.
enum EveryDetailOnce: Rule {
  static let id = "R02"
  static let reason = "What was given belongs in the message once."
  static let suggestion = "Say it in one place."

  static func check(_ message: Message, _ report: inout Report) {
    guard message.isDraft, let request = message.context.request else { return }
    let used = message.lines.flatMap(\.details)
    for key in DetailKey.allCases where used.count(where: { $0 == key }) > 1 {
      report.add(.block)
    }
    guard let omitted = message.omitted else { return }
    for key in omitted where !key.isBackground {
      let words = request.details[key] ?? ""
      report.add(
        .advise, reason: "Left out: \(Cleaning.oneLine(String(words.prefix(60)))).",
        suggestion: "Add it as a line of your own.")
    }
  }
}
