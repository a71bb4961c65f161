/// R03: one concrete anchor.
enum OneAnchor: Rule {
  static let id = "R03"
  static let reason = "One true detail of your own shows that it is meant for them."
  static let suggestion = "Add something only the two of you would know."

  static func check(_ message: Message, _ report: inout Report) {
    guard message.isDraft, let request = message.context.request else { return }
    let isBare = request.details.keys.allSatisfy { $0.isBackground || $0 == .gap }
    let isOwn = message.lines.contains { $0.isLocked || !$0.details.isEmpty }
    if isBare && !isOwn { report.add(.advise) }
  }
}
