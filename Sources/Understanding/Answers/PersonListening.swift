/// Hears who is meant: "my mum", "Sarah and Tom", "my old friend Ana, we haven't talked in six years".
struct PersonListening: Sendable {
  /// What no name begins with.
  private static let noNames: Set<String> = [
    "no", "nope", "nah", "not", "none", "yes", "yeah", "yep", "ok", "okay", "maybe", "hmm", "lol",
    "sure", "hi", "hello", "why", "what", "how", "when", "where", "because", "it", "its", "dont",
  ]

  private let nobody: [Pattern]
  private let openers: [Pattern]
  private let relations: Set<String>
  private let groups: Set<String>
  private let tails: Set<String>
  private let reaching: [Pattern]
  private let plainWords: Set<String>
  private let owners: Set<String> = [
    "my", "our", "the", "this", "that", "a", "an", "some", "meine", "mein", "meiner", "mi", "ma",
    "mon", "mes",
  ]

  init(_ vocabulary: Vocabulary) {
    nobody = vocabulary.list("nobody").compactMap { Pattern($0) }
    openers = vocabulary.list("person-openers").compactMap { Pattern($0) }
    relations = vocabulary.set("relations")
    groups = vocabulary.set("groups")
    tails = vocabulary.set("person-tails")
    reaching = vocabulary.list("reaching").compactMap { Pattern($0) }
    plainWords = vocabulary.set("no-names")
  }

  /// The person a line says it would write or speak to: "i want to text my old friend Ana". Only who is named,
  /// or called by a relation that is someone's; a wrong guess would put a stranger into a message.
  func personToReach(in line: String) -> Person? {
    let all = Self.words(of: line)
    let texts = all.map(\.text)
    for start in texts.indices {
      let ends = reaching.compactMap { $0.match(texts, at: start) }
      guard let end = ends.filter({ $0 < texts.count }).max() else { continue }
      let words = Array(phrase(all[end...]))
      guard (1...6).contains(words.count), isCertain(words),
        case .someone(let person) = read(words, origin: [])
      else { continue }
      return person
    }
    return nil
  }

  /// The person that is all a line names, though something else was asked: "um, Noor, from choir". A capital at the
  /// very start tells nothing by itself.
  func personAlone(in line: String) -> Person? {
    let all = Self.words(of: line)
    guard !all.isEmpty, all.count <= 8 else { return nil }
    let start = opening(of: all.map(\.text))
    let words = Array(phrase(all[start...]))
    guard let last = words.last, words.count <= 3, isCertain(words) else { return nil }
    let rest = Array(all[(start + words.count)...])
    let isPlaced = rest.first.map { ["from", "at"].contains($0.text) } ?? false
    guard start > 0 || isPlaced || ["my", "our"].contains(words[0].text),
      rest.isEmpty || isPlaced, !plainWords.contains(last.text),
      case .someone(let person) = read(words, origin: isPlaced ? rest : [])
    else { return nil }
    return person
  }

