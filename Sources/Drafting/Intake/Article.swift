/// The little word people leave out when they answer in short: "cup of tea", "hip operation".
enum Article {
  /// "a ", "the ", "your ", or nothing.
  static func missing(
    before words: [String], _ core: String, _ key: DetailKey, _ kind: MessageKind
  ) -> String {
    guard let first = words.first, isBare(first, core) else { return "" }
    switch key {
    case .activity, .offer, .ask, .repair, .situation:
      guard isCountable(words) else { return "" }
      return startsWithVowel(first) ? "an " : "a "
    case .memory, .achievement: return "the "
    case .reason where kind == .checkIn || kind == .followUp: return "the "
    case .reason: return isCountable(words) || isOne(words) ? "the " : ""
    case .thanksFor:
      return [
        "help", "advice", "kindness", "support", "patience", "company", "friendship", "message",
      ]
      .contains(first) ? "your " : "the "
    case .loss: return People.isOther(first) && core.first?.isLowercase ?? false ? "your " : ""
    default: return ""
    }
  }

  /// Short words that are no part of a sentence: "new baby, no sleep".
  static func isNote(_ words: [String], _ core: String, _ key: DetailKey) -> Bool {
    guard noted.contains(key), let first = words.first, isBare(first, core), !core.hasPrefix("\"")
    else { return false }
    return core.contains { ",;&/+".contains($0) } && !words.contains { $0 == "and" || $0 == "that" }
      && words.count < 12
  }

  private static let noted: [DetailKey] = [
    .reason, .situation, .questions, .news, .aboutMe, .disclosure, .effect, .ownPart,
  ]

  private static func isBare(_ first: String, _ core: String) -> Bool {
    guard core.first?.isLowercase ?? false || core.hasOrdinaryCapital,
      first.first?.isLetter ?? false
    else { return false }
    return !ShapeWords.determiners.contains(first) && !first.hasPrefix("what")
      && !first.contains("'") && !quantities.contains(first)
  }

  private static let quantities = set(
    """
    one two three four five six seven eight nine ten both all each every some any no much many lots \
    plenty something anything everything nothing someone us me him them i we you he she they it being
    """)

  /// Whether the word the others lead up to is one of which there may be several.
  static func isCountable(_ words: [String]) -> Bool {
    !words.prefix { !links.contains($0) }.contains("and") && things.contains(head(words))
  }

  /// Whether it is something that there is one of: "anniversary", "interview".
  private static func isOne(_ words: [String]) -> Bool {
    single.contains(head(words))
  }

  private static func head(_ words: [String]) -> String {
    words.prefix { !links.contains($0) }.last ?? ""
  }

  private static func startsWithVowel(_ word: String) -> Bool {
    guard let first = word.first, "aeiou".contains(first) else {
      return ["hour", "honest"].contains(word)
    }
    return !["uni", "use", "eur", "one", "once"].contains { word.hasPrefix($0) }
  }

  private static let links = set(
    "of in at by on with to for from round around about over near before after this next when as like"
  )
  private static let things = set(
    """
    walk picnic call drink film movie meal visit game cup trip swim run ride hike pint party barbecue \
    bbq concert chat lift hand loan favour favor bed place reference stroll drive catch-up hug mug \
    sandwich cake pie casserole lasagne curry pizza takeaway bite bit hour minute evening morning \
    afternoon weekend day night match show play gig exhibition museum operation leg arm wrist ankle \
    fall accident stroke attack cold concussion infection virus migraine miscarriage bug fracture \
    nose foot hip knee rib burn tumour scare back letter card present gift dinner-party cuppa sauna \
    session lesson class quiz puzzle bath break holiday babysitter ladder drill tent cot bike car room
    """
  ).subtracting(["day", "back"])
  private static let single = set(
    """
    anniversary funeral wedding interview exam scan appointment result results move trial test surgery \
    job baby divorce diagnosis news birthday redundancy tests exams operation weekend news match
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
