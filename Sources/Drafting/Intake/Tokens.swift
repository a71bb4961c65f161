/// Words with the signs around them, of which some can be turned.
struct Tokens {
  private var tokens: [String]

  init(_ text: String) {
    tokens = Cleaning.oneLine(text).split(separator: " ").map(String.init)
  }

  var count: Int { tokens.count }
  var text: String { tokens.joined(separator: " ") }

  /// A word without the signs around it, in small letters.
  func plain(_ index: Int) -> String {
    guard tokens.indices.contains(index) else { return "" }
    let lowered = tokens[index].lowercased().map { $0 == "’" ? "'" : $0 }
    return String(lowered.filter { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "-" })
  }

  func isCapital(_ index: Int) -> Bool {
    tokens[index].first { $0.isLetter }?.isUppercase ?? false
  }

  /// Whether nothing but a sign follows.
  private func endsPhrase(_ index: Int) -> Bool {
    index + 1 == count || tokens[index].last.map { ",.;:!?)".contains($0) } ?? true
  }

  /// Whether a word names somebody whom a later pronoun may mean.
  func isSomebody(_ index: Int, _ pronoun: Pronoun?) -> Bool {
    let word = plain(index)
    if pronoun == .she, People.men.contains(word) { return false }
    if pronoun == .he, People.women.contains(word) { return false }
    if People.isOther(word) { return true }
    let isName = index > 0 && isCapital(index) && word != "i" && !word.hasPrefix("i'")
    return isName && !People.places.contains(plain(index - 1)) && !word.contains { $0.isNumber }
  }

  /// Puts "you" for a name; where it goes on.
  mutating func address(_ index: Int, isMine: Bool) -> Int {
    let isOwner = plain(index).hasSuffix("'s") && !endsPhrase(index)
    put(isOwner ? "your" : "you", at: index)
    let opens = ["", "that", "when", "because", "how", "if"]
    if !isOwner, opens.contains(plain(index - 1)) { agree(after: index) }
    guard isMine else { return index }
    tokens.remove(at: index - 1)
    return index - 1
  }

  /// Puts "you" for a pronoun, with the verb that goes with it.
  mutating func turn(_ index: Int, _ pronoun: Pronoun) {
    let word = plain(index)
    switch word {
    case "she", "he", "they":
      put("you", at: index)
      if pronoun != .they { agree(after: index) }
    case "she's", "he's": put(isParticiple(plain(index + 1)) ? "you've" : "you're", at: index)
    case "him", "them": put("you", at: index)
    case "his", "their": put(endsPhrase(index) ? "yours" : "your", at: index)
    case "hers", "theirs": put("yours", at: index)
    case "her":
      let isObject = endsPhrase(index) || People.objectsFollow.contains(plain(index + 1))
      put(isObject ? "you" : "your", at: index)
    case "herself", "himself", "themselves": put("yourself", at: index)
    default: put("you" + word.drop { $0 != "'" }, at: index)
    }
  }

  private func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ed")
      || ["been", "got", "had", "lost", "broken", "won", "started"].contains(word)
  }

  private mutating func agree(after index: Int) {
    var next = index + 1
    while People.adverbs.contains(plain(next)) { next += 1 }
    guard next < count, !endsPhrase(index) else { return }
    let verb = plain(next)
    if People.afterYou(verb) != verb { put(People.afterYou(verb), at: next) }
  }

  /// A word for another, the signs around it kept, and the capital.
  private mutating func put(_ word: String, at index: Int) {
    let old = tokens[index]
    let isPart: (Character) -> Bool = { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" }
    guard let first = old.firstIndex(where: isPart), let last = old.lastIndex(where: isPart) else {
      return
    }
    let isUpper = old[first].isUppercase && index == 0
    let new = isUpper ? word.prefix(1).uppercased() + word.dropFirst() : word
    tokens[index] = old[..<first] + new + old[old.index(after: last)...]
  }
}
