/// What a message is for.
public enum MessageKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// "How are you doing?"
  case checkIn = "check_in"
  /// Thanks, with what for.
  case thanks = "gratitude"
  /// To someone lost from sight.
  case reconnect
  /// "I'd rather not be alone tonight."
  case askCompany = "ask_company"
  /// Something hard, told to someone.
  case shareToughTime = "share_tough_time"
  /// Something small to do together.
  case inviteMoment = "invite_moment"
  /// An answer to someone's pain.
  case comfortReply = "comfort_reply"
  /// First words to a club or a group.
  case joinCommunity = "join_community"
  /// First words to a doctor, an office, a practice.
  case professionalEnquiry = "professional_enquiry"
  /// Owning a mistake and mending it.
  case apologyRepair = "apology_repair"
  /// A birthday.
  case birthday
  /// Someone died.
  case condolence
  /// A second message after silence.
  case followUp = "follow_up"
  /// Someone is ill.
  case getWell = "get_well"
  /// Something went well for them.
  case congratulate
  /// Asking for help.
  case askHelp = "ask_help"

  /// The kind a writer names: `check-in`, `check_in` and `thanks` are all known.
  public init?(named name: String) {
    let plain = String(name.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
    if plain == "thanks" {
      self = .thanks
    } else if let kind = MessageKind(rawValue: plain) {
      self = kind
    } else {
      return nil
    }
  }

  /// The name as writers of scripts type it.
  public var name: String {
    self == .thanks ? "thanks" : String(rawValue.map { $0 == "_" ? "-" : $0 })
  }

  /// What sort of occasion it is, which decides what small talk fits.
  var mood: Mood {
    switch self {
    case .condolence, .comfortReply, .getWell, .apologyRepair, .shareToughTime: .heavy
    case .joinCommunity, .professionalEnquiry: .business
    default: .light
    }
  }
}

/// The sort of occasion a message belongs to.
public enum Mood: String, CaseIterable, Hashable, Sendable, Codable {
  /// Everyday.
  case light
  /// Someone hurts.
  case heavy
  /// To strangers who do a job.
  case business
}
