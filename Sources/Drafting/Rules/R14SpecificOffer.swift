/// R14: offer something specific.
enum SpecificOffer: Rule {
  static let id = "R14"
  static let reason = "\"Anything\" leaves the asking to the one who has no strength for it."
  static let suggestion = "Offer one thing and a time: \"I could bring soup on Thursday.\""

  private static let phrases = Phrases(
    """
    let me|us know if ~ you ~ need|want|i|we|there's|there, let me know ~ what|how ~ i|you, if you ~ ever ~ need anything|something|someone|me|a|to, if you need ~ anything, anything you need, anything at all, whatever you need, if there's|there is ~ anything|something, anything i|we can ~ do, here for you, here if you, there for you, always here, shout if, give me a shout ~ if, just shout, call ~ me ~ if you need, ring ~ me ~ if you need, you can always ~ call|count|ring|text|lean, my door ~ is|is always ~ open, my door's, happy to help ~ with|if ~ any*, happy to help however|anytime, just ask, just say the word, say the word, reach out if, a phone call away, only a ~ call|text|message away
    """)
  private static let kinds: [MessageKind?] = [.comfortReply, .condolence, .getWell]

  static func check(_ message: Message, _ report: inout Report) {
    guard kinds.contains(message.context.kind) || message.context.kind == nil else { return }
    report.add(message.context.kind == nil ? .advise : .warn, each: phrases)
  }
}
