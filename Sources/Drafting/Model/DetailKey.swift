/// Something the person said that may go into a message.
public enum DetailKey: String, CaseIterable, Hashable, Sendable, Codable {
  case memory, reason, news, activity, time, place, effect, gap, ask, repair, loss, offer
  case availability, questions, disclosure, situation, achievement, limit, incoming, wish
  case thanksFor = "thanks_for"
  case aboutMe = "about_me"
  case ownPart = "own_part"
  /// How many messages went unanswered; it is never mentioned.
  case unanswered
  /// Something under a name that is not known here.
  case other

  /// The detail a writer names: `thanks-for`, `until` and `their_news` are known too.
  public init?(named name: String) {
    let plain = String(name.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
    guard let key = DetailKey(rawValue: plain) ?? Self.names[plain] else {
      return nil
    }
    self = key
  }

  /// The detail a name stands for in a kind of message: the news one congratulates on is theirs.
  public init?(named name: String, for kind: MessageKind) {
    guard let key = DetailKey(named: name) else { return nil }
    switch (kind, key) {
    case (.congratulate, .news), (.congratulate, .reason), (.congratulate, .situation):
      self = .achievement
    case (.getWell, .reason), (.getWell, .news): self = .situation
    case (.shareToughTime, .news), (.shareToughTime, .reason), (.shareToughTime, .situation):
      self = .disclosure
    case (.thanks, .reason): self = .thanksFor
    case (.thanks, .aboutMe), (.reconnect, .aboutMe), (.checkIn, .aboutMe): self = .news
    case (.condolence, .reason), (.condolence, .news): self = .loss
    case (.comfortReply, .reason), (.comfortReply, .situation), (.comfortReply, .news):
      self = .incoming
    case (.apologyRepair, .reason): self = .ownPart
    case (.apologyRepair, .offer): self = .repair
    case (.askCompany, .ask): self = .activity
    case (.askHelp, .activity): self = .ask
    default: self = key
    }
  }

  /// What is read to understand a situation and is not itself part of a message.
  var isBackground: Bool {
    self == .incoming || self == .unanswered
  }

  private static let names: [String: DetailKey] = [
    "anecdote": .memory, "shared_memory": .memory, "story": .memory, "remember": .memory,
    "why": .reason, "context": .reason, "topic": .reason, "about": .reason, "trigger": .reason,
    "purpose": .reason, "occasion": .reason, "event": .reason, "concern": .reason,
    "subject": .reason, "enquiry": .reason,
    "update": .news, "own_news": .news, "my_news": .news, "what": .activity, "plan": .activity,
    "idea": .activity, "when": .time, "date": .time, "day": .time, "where": .place,
    "location": .place, "impact": .effect, "result": .effect, "difference": .effect,
    "request": .ask, "help": .ask, "favour": .ask, "favor": .ask, "task": .ask, "need": .ask,
    "help_with": .ask, "make_up": .repair, "amends": .repair, "deceased": .loss,
    "who_died": .loss, "person_lost": .loss, "support": .offer, "help_offer": .offer,
    "available": .availability, "free": .availability, "question": .questions,
    "tough_time": .disclosure, "share": .disclosure, "struggle": .disclosure,
    "illness": .situation, "condition": .situation, "injury": .situation, "health": .situation,
    "accomplishment": .achievement, "their_news": .achievement, "good_news": .achievement,
    "milestone": .achievement, "success": .achievement, "congratulate_on": .achievement,
    "congratulations_for": .achievement, "until": .limit, "end_date": .limit, "end": .limit,
    "deadline": .limit, "duration": .limit, "their_message": .incoming, "message": .incoming,
    "wishes": .wish, "hope": .wish, "thanks": .thanksFor, "favour_done": .thanksFor,
    "me": .aboutMe, "background": .aboutMe, "experience": .aboutMe, "about_sender": .aboutMe,
    "mistake": .ownPart, "my_part": .ownPart, "apology_for": .ownPart, "what_i_did": .ownPart,
  ]
}
