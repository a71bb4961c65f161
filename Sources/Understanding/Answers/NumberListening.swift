/// Hears one number within a range: `7`, `seven or so`, `8/10`, `２`.
struct NumberListening: Sendable {
  private let names: [String: Int]
  private let followers: Set<String>

  init(_ vocabulary: Vocabulary) {
    followers = vocabulary.set("number-followers")
    names = Dictionary(
      vocabulary.list("numbers").enumerated().map { (Words.folded($1), $0) },
      uniquingKeysWith: { one, _ in one })
  }

  /// The number a line names; nil when it names none, several, or one outside the range.
  func number(in line: String, within range: ClosedRange<Int>) -> Int? {
    if zip(line, line.dropFirst()).contains(where: { $0 == "-" && $1.isNumber }) { return nil }
    let found = numbers(in: line)
    let whole = found.numbers
    guard let first = whole.first else { return nil }
    if found.isOutOf, whole.count == 2, whole[1] == range.upperBound {
      // "11 out of 10" is as much as there is.
      return first > range.upperBound ? range.upperBound : range.contains(first) ? first : nil
    }
    guard Set(whole).count == 1, range.contains(first) else { return nil }
    return first
  }

  /// "2 cats" counts cats, and is no answer to "how much".
  private func countsSomething(_ words: [Words.Word], after index: Int) -> Bool {
    guard index + 1 < words.count, words[index + 1].clause == words[index].clause else {
      return false
    }
    let next = words[index + 1].text
    return next.contains(where: \.isLetter) && !follows(next)
  }

  /// "7 maybe", and "7 mabye".
  private func follows(_ word: String) -> Bool {
    if followers.contains(word) { return true }
    let letters = word.sorted()
    return word.count >= 4
      && followers.contains { $0.count == word.count && $0.sorted() == letters }
  }

  private func numbers(in line: String) -> (numbers: [Int], isOutOf: Bool) {
    var numbers: [Int] = []
    let words = Words(String(line.prefix(200))).words
    for (index, word) in words.enumerated() where !countsSomething(words, after: index) {
      let text = word.text.hasSuffix("ish") ? String(word.text.dropLast(3)) : word.text
      let digits = text.compactMap(\.wholeNumberValue)
      if !digits.isEmpty, digits.count == text.count, digits.count <= 4 {
        numbers.append(digits.reduce(0) { $0 * 10 + $1 })
      } else if let number = names[text], !(text == "one" && words.count > 4) {
        numbers.append(number)
      }
    }
    let isOutOf = line.contains("/") || words.contains { ["of", "from"].contains($0.text) }
    return (numbers, isOutOf)
  }
}
