/// Hears yes, no, numbers and times in Korean.
struct KoreanAnswers: Sendable {
  private let yes: [String]
  private let no: [String]
  private let unsure: [String]
  private let undecided: Set<String>
  private let leadIns: Set<String>
  private let tails: [String]
  private let numbers: [String: Int]
  private let times: [String]
  private let loose: [String]

  init(_ vocabulary: Vocabulary) {
    yes = vocabulary.squeezed("yes")
    no = vocabulary.squeezed("no")
    unsure = vocabulary.squeezed("unsure")
    undecided = Set(vocabulary.squeezed("does-not-know"))
    leadIns = Set(vocabulary.squeezed("lead-ins"))
    tails = vocabulary.squeezed("number-tails")
    var numbers: [String: Int] = [:]
    for name in ["numbers", "native-numbers"] {
      for (number, words) in vocabulary.list(name).enumerated() {
        for word in words.split(separator: "/") { numbers[Squeezed(String(word)).text] = number }
      }
    }
    self.numbers = numbers
    times = vocabulary.squeezed("time-words")
    loose = vocabulary.squeezed("loose-times")
  }

  /// What the line begins with: a short form must be a word of its own.
  func confirmation(in line: String) -> Confirmation? {
    let core = Squeezed(line, without: leadIns).text
    let first = line.split { !$0.isLetter }.map { Squeezed(String($0)).text }
      .first { !leadIns.contains($0) }
    func says(_ phrases: [String]) -> Bool {
      phrases.contains { $0 == core || $0 == first || ($0.count > 2 && core.hasPrefix($0)) }
    }
    if says(unsure) { return .unsure }
    if says(no) { return .no }
    return says(yes) ? .yes : nil
  }

  func isUndecided(_ line: String) -> Bool {
    undecided.contains(Squeezed(line, without: leadIns).text)
  }

  /// The one number of a line: `7`, "칠 점이요", "일곱 정도", "10점 만점에 8".
  func number(in line: String, within range: ClosedRange<Int>) -> Int? {
    if zip(line, line.dropFirst()).contains(where: { $0 == "-" && $1.isNumber }) { return nil }
    var found = Set<Int>()
    var rest = Hangul.composed(String(line.prefix(200)))
    if let end = Self.end(of: "만점에", in: rest) { rest = String(rest[end...]) }
    for piece in rest.split(whereSeparator: { $0.isWhitespace || ",/~".contains($0) }) {
      if let number = number(String(piece)) { found.insert(number) }
    }
    guard found.count == 1, let number = found.first else { return nil }
    return range.contains(number) ? number : nil
  }

  private func number(_ word: String) -> Int? {
    let digits = word.prefix { $0.wholeNumberValue != nil }
    if !digits.isEmpty {
      guard digits.count <= 4 else { return nil }
      let tail = Squeezed(String(word.dropFirst(digits.count))).text
      guard tail.isEmpty || tails.contains(tail) else { return nil }
      return digits.compactMap(\.wholeNumberValue).reduce(0) { $0 * 10 + $1 }
    }
    let said = Squeezed(word)
    return numbers[said.text] ?? numbers[said.trimmed(tails)]
  }

  private static func end(of text: String, in line: String) -> String.Index? {
    line.indices.first { line[$0...].hasPrefix(text) }
      .map { line.index($0, offsetBy: text.count) }
  }

  /// The time a line names, in its own words; loose when it names none.
  func time(in line: String) -> PlanTime? {
    let said = Squeezed(line)
    guard !said.text.isEmpty else { return nil }
    let isLoose = loose.contains(said.text)
    let hasTime = said.text.contains(where: \.isNumber) || times.contains { said.text.contains($0) }
    guard hasTime || isLoose || said.text.count > 4 else { return nil }
    return PlanTime(words: Self.plain(line), isLoose: isLoose || !hasTime)
  }

  /// Without the polite ending: "내일 저녁에요" is said back as "내일 저녁에".
  private static func plain(_ line: String) -> String {
    var text = line.prefix(280).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = text.last, ".,;:!~ ".contains(last) { text.removeLast() }
    for (ending, left) in [("이에요", 0), ("이요", 0), ("예요", 0), ("에요", 1), ("요", 0)]
    where text.hasSuffix(ending) && text.count > ending.count + 1 {
      return String(text.dropLast(ending.count - left))
    }
    return text
  }
}
