/// R11: heavy news on a screen asks first, and is short.
enum AskBeforeHeavyNews: Rule {
  static let id = "R11"
  static let reason =
    "Heavy news can land in a meeting or on a bus. Asking first lets them choose when."
  static let suggestion = "Begin with: \"Do you have room for something a bit heavy?\""

  private static let heavy = Phrases(
    """
    cancer, diagnos*, tumour, tumor, died, dying, death, passed away, miscarr*, stillb*, divorc*, separat*, split up, broke up, breaking up, left me, lost my|our|the ~ job|baby|home|house|mum|mom|dad|father|mother|husband|wife|partner|brother|sister|friend, laid off, made redundant, fired, sacked, evict*, debt, bankrupt*, arrest*, assault*, abus*, rape*, panic*, depress*, breakdown, overwhelm*, can't|cant ~ cope|go|stop|sleep|breathe|get ~ on|crying|out, falling apart, fell apart, at my limit, struggl*, relaps*, addict*, drinking again, drink too much, rehab, hospital, ill, surgery, suicid*, self-harm, hopeless, burnt out, burned out, burnout, nothing works, everything is ~ too|falling|going, hard|rough|dark|awful|terrible|difficult|bad|tough ~ time|times|weeks|week|months|month|days|patch|year, lonely, so alone, crying, anxiety, anxious
    """)
  private static let consent = Phrases(
    """
    do you have ~ room|space|time|energy|capacity|a, have you got ~ room|space|time|a|energy, are you ~ up for|free|okay|ok|able|in ~ to|for|place, is ~ now|this|it ~ okay|ok|a|all|good, can|could|may ~ i|we ~ tell|talk|share|ask|ring|call|speak|meet|go, would you ~ be|mind|have ~ up|open|okay|willing|room|time|up ~ to|for, a bit ~ heavy|heavier|hard|much, something ~ heavy|heavier|hard, read ~ this|it ~ when, whenever you ~ have|feel|read, when you ~ have|feel ~ a|room|up|quiet|time, no need to ~ fix|answer|reply|read, don't need ~ to ~ fix|answer|read|reply, nothing ~ to ~ fix, save this|it ~ for, if you've|you|you're ~ got|have|up|free|room, if there's ~ room|space, only if, you can say no, fancy ~ a ~ walk|call
    """)

  static func check(_ message: Message, _ report: inout Report) {
    guard message.context.kind == .shareToughTime || message.context.kind == nil else { return }
    guard
      message.context.medium == .sms || message.context.medium == .chat
        || message.context.medium == nil
    else { return }
    // Who takes out the line that asks first is told so, and may.
    let isOpen = message.context.kind == nil || message.banned.contains(.consent)
    let severity: Severity = isOpen ? .advise : .block
    let places = message.places(of: heavy).filter { place in
      message.context.kind != nil || isOwn(message, place)
    }
    guard let place = places.first else { return }
    if !message.contains(consent) { report.add(severity, at: message.isDraft ? nil : place) }
    guard message.context.kind != nil, !message.isDraft else { return }
    let telling = message.body.filter { sentence in
      !sentence.isQuestion && !message.contains(consent, in: sentence)
    }
    if telling.count > 5 {
      report.add(
        .warn, reason: "On a screen, two sentences of it are enough to begin with.",
        suggestion: "Keep two, and tell the rest when you talk.")
    }
  }

  /// Whether someone tells it of themself.
  private static func isOwn(_ message: Message, _ place: Range<Int>) -> Bool {
    message.sentences.contains { sentence in
      sentence.range.overlaps(place)
        && message.words[sentence.words].contains {
          $0.text == "i" || $0.text.hasPrefix("i'") || $0.text == "my"
        }
    }
  }
}
