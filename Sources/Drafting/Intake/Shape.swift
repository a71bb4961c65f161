/// The grammatical shape of a person's own words, as far as it matters for where they can stand.
struct Shape: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable {
    /// "that rainy hike", "what I said"
    case noun
    /// "driving me home"
    case gerund
    /// "we got lost in Busan"
    case clause
    /// "when we got lost", "how you laughed"
    case when
    /// "bring soup over tonight"
    case verb
    /// "forgot your birthday", "can't sleep": someone's doing, without saying whose
    case past
    /// "new baby, no sleep"
    case note
    /// "do I need to read music"
    case question
    /// Several sentences, or too long for one.
    case free
  }

  let kind: Kind
  /// The words without white space and full stops at their ends.
  let core: String
  /// Who does what is told without saying who.
  let doer: String?
  /// The little word that is missing before a thing: "a" for "cup of tea".
  let article: String

  init(of words: String, _ key: DetailKey = .other, _ purpose: MessageKind = .checkIn) {
    core = Self.bare(words)
    let plain = PlainWords.of(core)
    doer = Doer.of(plain, key, purpose)
    let isSaid = doer != nil && Doer.isPredicate(plain)
    let guess =
      Self.isActOffered(plain, key) || Self.isDoneToSomeone(plain, core)
      ? .verb : Self.isDoing(plain, core) ? .gerund : isSaid ? .past : Self.kind(of: plain)
    let isThing = guess == .verb && doer != nil && ShapeWords.isThing(plain.first ?? "")
    let found = isThing ? .noun : guess
    if core.count > 170 || Self.hasInnerStop(core) {
      kind = .free
    } else if core.last == "?" {
      kind = .question
    } else if KoreanShape.isKorean(core) {
      kind = KoreanShape.isSentence(core) ? .free : .noun
    } else if Article.isNote(plain, core, key), Self.kind(of: Self.opening(core)) == .noun {
      kind = .note
    } else {
      kind = found
    }
    let takesArticle = kind == .noun && !KoreanShape.isKorean(core)
    article = takesArticle ? Article.missing(before: plain, core, key, purpose) : ""
  }

  /// What is offered or asked for is an act, if anything follows that it is done to: "print ten copies for me".
  private static func isActOffered(_ plain: [String], _ key: DetailKey) -> Bool {
    guard [.offer, .ask, .repair, .activity].contains(key), ShapeWords.isAct(plain) else {
      return false
    }
    return key != .ask || !ShapeWords.isQuestion(plain[0], plain[1])
  }

  /// "never once raising your voice", "jump-starting my car".
  private static func isDoing(_ plain: [String], _ core: String) -> Bool {
    let first = core.prefix { $0 != " " }
    if first.contains("-"), first.hasSuffix("ing") { return true }
    let adverbs: Set = ["never", "once", "always", "not", "even", "just"]
    guard adverbs.contains(plain.first ?? ""),
      let verb = plain.first(where: { !adverbs.contains($0) })
    else { return false }
    return verb.count > 4 && verb.hasSuffix("ing") && !ShapeWords.things.contains(verb)
  }

  /// "Ring Mum", "call Ana": a word that may be a thing is an act before a name.
  private static func isDoneToSomeone(_ plain: [String], _ core: String) -> Bool {
    guard plain.count > 1, ShapeWords.isThing(plain[0]) else { return false }
    let second = core.split(separator: " ")[1]
    return People.kin.contains(plain[1]) || second.first?.isUppercase ?? false && second != "I"
  }

  /// The words before the first comma.
  private static func opening(_ core: String) -> [String] {
    PlainWords.of(String(core.prefix { !",;&/+".contains($0) }))
  }

  private static func kind(of words: [String]) -> Kind {
    let first = words.first ?? ""
    let second = words.count > 1 ? words[1] : ""
    if ShapeWords.isQuestion(first, second) { return .question }
    if ["when", "while", "how", "whenever", "where"].contains(first) { return .when }
    if ["what", "whatever"].contains(first) || ShapeWords.isTimeOf(words) { return .noun }
    if ["everything", "something", "anything", "all"].contains(first),
      ["you", "we", "i", "you've", "we've"].contains(second)
    {
      return .noun
    }
    if ["nobody", "someone"].contains(first), second == "to" { return .noun }
    if isAboutOne(words) { return .clause }
    if words.count > 4, words[1] == "of", ["one", "two", "some", "none"].contains(first),
      ["you", "us", "them"].contains(words[2])
    {
      return .clause
    }
    if ShapeWords.subjects.contains(first) {
      // "you studying on the night bus" is seen, and told no further.
      let isOther = ["you", "we", "they", "he", "she"].contains(first)
      let isTwo = second == "and" && !ShapeWords.hasVerb(words)
      let isSeen = isTwo || isOther && second.count > 4 && second.hasSuffix("ing")
      return isSeen && !ShapeWords.things.contains(second) ? .noun : .clause
    }
    if first == "its", ShapeWords.afterItIs.contains(second) { return .clause }
    if ShapeWords.joining.contains(first) { return .free }
    if ShapeWords.isVerb(first, before: second) { return .verb }
    if first.count > 4, first.hasSuffix("ing"), !ShapeWords.things.contains(first) {
      return .gerund
    }
    if ShapeWords.pasts.contains(first), words.count > 1 { return .past }
    return ShapeWords.hasVerb(words) ? .clause : .noun
  }

  /// "Grandad's in hospital": what belongs to nobody is said of him.
  private static func isAboutOne(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).prefix(3).contains { word, next in
      word.hasSuffix("'s")
        && [
          "in", "at", "on", "not", "been", "having", "getting", "going", "coming", "ill", "sick",
          "away", "gone", "so",
        ]
        .contains(next)
    }
  }

  /// Whose doing a clause tells: "you" (or anyone else), or the writer.
  var isMine: Bool {
    if kind == .past { return doer == "I" || doer == "we" }
    let first = PlainWords.of(core).first ?? ""
    return kind == .clause && ShapeWords.mine.contains(first)
  }

  /// Whether it is the asker who will do it: "borrow your drill".
  var isTaking: Bool {
    let words = PlainWords.of(core)
    // "Come and see it" is for the other to do, "come round to yours" for the asker.
    if words.first == "come" {
      return words.contains { $0.hasPrefix("you") || ["over", "round", "along"].contains($0) }
    }
    return ["borrow", "use", "stay", "crash", "sleep", "park", "store", "leave", "talk"]
      .contains(words.first ?? "")
  }

  /// Whether a thing is named without saying whose or which it is: "a hip operation", "chickenpox".
  var isIndefinite: Bool {
    let first = PlainWords.of(core).first ?? ""
    if !article.isEmpty { return article.hasPrefix("a") }
    return ["a", "an", "some"].contains(first)
      || !ShapeWords.determiners.contains(first) && kind == .noun && !first.hasPrefix("what")
  }

  /// Whether it is the other who comes: "come over for coffee".
  var isComing: Bool {
    !isVisiting
      && ["come", "drop", "pop", "join", "stop"].contains(PlainWords.of(core).first ?? "")
  }

  /// Whether it is the writer who comes: "come home for a few days".
  var isVisiting: Bool {
    let words = PlainWords.of(core)
    return words.first == "come" && words.count > 1
      && (words[1] == "home" || words[1] == "to" && words.contains { $0.hasPrefix("you") })
  }

  /// Whether a clause speaks to the other: "you had the interview".
  var isYours: Bool {
    let first = PlainWords.of(core).first ?? ""
    return first.hasPrefix("you")
  }

  /// The words as they stand in the middle or at the end of a sentence.
  var inner: String {
    article + (core.hasOrdinaryCapital ? core.prefix(1).lowercased() + core.dropFirst() : core)
  }

  /// The words as a sentence of their own.
  var sentence: String {
    let text = core.prefix(1).uppercased() + core.dropFirst()
    return (text.last.map { ".!?…".contains($0) } ?? true) ? text : text + "."
  }

  private static func bare(_ words: String) -> String {
    var rest = Cleaning.oneLine(words)[...]
    while let first = rest.first, first.isWhitespace || ".,;:…!".contains(first) {
      rest = rest.dropFirst()
    }
    while let last = rest.last, last.isWhitespace || ".,;:…!".contains(last) {
      if last == ".", isAbbreviation(rest) { break }
      rest = rest.dropLast()
    }
    return String(rest)
  }

  /// Whether the last word keeps its full stop: "the U.S.", "at 7 p.m."
  private static func isAbbreviation(_ text: Substring) -> Bool {
    guard let word = text.split(separator: " ").last else { return false }
    return word.dropLast().contains(".") && word.dropLast().last?.isLetter ?? false
      && !word.dropLast().contains("..")
      || ["dr.", "mr.", "mrs.", "st.", "jr.", "sr."].contains(word.lowercased())
  }

  /// Whether a sentence ends before the words do.
  private static func hasInnerStop(_ text: String) -> Bool {
    let characters = Array(text)
    return characters.indices.dropLast(2).contains { index in
      guard characters[index + 1] == " ", ".!?…".contains(characters[index]) else { return false }
      if characters[index] != "." { return true }
      let word = String(
        characters[..<index].reversed().prefix { !$0.isWhitespace }.reversed())
      return word.count > 2 && !word.contains(".") && !["Mrs", "Prof"].contains(word)
    }
  }
}

extension String {
  /// Whether the text begins with a common word that only stood at the start of a sentence.
  var hasOrdinaryCapital: Bool {
    let word = prefix { $0.isLetter || $0 == "'" }
    guard let first = word.first, first.isUppercase,
      word.dropFirst().allSatisfy({ !$0.isUppercase })
    else { return false }
    return ShapeWords.isOrdinary(word.lowercased())
  }
}
