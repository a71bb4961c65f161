/// Hears who is meant: "my mum", "Sarah and Tom", "my old friend Ana, we haven't talked in six years".
struct PersonListening: Sendable {
  private let nobody: [Pattern]
  private let openers: [Pattern]
  private let relations: Set<String>
  private let groups: Set<String>
  private let tails: Set<String>
  private let owners: Set<String> = ["my", "our", "the", "this", "that", "a", "an", "some"]

  init(_ vocabulary: Vocabulary) {
    nobody = vocabulary.list("nobody").compactMap { Pattern($0) }
    openers = vocabulary.list("person-openers").compactMap { Pattern($0) }
    relations = vocabulary.set("relations")
    groups = vocabulary.set("groups")
    tails = vocabulary.set("person-tails")
  }

  /// The person a line names; nil when it names none.
  func person(in line: String) -> HeardPerson? {
    let all = Words(String(line.prefix(400))).words
    let texts = all.map(\.text)
    guard !all.isEmpty else { return nil }
    if nobody.contains(where: { $0.match(texts, at: 0) != nil }) { return .noOne }
    let start = openers.compactMap { $0.match(texts, at: 0) }.max() ?? 0
    let words = Array(phrase(all[start...]))
    guard !words.isEmpty, words.count <= 8 else { return nil }
    return read(words)
  }

  /// The words up to the end of the first clause, or to a word that begins another thought.
  private func phrase(_ words: ArraySlice<Words.Word>) -> ArraySlice<Words.Word> {
    guard let clause = words.first?.clause else { return [] }
    return words.prefix { $0.clause == clause && !tails.contains($0.text) }
  }

  private func read(_ words: [Words.Word]) -> HeardPerson? {
    let isOwned = owners.contains(words[0].text)
    let rest = isOwned ? Array(words.dropFirst()) : words
    guard !rest.isEmpty else { return nil }
    let lastRelation = rest.lastIndex { relations.contains($0.text) || groups.contains($0.text) }
    guard let last = lastRelation else {
      return isOwned && words[0].text != "the" && words.count > 3 ? nil : named(rest)
    }
    let relation = rest[...last].map(\.original).joined(separator: " ").lowercased()
    let isGroup = groups.contains(rest[last].text)
    let names = rest[(last + 1)...].filter { !["called", "named"].contains($0.text) }
    guard names.isEmpty else {
      return .someone(Person(name: joined(names), relation: relation, isGroup: isPair(names)))
    }
    return .someone(
      Person(name: address(rest, isOwned), relation: relation, isGroup: isGroup))
  }

  /// A name and no more: at most four words.
  private func named(_ words: [Words.Word]) -> HeardPerson? {
    guard words.count <= 4, words.contains(where: { $0.text.contains(where: \.isLetter) }) else {
      return nil
    }
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