  /// The words of a line; the full stop of "Mrs." ends nothing, and "Per & Lise" are two.
  private static func words(of line: String) -> [Words.Word] {
    let titles = ["Mr", "Mrs", "Ms", "Dr", "Prof", "mr", "mrs", "ms", "dr", "prof"]
    var text = String(line.prefix(400))
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ".") }) else {
      return Words(text).words
    }
    text = text.replacing("&", with: " and ")
    return Words(titles.reduce(text) { $0.replacing("\($1). ", with: "\($1) ") }).words
  }

  /// Whether words name someone for certain: a relation of one's own, or a capital that begins no sentence.
  private func isCertain(_ words: [Words.Word]) -> Bool {
    let isMine = ["my", "our"].contains(words[0].text)
    let isRelated = words.contains { isRelation($0.text) || groups.contains($0.text) }
    let isNamed = words.contains { ($0.original.first?.isUppercase ?? false) && $0.text != "i" }
    return isMine && isRelated || isNamed && !words.contains { plainWords.contains($0.text) }
  }

  /// The person a line names; nil when it names none.
  func person(in line: String) -> HeardPerson? {
    let all = Self.words(of: line)
    let texts = all.map(\.text)
    guard !all.isEmpty else { return nil }
    if nobody.contains(where: { $0.match(texts, at: 0) != nil }) { return .noOne }
    let start = opening(of: texts)
    let words = Array(phrase(all[start...]))
    guard !words.isEmpty, words.count <= 8, !Self.noNames.contains(words[0].text) else {
      return nil
    }
    let rest = Array(all[(start + words.count)...])
    let found = read(words, origin: origin(rest, after: words))
    return named(after: rest, found) ?? found
  }

  /// "There's a girl in my choir, Noor": the name comes at the end, by itself.
  private func named(after rest: [Words.Word], _ found: HeardPerson?) -> HeardPerson? {
    guard case .someone(let person) = found, person.name.isEmpty, let last = rest.last else {
      return nil
    }
    let name = rest.filter { $0.clause == last.clause }
    let isName = name.allSatisfy {
      ($0.original.first?.isUppercase ?? false) && !plainWords.contains($0.text)
    }
    guard isName, name.count <= 2, rest.first?.clause != last.clause || rest.count == name.count
    else { return nil }
    return .someone(Person(name: joined(name), relation: person.relation, isGroup: person.isGroup))
  }

  /// Where the person begins, after "um, I think it's" and the like.
  private func opening(of texts: [String]) -> Int {
    var start = 0
    for _ in 0..<3 {
      let ends = openers.compactMap { $0.match(texts, at: start) }
      guard let end = ends.filter({ $0 < texts.count && $0 > start }).max() else { break }
      start = end
    }
    return start
  }

  /// Where someone is known from, if that is said next: "from work", "at the library".
  private func origin(_ rest: [Words.Word], after words: [Words.Word]) -> [Words.Word] {
    guard let first = rest.first, let last = words.last, first.clause == last.clause,
      ["from", "at", "in", "on"].contains(first.text)
    else { return [] }
    let place = rest.dropFirst().prefix { $0.clause == first.clause && !tails.contains($0.text) }
    return (1...4).contains(place.count) ? [first] + place : []
  }

  /// The words up to the end of the first clause, or to a word that begins another thought.
  private func phrase(_ words: ArraySlice<Words.Word>) -> ArraySlice<Words.Word> {
    guard let clause = words.first?.clause else { return [] }
    return words.prefix { $0.clause == clause && !tails.contains($0.text) }
  }

  private func read(_ words: [Words.Word], origin: [Words.Word]) -> HeardPerson? {
    let isOwned = owners.contains(words[0].text)
    let rest = isOwned ? Array(words.dropFirst()) : words
    guard !rest.isEmpty else { return nil }
    let lastRelation = rest.lastIndex { isRelation($0.text) || groups.contains($0.text) }
    guard let last = lastRelation else {
      return unlisted(rest, owner: isOwned ? words[0].text : nil)
    }
    if let family = family(rest[...last], isMine: ["my", "our"].contains(words[0].text)) {
      return .someone(family)
    }
    let relation = rest[...last].map(spelled).joined(separator: " ").lowercased()
    let isGroup = groups.contains(rest[last].text)
    let names = rest[(last + 1)...].filter { word in
      let isPlain = plainWords.contains(word.text) && word.original.first?.isUppercase != true
      return !["called", "named"].contains(word.text) && !isPlain
    }
    guard names.isEmpty else {
      return .someone(Person(name: joined(names), relation: relation, isGroup: isPair(names)))
    }
    let known = ([relation] + origin.map { $0.original.lowercased() }).joined(separator: " ")
    let name = address(Array(rest[...last]), isOwned)
    return .someone(Person(name: name, relation: known, isGroup: isGroup))
  }

  /// "The Olsen family", "the Olsens": a name, though the word after it stands in a list.
  private func family(_ words: ArraySlice<Words.Word>, isMine: Bool) -> Person? {
    let names = words.dropLast()
    let isNamed = names.allSatisfy {
      ($0.original.first?.isUppercase ?? false) && !isRelation($0.text)
    }
    guard !isMine, !names.isEmpty, isNamed, words.last?.text == "family" else { return nil }
    return Person(name: "the \(joined(names)) family", relation: nil, isGroup: true)
  }

  /// Someone no list knows: "my hairdresser" says who they are, "the time" is no one.
  private func unlisted(_ words: [Words.Word], owner: String?) -> HeardPerson? {
    guard let owner, words[0].original == words[0].original.lowercased() else {
      let isFamily = owner == "the" && words.count == 1 && words[0].text.hasSuffix("s")
      return isFamily
        ? .someone(Person(name: "the " + joined(words), relation: nil, isGroup: true))
        : named(words)
    }
    let isPerson = ["er", "or", "ist", "man", "ess", "ian", "ee"].contains {
      words[words.count - 1].text.hasSuffix($0)
    }
    guard words.count <= 3, ["my", "our"].contains(owner) || isPerson else { return nil }
    let relation = words.map(\.original).joined(separator: " ")
    return .someone(Person(name: "", relation: relation, isGroup: false))
  }

  private func isRelation(_ word: String) -> Bool {
    relations.contains(word) || meant(word) != nil
  }

  /// The relation that a word is a typing mistake for: "freind".
  private func meant(_ word: String) -> String? {
    guard word.utf8.count >= 5, !relations.contains(word), !groups.contains(word) else {
      return nil
    }
    let letters = Array(word.utf8)
    return relations.filter { $0.utf8.count >= 5 && $0.utf8.first == word.utf8.first }.sorted()
      .first {
        !word.hasPrefix($0) && !$0.hasPrefix(word)
          && WordSimilarity.isOneEditApart(letters, Array($0.utf8))
      }
  }

  /// The word as it was typed, or as it was meant.
  private func spelled(_ word: Words.Word) -> String {
    meant(word.text) ?? word.original
  }

  /// A name and no more: at most four words.
  private func named(_ words: [Words.Word]) -> HeardPerson? {
    guard words.count <= 4, words.contains(where: { $0.text.contains(where: \.isLetter) }),
      !words.contains(where: { plainWords.contains($0.text) })
    else { return nil }
    return .someone(Person(name: joined(words), relation: nil, isGroup: isPair(words)))
  }

  /// What someone without a name is called: "Mum" to her face, nothing for "an old friend".
  private func address(_ words: [Words.Word], _ isOwned: Bool) -> String {
    let kin: Set<String> = [
      "mum", "mom", "mam", "mama", "dad", "papa", "gran", "nan", "nana", "grandma", "grandpa",
      "granddad", "mummy", "daddy",
    ]
    guard words.count == 1, kin.contains(words[0].text) else { return "" }
    return words[0].original.prefix(1).uppercased() + words[0].original.dropFirst()
  }

  private func isPair(_ words: [Words.Word]) -> Bool {
    words.contains { $0.text == "and" }
  }

  /// The words as typed; a name typed in small letters gets its capital.
  private func joined(_ words: some Collection<Words.Word>) -> String {
    words.map { word in
      let isPlain = word.original == word.original.lowercased() && word.text != "and"
      return isPlain
        ? word.original.prefix(1).uppercased() + word.original.dropFirst() : word.original
    }.joined(separator: " ")
  }
}
