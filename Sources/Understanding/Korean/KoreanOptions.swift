/// Tells which option is meant in Korean: by number, label, words listed for it, or pairs of syllables.
struct KoreanOptions: Sendable {
  private static let leastAlike = 0.55
  private static let leastAhead = 0.15
  /// What turns down the words before it.
  private static let refusals = ["말고", "싫", "아니", "빼고", "안해", "못하"]

  private let answers: KoreanAnswers
  private let ordinals: [String: Int]
  private let last: Set<String>
  private let tails: [String]
  private let leadIns: Set<String>

  init(_ vocabulary: Vocabulary, _ answers: KoreanAnswers) {
    self.answers = answers
    ordinals = Dictionary(
      vocabulary.list("ordinals").enumerated().flatMap { index, words in
        words.split(separator: "/").map { (Squeezed(String($0)).text, index + 1) }
      }, uniquingKeysWith: { one, _ in one })
    last = Set(vocabulary.squeezed("last"))
    tails = vocabulary.squeezed("option-tails")
    leadIns = Set(vocabulary.squeezed("lead-ins"))
  }

  func account(of line: String, _ options: [Option]) -> OptionAccount {
    let said = Squeezed(String(line.prefix(600)))
    guard !options.isEmpty, !said.text.isEmpty else { return OptionAccount(.none, by: .nothing) }
    let forms = options.map { ([$0.label] + $0.also).map { Squeezed($0).text } }
    let core = Squeezed(String(line.prefix(600)), without: leadIns).trimmed(tails)
    if let index = only(forms, where: { $0 == said.text || $0 == core }) {
      return OptionAccount(.option(index), by: .label)
    }
    if let index = number(core, said.text, of: options.count) {
      return OptionAccount(.option(index), by: .number)
    }
    guard said.text.count <= 60 else { return OptionAccount(.none, by: .nothing) }
    let found = forms.map { form in form.map { length(of: $0, in: said.text) }.max() ?? 0 }
    if let match = best(found) { return OptionAccount(match, by: .part) }
    if core.count > 1, let index = only(forms, where: { $0.contains(core) }) {
      return OptionAccount(.option(index), by: .part)
    }
    let scores = forms.map { form in form.map { Self.likeness($0, core) }.max() ?? 0 }
    return OptionAccount(alike(scores), by: .likeness, scores: scores)
  }

  private func only(_ forms: [[String]], where isMeant: (String) -> Bool) -> Int? {
    let meant = forms.indices.filter { forms[$0].contains(where: isMeant) }
    return meant.count == 1 ? meant[0] : nil
  }

  private func number(_ core: String, _ said: String, of count: Int) -> Int? {
    let number =
      ordinals[core] ?? ordinals[said] ?? answers.number(in: core, within: 1...count)
      ?? answers.number(in: said, within: 1...count)
    if let number { return (1...count).contains(number) ? number - 1 : nil }
    return last.contains(core) || last.contains(said) ? count - 1 : nil
  }

  /// How many syllables of a form stand in a line and are not turned down there.
  private func length(of form: String, in line: String) -> Int {
    guard form.count > 1,
      let start = line.indices.first(where: { line[$0...].hasPrefix(form) })
    else { return 0 }
    let rest = line[line.index(start, offsetBy: form.count)...].prefix(6)
    let isRefused = Self.refusals.contains { refusal in
      rest.indices.contains { rest[$0...].hasPrefix(refusal) }
    }
    return isRefused ? 0 : form.count
  }

  private func best(_ lengths: [Int]) -> OptionMatch? {
    guard let most = lengths.max(), most > 0 else { return nil }
    let indexes = lengths.indices.filter { lengths[$0] == most }
    return indexes.count == 1 ? .option(indexes[0]) : .between(Array(indexes.prefix(2)))
  }

  private func alike(_ scores: [Double]) -> OptionMatch {
    let order = scores.indices.sorted { (scores[$0], -$0) > (scores[$1], -$1) }
    guard let first = order.first, scores[first] >= Self.leastAlike else { return .none }
    let second = order.count > 1 ? scores[order[1]] : 0
    return scores[first] - second >= Self.leastAhead ? .option(first) : .none
  }

  /// The share of pairs of syllables that two texts have in common.
  private static func likeness(_ one: String, _ other: String) -> Double {
    let (left, right) = (pairs(one), pairs(other))
    let all = left.count + right.count
    return all == 0 ? 0 : 2 * Double(left.intersection(right).count) / Double(all)
  }

  private static func pairs(_ text: String) -> Set<String> {
    Set(zip(text, text.dropFirst()).map { "\($0)\($1)" })
  }
}
