/// What stands around words for a feeling, and what it does to them.
struct FeelingContext: Sendable {
  /// What becomes of a match.
  enum Verdict {
    case felt(HeardFeeling.About, factor: Double, strength: Int)
    case denied
    case passedOver
  }

  /// A line of no more words is read as an answer.
  private static let fewWords = 7
  /// A line of no more words is read as a chat line.
  private static let fewEnough = 14

  private let selves: Set<String>
  private let others: Set<String>
  private let relations: Set<String>
  private let negations: Set<String>
  private let doubleNegations: [Pattern]
  private let noLonger: [Pattern]
  private let takenBack: [Pattern]
  private let strong: Set<String>
  private let mild: Set<String>
  private let feel: Set<String>
  private let fiction: Set<String>

  init(_ vocabulary: Vocabulary) {
    selves = vocabulary.set("self")
    others = vocabulary.set("others")
    relations = vocabulary.set("relations")
    negations = vocabulary.set("negations")
    doubleNegations = vocabulary.list("double-negations").compactMap { Pattern($0) }
    noLonger = vocabulary.list("no-longer").compactMap { Pattern($0) }
    takenBack = vocabulary.list("taken-back").compactMap { Pattern($0) }
    strong = vocabulary.set("strong")
    mild = vocabulary.set("mild")
    feel = vocabulary.set("feel")
    fiction = vocabulary.set("fiction")
  }

  /// Whether "I feel" or "I am" stands just before a word.
  func hasFeelBefore(_ start: Int, _ words: Words) -> Bool {
    let texts = words.texts
    var index = start - 1
    var steps = 0
    while index >= 0, steps < 4, words.words[index].clause == words.words[start].clause {
      if feel.contains(texts[index]) { return true }
      guard
        strong.contains(texts[index]) || mild.contains(texts[index])
          || negations.contains(texts[index])
          || ["and", "or", "a", "of", "like", "all", "just", "n", "still", "also"].contains(
            texts[index])
      else { return false }
      index -= 1
      steps += 1
    }
    if start == 0 { return texts.count <= 3 }
    return index < 0 && isHedged(start, texts)
  }

  /// "Kind of empty i guess": hedges, and then the word as an answer.
  private func isHedged(_ start: Int, _ texts: [String]) -> Bool {
    guard texts.count <= Self.fewWords, texts[..<start].contains(where: { mild.contains($0) })
    else {
      return false
    }
    return start + 1 == texts.count || Self.afterAnswers.contains(texts[start + 1])
  }

  /// Whether a short line is little more than the words: "they all went out without me again".
  func isMostOf(_ range: Range<Int>, _ words: Words) -> Bool {
    words.texts.count <= Self.fewEnough && range.count >= 3
      && range.count * 5 >= words.texts.count * 2
  }

  /// Whether the words are a plain answer to "how do you feel": "kinda numb", "im so tired".
  func isPlain(_ range: Range<Int>, _ words: Words) -> Bool {
    guard words.texts.count <= Self.fewEnough else { return false }
    let before = words.texts[..<range.lowerBound]
    if isListed(before, words) { return true }
    guard words.texts.count <= Self.fewWords else { return false }
    return hasFeelBefore(range.lowerBound, words) || before.allSatisfy(isLead)
      || words.texts[range].contains {
        feel.contains($0) || mild.contains($0) || strong.contains($0)
      }
  }

  private func isLead(_ word: String) -> Bool {
    strong.contains(word) || mild.contains(word) || Self.small.contains(word)
  }

  /// "I feel shy and kind of …": what follows is one of several things that are felt.
  private func isListed(_ before: ArraySlice<String>, _ words: Words) -> Bool {
    guard let joint = before.lastIndex(of: "and"),
      before[(joint + 1)...].allSatisfy({ isLead($0) || $0 == "of" }),
      let start = before.indices.first(where: { !isLead(before[$0]) })
    else { return false }
    return joint - start <= 4 && before[..<joint].indices.contains { hasFeelBefore($0, words) }
  }

