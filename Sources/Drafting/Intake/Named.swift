/// Whom someone's own message names: the cat, the brother, the friend it is about.
enum Named {
  /// "They are putting Biscuit to sleep" → "Biscuit"; "my mum fell" → "your mum". Nil where several are
  /// named, or none.
  static func one(in text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map { String($0) }
    var found: [String] = []
    for index in words.indices {
      let plain = PlainWords.of(words[index]).first ?? ""
      let bare = plain.hasSuffix("'s") ? String(plain.dropLast(2)) : plain
      let isMine = index > 0 && PlainWords.of(words[index - 1]).first == "my"
      let isKin = People.kin.contains(bare) && words[index].first?.isUppercase ?? false
      if isMine && People.isOther(plain) || isKin {
        found.append("your " + bare)
      } else if isName(words, index, plain) {
        found.append(String(words[index].prefix { $0.isLetter || $0 == "-" }))
      }
    }
    let different = Set(found.map { $0.lowercased() })
    return different.count == 1 && !(found[0].hasSuffix("'s")) ? found[0] : nil
  }

  /// "Biscuit" → "poor Biscuit"; "your dog" → "your poor dog".
  static func pitied(_ name: String) -> String {
    name.hasPrefix("your ") ? "your poor " + name.dropFirst(5) : "poor " + name
  }

  /// A capital in the middle of a sentence, and not after "in" or "at"; or at its start before "and".
  private static func isName(_ words: [String], _ index: Int, _ plain: String) -> Bool {
    let word = words[index].prefix { $0.isLetter || $0 == "-" }
    // "Parkinson's", and nothing that is his: an illness.
    if plain.hasSuffix("'s"),
      index == words.count - 1 || words[index].last.map({ !$0.isLetter }) ?? false
        || ["and", "but", "so", "now"].contains(words[index + 1])
    {
      return false
    }
    guard word.count > 2, word.first?.isUppercase ?? false,
      word.dropFirst().allSatisfy({ $0.isLowercase || $0 == "-" })
    else { return false }
    if index == 0 { return words.count > 1 && words[1] == "and" && !People.kin.contains(plain) }
    guard let end = words[index - 1].last, !".!?:".contains(end)
    else { return false }
    let before = PlainWords.of(words[index - 1]).first ?? ""
    return !People.places.contains(before) && !others.contains(plain)
      && !ShapeWords.subjects.contains(plain)
  }

  private static let others: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "christmas", "easter", "god", "english", "maths", "eid", "diwali",
  ]
}
