/// R16: fit the channel.
enum FitTheChannel: Rule {
  static let id = "R16"
  static let reason = "It is longer than what people read here."
  static let suggestion = "Keep what matters most, or send it another way."

  static func check(_ message: Message, _ report: inout Report) {
    guard let medium = message.context.medium else { return }
    let text = String(message.characters)
    let limits: [Medium: Int] = [
      .sms: 306, .chat: 600, .email: 1_800, .letter: 3_000, .phone: 800, .inPerson: 450,
    ]
    let most = min(limits[medium] ?? 3_000, message.context.request?.limits.characters ?? Int.max)
    if text.count > most { report.add(message.isDraft ? .block : .advise) }
    guard medium == .sms else { return }
    if let place = message.characters.firstIndex(where: { "’‘“”—–…".contains($0) }) {
      report.add(
        message.isDraft ? .block : .advise, at: place..<(place + 1),
        reason: "This sign more than halves what fits into a text message.",
        suggestion: "Use the plain one: \(TextMessage.plain(String(message.characters[place]))).")
    }
  }
}