  func verdict(
    on range: Range<Int>, _ words: Words, of pattern: Pattern, hasOwnNegation: Bool,
    hasOwnSubject: Bool
  ) -> Verdict {
    let clause = words.words[range.lowerBound].clause
    let first = words.words.firstIndex { $0.clause == clause } ?? 0
    let texts = words.texts
    let before = Array(texts[first..<range.lowerBound])
    let after = Array(texts[range.upperBound...].prefix(3))
    if isFiction(before, after) || isQuestion(clause, words) || isOfAStory(clause, words) {
      return .passedOver
    }
    let isDenied =
      isNegated(before, Array(texts[range].prefix(2))) || isNegated(within: range, words, pattern)
      || isTakenBack(after: range.upperBound, words)
    if !hasOwnNegation, isDenied {
      return .denied
    }
    let about = hasOwnSubject || speaks(texts[range]) ? .self : subject(before, hasOwnNegation)
    let contrast = texts[range.upperBound...].contains("but") && range.upperBound < texts.count
    return .felt(about, factor: contrast ? 0.6 : 1, strength: strength(before, range, words))
  }

  private func isFiction(_ before: [String], _ after: [String]) -> Bool {
    after.prefix(2).contains { fiction.contains($0) }
      || before.suffix(4).contains { fiction.contains($0) }
  }

  /// "It was a horror film, scary as": what follows a story and says nothing of the speaker is about it.
  private func isOfAStory(_ clause: Int, _ words: Words) -> Bool {
    guard clause > 0 else { return false }
    var isStory = false
    for word in words.words {
      if word.clause == clause - 1, fiction.contains(word.text) { isStory = true }
      if word.clause == clause, selves.contains(word.text) { return false }
    }
    return isStory
  }

  /// A question to someone else names no feeling of the speaker, with a question mark or without.
  private func isQuestion(_ clause: Int, _ words: Words) -> Bool {
    let texts = words.words.filter { $0.clause == clause }.map(\.text)
    let isMarked = words.endings.indices.contains(clause) && words.endings[clause] == "?"
    let isWorded =
      texts.count > 3
      && (Self.askers.contains(texts[0]) && Self.askingVerbs.contains(texts[1])
        || Self.askingVerbs.contains(texts[0]) && Self.asked.contains(texts[1]))
    return (isMarked || isWorded) && !texts.contains { selves.contains($0) && $0 != "my" }
  }

  private func isNegated(_ before: [String], _ start: [String]) -> Bool {
    let near = Array(before.suffix(5))
    // "Used to feel" may end within the words themselves: "used to | feel lonely".
    let all = near + start
    if noLonger.contains(where: { pattern in
      near.indices.contains { pattern.match(all, at: $0) != nil }
    }) {
      return true
    }
    guard let last = near.lastIndex(where: { negations.contains($0) }),
      !beginsAnew(near[(last + 1)...] + start)
    else { return false }
    return !doubleNegations.contains { pattern in
      near.indices.contains { pattern.match(near, at: $0) != nil }
    }
  }

  /// "People think I'm lonely, but I'm not": nothing follows the "not", so it denies what came before.
  private func isTakenBack(after end: Int, _ words: Words) -> Bool {
    let rest = words.words[end...]
    guard rest.contains(where: { $0.text == "not" || $0.text == "untrue" }) else { return false }
    return Set(rest.map(\.clause)).contains { clause in
      let texts = rest.filter { $0.clause == clause }.map(\.text)
      return texts.indices.contains { start in
        takenBack.contains { $0.match(texts, at: start) == texts.count }
      }
    }
  }

  /// "Not sad im just shattered": what comes after a "not" is over, and another thought has begun; but not in
  /// "dont think im sad".
  private func beginsAnew(_ rest: ArraySlice<String>) -> Bool {
    zip(rest, rest.dropFirst()).contains { word, next in
      ["im", "just", "more", "only"].contains(next) && !Self.saying.contains(word)
        && !negations.contains(word)
        || ["and", "so", "but"].contains(word) && ["i", "im", "ive"].contains(next)
    }
  }

