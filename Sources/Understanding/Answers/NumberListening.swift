/// Hears one number within a range: `7`, `seven or so`, `8/10`, `２`.
struct NumberListening: Sendable {
  private let names: [String: Int]

  init(_ vocabulary: Vocabulary) {
    names = Dictionary(
      vocabulary.list("numbers").enumerated().map { (Words.folded($1), $0) },
      uniquingKeysWith: { one, _ in one })
  }

  /// The number a line names; nil when it names none, several, or one outside the range.
  func number(in line: String, within range: ClosedRange<Int>) -> Int? {
    let found = numbers(in: line)
    let whole = found.numbers
    guard let first = whole.first else { return nil }
    if found.isOutOf, whole.count == 2, whole[1] == range.upperBound {
      return range.contains(first) ? first : nil
    }
    guard Set(whole).count == 1, range.contains(first) else { return nil }
    return first
  }

  private func numbers(in line: String) -> (numbers: [Int], isOutOf: Bool) {
    var numbers: [Int] = []
    let words = Words(String(line.prefix(200))).words
    for word in words {
      let digits = word.text.compactMap(\.wholeNumberValue)
      if !digits.isEmpty, digits.count == word.text.count, digits.count <= 4 {
        numbers.append(digits.reduce(0) { $0 * 10 + $1 })
      } else if let number = names[word.text], !(word.text == "one" && words.count > 4) {
        numbers.append(number)
      }
    }
    let isOutOf = line.contains("/") || words.contains { ["of", "from"].contains($0.text) }
    return (numbers, isOutOf)
  }
}
