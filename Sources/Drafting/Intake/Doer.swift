/// Who does what was told without saying who: "forgot your birthday", "can't sleep".
enum Doer {
  /// The one who must be meant; nil where nobody can tell.
  static func of(_ words: [String], _ key: DetailKey, _ kind: MessageKind) -> String? {
    switch key {
    case .thanksFor, .achievement, .situation: return "you"
    case .ownPart, .disclosure, .news, .aboutMe: return "I"
    case .effect: return isThing(words) ? "it" : "I"
    case .reason: return kind == .checkIn || kind == .followUp ? "you" : "I"
    case .memory: return words.contains { mine.contains($0) } ? "you" : "we"
    default: return nil
    }
  }

  private static let mine: Set<String> = ["me", "my"]

  /// "gave me hope", "meant a lot": the thanks are for it.
  private static func isThing(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return ["meant", "helped", "saved", "cheered", "lifted", "turned", "changed", "was"]
      .contains(first)
      || words.count > 1 && ["me", "my", "us", "our", "it"].contains(words[1])
        && ShapeWords.pasts.contains(first)
  }

  /// Whether the words are what someone does or did, without the one who does.
  static func isPredicate(_ words: [String]) -> Bool {
    guard let first = words.first, words.count > 1 || helping.contains(first) else { return false }
    let second = words.count > 1 ? words[1] : ""
    if ShapeWords.isQuestion(first, second) { return false }
    if helping.contains(first) || ShapeWords.pasts.contains(first) { return true }
    if adverbs.contains(first), words.count > 2 { return isPredicate(Array(words.dropFirst())) }
    if doing.contains(first) { return true }
    return first.count > 4 && first.hasSuffix("ed") && ShapeWords.mayFollow(second)
      || ShapeWords.isVerb(first, before: second) && !ShapeWords.isThing(first)
  }

  private static let adverbs = set("just recently finally still never always already also only")
  private static let helping = set(
    """
    am are was were have haven't had hadn't can't cannot can could couldn't don't didn't do did won't \
    will would wouldn't should shouldn't isn't aren't wasn't weren't haven
    """)
  private static let doing = set(
    """
    live play sing work love like feel know need want think miss struggle suffer started moved snapped \
    finished retired adopted joined graduated changed returned failed turned decided changed stayed \
    stepped burned cried worked lived played loved enjoyed learned learnt studied travelled survived \
    managed arrived passed applied earned achieved opened published completed launched qualified \
    dropped slept felt found grew quit slipped fainted collapsed cracked sprained tore caught fell \
    stood betrayed embarrassed interrupted dismissed mocked avoided ghosted excluded spoke shared
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