  /// Whether a gap of the pattern hides a "not": "am not ashamed of".
  private func isNegated(within range: Range<Int>, _ words: Words, _ pattern: Pattern) -> Bool {
    let hidden = words.texts[range].filter { negations.contains($0) }
    guard !hidden.isEmpty else { return false }
    let named = pattern.vocabulary
    return !hidden.allSatisfy { named.contains($0) }
  }

  /// Whether the words themselves name the speaker: "nobody listens to me".
  private func speaks(_ texts: ArraySlice<String>) -> Bool {
    texts.contains { selves.contains($0) && $0 != "my" }
  }

  /// The nearest subject before the words: someone else, or the speaker.
  ///
  /// "My friends moved, so no one to talk to": what has its own "no" begins a new thought after "so".
  private func subject(_ before: [String], _ hasOwnNegation: Bool) -> HeardFeeling.About {
    for index in before.indices.reversed() {
      let word = before[index]
      if hasOwnNegation, ["so", "and", "because", "but", "now", "then"].contains(word) {
        return .self
      }
      if index > 0, Self.prepositions.contains(before[index - 1]) { continue }
      if relations.contains(word) || others.contains(word) { return .other }
      if selves.contains(word), word != "my" { return .self }
      if index > 1, Self.deeds.contains(word), Self.isSomeone(before[index - 1], before[index - 2])
      {
        return .other
      }
    }
    return .self
  }

  /// "My lodger", "the new boy": not the speaker, and no part of what is theirs.
  private static func isSomeone(_ noun: String, _ article: String) -> Bool {
    ["my", "our", "the", "his", "her", "their", "a", "this", "that"].contains(article)
      && !parts.contains(noun)
  }

  /// Whether a word is part of a name: "Happy Valley".
  func isName(_ range: Range<Int>, _ words: Words) -> Bool {
    guard range.count == 1, isCapital(words.words[range.lowerBound].original) else { return false }
    let neighbours = [range.lowerBound + 1, range.lowerBound - 1].filter {
      words.words.indices.contains($0) && $0 > 0
        && words.words[$0].clause == words.words[range.lowerBound].clause
    }
    return neighbours.contains { isCapital(words.words[$0].original) && words.texts[$0] != "i" }
  }

  /// One capital and then small letters; what is all in capitals is only loud.
  private func isCapital(_ word: String) -> Bool {
    guard let first = word.first, first.isUppercase, word.count > 2 else { return false }
    return word.dropFirst().allSatisfy { !$0.isUppercase } && !selves.contains(Words.folded(word))
  }

  private func strength(_ before: [String], _ range: Range<Int>, _ words: Words) -> Int {
    let near = before.suffix(3) + words.texts[range]
    if near.contains(where: { strong.contains($0) }) { return 3 }
    if near.contains(where: { mild.contains($0) }) { return 1 }
    let isLoud = words.words[range].contains {
      $0.original.count > 2 && $0.original == $0.original.uppercased()
    }
    return isLoud ? 3 : 2
  }

  /// The person's own words, if they can stand after "you feel"; nil when only the label can.
  func mirrored(_ range: Range<Int>, _ words: Words) -> String? {
    var chosen = words.words[range]
    while let first = chosen.first, first.text != "left",
      feel.contains(first.text) || strong.contains(first.text) || mild.contains(first.text)
        || first.text.hasPrefix("feel")
    { chosen = chosen.dropFirst() }
    while let last = chosen.last, Self.dangling.contains(last.text) { chosen = chosen.dropLast() }
    guard (1...3).contains(chosen.count), chosen.allSatisfy({ canBeRepeated($0.text) }) else {
      return nil
    }
    return chosen.map { word in
      Words.foldedOrSign(word.original) == word.text ? word.original.lowercased() : word.text
    }.joined(separator: " ")
  }

  private func canBeRepeated(_ word: String) -> Bool {
    !selves.contains(word) && !others.contains(word) && !negations.contains(word)
      && !["the", "it", "its", "everyone", "everybody", "to", "is", "was", "been"].contains(word)
  }
}
