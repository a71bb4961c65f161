/// How alike a line is to each option, and whether that is enough to choose.
struct OptionScoring: Sendable {
  /// The likeness of one option.
  struct Score: Sendable {
    var value: Double
    /// Which of the words said speak for it.
    var evidence: Set<Int>
    /// How alike the word is that speaks most for it.
    var strongest = 0.0
  }

  private static let least = 0.38
  private static let leastOfQuestion = 0.6
  private static let leastOfStatement = 0.5
  private static let leastAhead = 0.12
  private static let leastAheadIfTorn = 0.3
  private static let leastAheadOfSame = 0.2
  private static let leastAheadOfBetter = 0.03
  private static let weightOfEmpty = 0.12

  private let negations: Set<String>
  private let refusals: Set<String>
  private let statements: Set<String> = ["is", "are", "was", "were", "has", "had"]

  init(_ vocabulary: Vocabulary) {
    negations = vocabulary.set("negations")
    refusals = vocabulary.set("refusals")
  }

  /// Whether a word turns down what follows.
  func refuses(_ word: String) -> Bool {
    refusals.contains(word)
  }

  func scores(
    of words: Words, among labels: [[OptionWords]], _ reading: OptionReading
  ) -> [Score] {
    let parts = split(words, reading)
    let all = reading.read(words.texts)
    let said = parts.denied.isEmpty ? all : reading.read(parts.said)
    let denied = reading.read(parts.denied)
    let weights = weights(of: labels)
    return labels.map { forms in
      forms.map { form in
        let isOwnNo = form.words.contains { negations.contains($0.text) }
        var score = self.score(isOwnNo ? all : said, form, weights)
        if !isOwnNo { score.value -= 0.8 * likeness(denied.words, form.words) }
        return score
      }.max { $0.value < $1.value } ?? Score(value: 0, evidence: [])
    }
  }

  /// What is said and, after a "not" or "I hate" up to the end of its clause, what is turned down.
  ///
  /// "Not leaving the house" is a way to say that one stays in, and turns nothing down.
  private func split(
    _ words: Words, _ reading: OptionReading
  ) -> (said: [String], denied: [String]) {
    let texts = words.texts
    if let left = leftOff(texts) { return left }
    guard let index = texts.firstIndex(where: { refusals.contains($0) }), index + 1 < texts.count,
      !reading.isInPhrase(index, of: texts)
    else { return (texts, []) }
    let clause = words.words[index].clause
    let end = words.words.lastIndex { $0.clause == clause } ?? index
    let rest = texts[(index + 1)..<max(end + 1, index + 1)]
    let turns: Set<String> = ["but", "rather", "instead", "more", "just"]
    if let turn = rest.firstIndex(where: { turns.contains($0) }), turn > index + 1 {
      return (Array(texts[..<index] + texts[(turn + 1)...]), Array(rest[..<turn]))
    }
    if end + 1 < texts.count { return (Array(texts[..<index] + texts[(end + 1)...]), Array(rest)) }
    return (texts, Array(rest.prefix(4)))
  }

  /// "Leave the greeting off", "take that bit out": as much as "no greeting".
  private func leftOff(_ texts: [String]) -> (said: [String], denied: [String])? {
    guard
      let verb = texts.firstIndex(where: {
        ["leave", "take", "cut", "strip", "keep", "chop"].contains($0)
      }),
      let off = texts[verb...].firstIndex(where: { ["off", "out", "away"].contains($0) }),
      (2...5).contains(off - verb)
    else { return nil }
    let dropped = Array(texts[(verb + 1)..<off])
    return (texts[..<verb] + ["no"] + dropped + texts[(off + 1)...], dropped)
  }

  /// Words that several options share tell less.
  private func weights(of labels: [[OptionWords]]) -> [String: Double] {
    var counts: [String: Double] = [:]
    for forms in labels {
      for stem in Set(forms[0].words.map(\.stem)) { counts[stem, default: 0] += 1 }
    }
    return counts.mapValues { 1 / $0 }
  }

