/// Hears who is meant in Korean: "엄마", "고등학교 친구 수진이", "김 선생님이요", "아무도 없어요".
struct KoreanPeople: Sendable {
  private let nobody: [String]
  private let openers: [String]
  private let relations: [String]
  private let forms: Set<String>
  private let groups: Set<String>
  private let tails: [String]
  private let noNames: Set<String>

  init(_ vocabulary: Vocabulary) {
    nobody = vocabulary.squeezed("nobody")
    openers = vocabulary.squeezed("person-openers")
    relations = vocabulary.squeezed("relations")
    forms = Set(vocabulary.squeezed("forms-of-address"))
    groups = Set(vocabulary.squeezed("groups"))
    tails = vocabulary.squeezed("person-tails")
    noNames = Set(vocabulary.squeezed("no-names"))
  }

  func person(in line: String) -> HeardPerson? {
    let said = Squeezed(line)
    guard !said.text.isEmpty else { return nil }
    if nobody.contains(where: { said.text == $0 || ($0.count > 2 && said.text.hasPrefix($0)) }) {
      return .noOne
    }
    let clause =
      String(line.prefix(400)).split { ".,!?;:\n…".contains($0) }.map(String.init)
      .first { !openers.contains(Squeezed($0).text) } ?? ""
    var words = clause.split(whereSeparator: \.isWhitespace).map {
      Hangul.composed(String($0)).filter { $0.isLetter || $0.isNumber }
    }.filter { !$0.isEmpty }
    while let first = words.first, openers.contains(first), words.count > 1 { words.removeFirst() }
    return read(upToName(words))
  }

  /// The words up to the one that ends what is named; what follows tells something about it.
  private func upToName(_ words: [String]) -> [String] {
    var named: [String] = []
    for (index, word) in words.enumerated() {
      let isLast = index == words.count - 1
      let bare = bare(word, isLast: isLast)
      named.append(bare)
      if bare != word, !["때", "의"].contains(where: { word.hasSuffix($0) }) { break }
    }
    return named
  }

  /// A word without what grew onto it: particles, "이요", "예요".
  private func bare(_ word: String, isLast: Bool) -> String {
    if relations.contains(word) { return word }
    for tail in tails where word.hasSuffix(tail) {
      let rest = String(word.dropLast(tail.count))
      if relations.contains(rest) { return rest }
      // A name of two syllables is never shortened, and an ending that names have only before more words.
      let mayBeOfTheName = ["은", "이", "을", "도", "의", "가", "를", "는"].contains(tail) && isLast
      if rest.count >= 2, !mayBeOfTheName { return rest }
    }
    return word
  }

  private func read(_ words: [String]) -> HeardPerson? {
    let kept = words.filter { !["제", "내", "우리", "저희", "그냥"].contains($0) }
    guard let last = kept.last, kept.count <= 6, !noNames.contains(last),
      last.contains(where: \.isLetter)
    else { return nil }
    guard let relation = relation(of: last) else { return named(kept) }
    let known = kept.joined(separator: " ")
    let isGroup = groups.contains(relation)
    let isAddress = forms.contains(relation) && (kept.count <= 2 || relation != last)
    let isOwnName = kept.count == 2 && !self.isRelation(kept[0]) && forms.contains(relation)
    let name = isOwnName ? known : isAddress ? last : ""
    return .someone(Person(name: name, relation: isOwnName ? relation : known, isGroup: isGroup))
  }

  /// A name after who they are, or a name alone.
  private func named(_ words: [String]) -> HeardPerson? {
    guard let last = words.last, last.count <= 12 else { return nil }
    let before = words.dropLast()
    if before.contains(where: isRelation) {
      return someone(called(last), relation: before.joined(separator: " "))
    }
    guard words.count <= 2 || !Hangul.isIn(words.joined()) else { return nil }
    let name = words.count == 1 ? called(last) : words.joined(separator: " ")
    return someone(name, relation: nil)
  }

  private func someone(_ name: String, relation: String?) -> HeardPerson {
    let isGroup = name.contains("랑") && name.contains(" ")
    return .someone(Person(name: name, relation: relation, isGroup: isGroup))
  }

  /// "수진이" is called 수진: the 이 belongs to the telling, after a closed syllable.
  private func called(_ name: String) -> String {
    let letters = Array(name)
    guard letters.count == 3, letters[2] == "이",
      let value = letters[1].unicodeScalars.first?.value,
      (0xAC00...0xD7A3).contains(value), (value - 0xAC00) % 28 != 0
    else { return name }
    return String(letters[..<2])
  }

  private func isRelation(_ word: String) -> Bool {
    relation(of: word) != nil
  }

  /// The relation a word ends with: "김선생님" is a 선생님.
  private func relation(of word: String) -> String? {
    relations.first { word == $0 || ($0.count > 1 && word.hasSuffix($0)) }
  }
}
