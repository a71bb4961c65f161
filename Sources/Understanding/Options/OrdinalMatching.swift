/// Matches `2`, `#2`, `b)`, "the second one", "last" when nothing else is said.
struct OrdinalMatching: Sendable {
  private let numbers: [String: Int]
  private let ordinals: [String: Int]
  private let last: Set<String>
  private let fillers: Set<String> = [
    "the", "hte", "teh", "th", "one", "option", "opt", "number", "num", "nr", "no", "choice",
    "please", "pls", "plz", "i", "pick", "choose", "select", "ill", "id", "go", "going", "gonna",
    "with", "for", "take", "like", "want", "think", "guess", "suppose", "reckon", "prefer",
    "definitely", "honestly", "maybe", "perhaps", "say", "its", "thing", "answer", "letter", "lets",
    "do", "that", "thats", "would", "be", "probably", "um", "uh", "hmm", "ok", "okay", "yeah",
    "yes", "prob", "and", "is", "opener", "sounds", "sound", "seems", "feels", "looks", "fits",
    "me", "my", "us", "best", "right", "good", "nice", "about", "just", "actually", "really",
    "most", "more", "closest", "on", "in", "list", "of", "these", "those", "them", "then", "so",
    "well", "oh", "to", "from", "will", "have", "try", "use", "thanks", "lol", "tbh", "probs",
  ]
  /// What may stand before a number or a letter that names an option.
  private static let heads: Set<String> = ["option", "number", "letter", "choice", "answer", "opt"]

  init(_ vocabulary: Vocabulary) {
    numbers = Dictionary(
      vocabulary.list("numbers").enumerated().map { (Words.folded($1), $0) },
      uniquingKeysWith: { one, _ in one })
    ordinals = Dictionary(
      vocabulary.list("ordinals").enumerated().flatMap { index, words in
        words.split(separator: "/").map { (Words.folded(String($0)), index + 1) }
      }, uniquingKeysWith: { one, _ in one })
    last = vocabulary.set("last")
  }

  func index(in line: String, of count: Int) -> Int? {
    let words = Words(line).texts
    guard !words.isEmpty, words.count <= 8 else { return nil }
    if words == ["one"] { return count >= 1 ? 0 : nil }
    if isLastButOne(words) { return count >= 2 ? count - 2 : nil }
    if let named = named(words) { return named < count ? named : nil }
    let core = words.filter { !fillers.contains($0) }
    guard core.count == 1, let word = core.first else { return nil }
    let number = digits(word) ?? ordinals[word] ?? numbers[word] ?? letter(word, line)
    if let number { return (1...count).contains(number) ? number - 1 : nil }
    if last.contains(word) { return count - 1 }
    return ["middle", "mid"].contains(word) && count % 2 == 1 ? count / 2 : nil
  }

  /// "Option c", "number one": what else stands there may only be filling.
  private func named(_ words: [String]) -> Int? {
    guard let head = words.firstIndex(where: { Self.heads.contains($0) }), head + 1 < words.count,
      (words[..<head] + words[(head + 2)...]).allSatisfy({ fillers.contains($0) })
    else { return nil }
    let word = words[head + 1]
    if word == "one" { return 0 }
    guard word.utf8.count == 1, let byte = word.utf8.first, (97...122).contains(byte) else {
      return nil
    }
    return Int(byte) - 97
  }

  private func isLastButOne(_ words: [String]) -> Bool {
    let core = words.filter { $0 != "the" && $0 != "option" }
    return ["second to last", "next to last", "second last", "last but one", "penultimate"]
      .contains(core.joined(separator: " "))
  }

  private func digits(_ word: String) -> Int? {
    let digits = word.compactMap(\.wholeNumberValue)
    return digits.count == word.count && digits.count <= 2 && !digits.isEmpty
      ? digits.reduce(0) { $0 * 10 + $1 } : nil
  }

  /// A letter, with nothing but filling around it; "a" and "i" are words too, so only with a bracket or alone.
  private func letter(_ word: String, _ line: String) -> Int? {
    guard word.count == 1, let value = word.unicodeScalars.first?.value, (97...122).contains(value),
      !["a", "i"].contains(word) || line.filter(\.isLetter).count == 1 || line.contains(")")
    else { return nil }
    return Int(value) - 96
  }
}