  private func weight(_ word: OptionWords.Word, _ weights: [String: Double]) -> Double {
    word.isEmpty ? Self.weightOfEmpty : weights[word.stem] ?? 1
  }

  /// The best of all ways to read what was said and the label.
  private func score(
    _ said: OptionWords, _ label: OptionWords, _ weights: [String: Double]
  ) -> Score {
    var best: Score?
    for said in said.readings {
      for label in label.readings {
        let score = score(said, label, weights)
        if best.map({ $0.value <= score.value }) ?? true { best = score }
      }
    }
    return best ?? Score(value: 0, evidence: [])
  }

  private func score(
    _ said: [OptionWords.Word], _ label: [OptionWords.Word], _ weights: [String: Double]
  ) -> Score {
    var best = [Double](repeating: 0, count: label.count)
    var explained = 0.0
    var total = 0.01
    var evidence: Set<Int> = []
    var strongest = 0.0
    for (place, word) in said.enumerated() {
      let weight = weight(word, weights)
      var most = 0.0
      for (index, other) in label.enumerated() {
        let likeness = WordSimilarity.of(word, other)
        most = max(most, likeness)
        best[index] = max(best[index], likeness)
      }
      total += weight
      explained += weight * most
      guard !word.isEmpty, most >= 0.7 else { continue }
      evidence.insert(place)
      strongest = max(strongest, most)
    }
    var covered = 0.0
    var whole = 0.01
    for (index, word) in label.enumerated() {
      let weight = weight(word, weights)
      whole += weight
      covered += weight * best[index]
    }
    return Score(
      value: 0.62 * explained / total + 0.38 * covered / whole, evidence: evidence,
      strongest: strongest)
  }

  private func likeness(_ words: [OptionWords.Word], _ label: [OptionWords.Word]) -> Double {
    words.filter { !$0.isEmpty }
      .map { word in label.map { WordSimilarity.of(word, $0) }.max() ?? 0 }.max() ?? 0
  }

  func decide(_ scores: [Score], _ texts: [String], isQuestion: Bool) -> OptionMatch {
    let order = scores.indices.sorted { (scores[$0].value, -$0) > (scores[$1].value, -$1) }
    guard let best = order.first else { return .none }
    let least =
      isQuestion ? Self.leastOfQuestion : isStatement(texts) ? Self.leastOfStatement : Self.least
    guard scores[best].value >= least, !scores[best].evidence.isEmpty || texts.count <= 2
    else { return .none }
    guard order.count > 1 else { return .option(best) }
    return isClear(scores[best], before: scores[order[1]], texts)
      ? .option(best) : .between([best, order[1]].sorted())
  }

  /// Whether the best is far enough ahead of the second, and more than one of two that were named.
  private func isClear(_ best: Score, before second: Score, _ texts: [String]) -> Bool {
    let ahead = best.value - second.value
    let isTorn = texts.contains { ["or", "both", "either"].contains($0) }
    let isBoth =
      texts.contains { $0 == "and" || $0 == "or" } && second.value >= Self.least * 0.75
      && !second.evidence.isSubset(of: best.evidence)
    let isSame =
      !best.evidence.isEmpty && best.evidence == second.evidence
      && best.strongest - second.strongest < 0.1
    // The same words speak for both, and plainly better for one of them.
    let isBetter =
      best.evidence == second.evidence && (0.04..<0.1).contains(best.strongest - second.strongest)
    if isBetter, !isTorn { return ahead >= Self.leastAheadOfBetter }
    let needed =
      isTorn ? Self.leastAheadIfTorn : isSame ? Self.leastAheadOfSame : Self.leastAhead
    return !isBoth && ahead >= needed
  }

  /// "My aunt is 80" tells something; it chooses nothing.
  private func isStatement(_ texts: [String]) -> Bool {
    guard let verb = texts.dropFirst().firstIndex(where: { statements.contains($0) }) else {
      return false
    }
    return texts[0] != "its" && texts[0] != "it" && verb + 1 < texts.count
  }
}
