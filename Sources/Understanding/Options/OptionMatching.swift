/// Matches words with options: number, ordinal, label, part of it, other words for it, typing mistakes.
///
/// A wrong choice costs more than a question: what is not clear is not chosen.
struct OptionMatching: Sendable {
  private let ordinals: OrdinalMatching
  private let similarity: WordSimilarity
  private let negations: Set<String>
  private let undecided: [Pattern]
  private let confirmations: ConfirmationListening

  init(_ vocabulary: Vocabulary) {
    ordinals = OrdinalMatching(vocabulary)
    similarity = WordSimilarity(vocabulary)
    negations = vocabulary.set("negations")
    confirmations = ConfirmationListening(vocabulary)
    undecided = vocabulary.list("undecided").compactMap { Pattern($0) }
  }

  func match(_ line: String, _ options: [Option]) -> OptionMatch {
    guard !options.isEmpty else { return .none }
    let short = String(line.prefix(600))
    if let index = exact(short, options) ?? ordinals.index(in: short, of: options.count) {
      return .option(index)
    }
    let words = Words(short)
    let texts = words.texts
    guard !texts.isEmpty, texts.count <= 30 else { return .none }
    if let index = contained(texts, options) { return .option(index) }
    if undecided.contains(where: { $0.match(texts, at: 0) == texts.count }) { return .none }
    if let index = confirmed(short, texts, options) { return .option(index) }
    let said = split(texts)
    let weights = weights(of: options)
    let scores = options.map { option in
      ([option.label] + option.also).map { label in
        scored(texts, said, Words(label).texts, weights)
      }.max() ?? 0
    }
    return decide(scores, texts, isQuestion: short.contains("?"))
  }

  private func exact(_ line: String, _ options: [Option]) -> Int? {
    let said = Words(line).texts
    guard !said.isEmpty else { return nil }
    let equal = options.indices.filter { index in
      ([options[index].label] + options[index].also).contains { Words($0).texts == said }
    }
    return equal.count == 1 ? equal[0] : nil
  }

  /// The one option of which the words are a part as they stand: "no energy" of "I have no energy".
  private func contained(_ texts: [String], _ options: [Option]) -> Int? {
    guard texts.count <= 6, texts.contains(where: { !similarity.isStopWord($0) }) else {
      return nil
    }
    let said = " " + texts.joined(separator: " ") + " "
    let holding = options.indices.filter { index in
      ([options[index].label] + options[index].also).contains {
        (" " + Words($0).texts.joined(separator: " ") + " ").contains(said)
      }
    }
    return holding.count == 1 ? holding[0] : nil
  }

  /// "yeah" for the one option that begins with yes, "nope" for the one that begins with no.
  private func confirmed(_ line: String, _ texts: [String], _ options: [Option]) -> Int? {
    guard texts.count <= 4, let said = confirmations.confirmation(in: line), said != .unsure else {
      return nil
    }
    let fitting = options.indices.filter { index in
      Words(options[index].label).texts.first == said.rawValue
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// What is said and, after a "not", what is turned down.
  private func split(_ texts: [String]) -> (said: [String], denied: [String]) {
    guard
      let index = texts.firstIndex(where: {
        ["not", "no", "dont", "without", "except"].contains($0)
      }),
      index + 1 < texts.count
    else { return (texts, []) }
    let rest = texts[(index + 1)...]
    if let turn = rest.firstIndex(where: { ["but", "rather", "instead"].contains($0) }) {
      return (Array(texts[..<index] + texts[(turn + 1)...]), Array(rest[..<turn]))
    }
    return (texts, Array(rest.prefix(4)))
  }

  /// Words that several options share tell less.
  private func weights(of options: [Option]) -> [String: Double] {
    var counts: [String: Double] = [:]
    for option in options {
      let words = Set(Words(option.label).texts.map(similarity.stem))
      for word in words { counts[word, default: 0] += 1 }
    }
    return counts.mapValues { 1 / $0 }
  }

  /// A label with a "no" or "not" of its own is not turned down by one.
  private func scored(
    _ texts: [String], _ said: (said: [String], denied: [String]), _ label: [String],
    _ weights: [String: Double]
  ) -> Double {
    guard !label.contains(where: { negations.contains($0) }) else {
      return score((texts, []), label, weights)
    }
    return score(said, label, weights) - 0.8 * denied(said.denied, label)
  }

  private func weight(_ word: String, _ weights: [String: Double]) -> Double {
    similarity.isStopWord(word) ? 0.12 : weights[similarity.stem(word)] ?? 1
  }

  private func score(
    _ said: (said: [String], denied: [String]), _ label: [String], _ weights: [String: Double]
  ) -> Double {
    guard !label.isEmpty else { return 0 }
    var explained = 0.0
    var total = 0.0
    for word in said.said {
      let weight = weight(word, weights)
      total += weight
      explained += weight * (label.map { similarity.of(word, $0) }.max() ?? 0)
    }
    var covered = 0.0
    var whole = 0.0
    for word in label {
      let weight = weight(word, weights)
      whole += weight
      covered += weight * (said.said.map { similarity.of($0, word) }.max() ?? 0)
    }
    return 0.62 * explained / max(total, 0.01) + 0.38 * covered / max(whole, 0.01)
  }

  private func denied(_ words: [String], _ label: [String]) -> Double {
    words.filter { !similarity.isStopWord($0) }
      .map { word in label.map { similarity.of(word, $0) }.max() ?? 0 }.max() ?? 0
  }

  private func decide(_ scores: [Double], _ texts: [String], isQuestion: Bool) -> OptionMatch {
    let order = scores.indices.sorted { (scores[$0], -$0) > (scores[$1], -$1) }
    guard let best = order.first else { return .none }
    let second = order.count > 1 ? scores[order[1]] : 0
    guard scores[best] >= (isQuestion ? 0.6 : 0.36) else { return .none }
    let isTorn = texts.contains { ["or", "both", "either"].contains($0) }
    if scores[best] - second >= (isTorn ? 0.3 : 0.12) { return .option(best) }
    return .between([best, order[1]].sorted())
  }
}
