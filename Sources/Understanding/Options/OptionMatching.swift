/// Matches words with options: number, ordinal, label, part of it, other words for it, typing mistakes.
///
/// A wrong choice costs more than a question: what is not clear is not chosen.
struct OptionMatching: Sendable {
  private let ordinals: OrdinalMatching
  private let reading: OptionReading
  private let scoring: OptionScoring
  private let kinds: OptionKinds
  private let undecided: PatternIndex
  /// Words that take back what was said before them.
  let corrections: PatternEnds

  init(_ vocabulary: Vocabulary) {
    ordinals = OrdinalMatching(vocabulary)
    reading = OptionReading(vocabulary)
    scoring = OptionScoring(vocabulary)
    kinds = OptionKinds(vocabulary)
    undecided = PatternIndex(vocabulary.list("undecided").compactMap { Pattern($0) })
    corrections = PatternEnds(vocabulary.list("corrections"))
  }

  func match(_ line: String, _ options: [Option]) -> OptionMatch {
    account(of: line, options).match
  }

  /// The match and the rule it was made by.
  func account(of line: String, _ options: [Option]) -> OptionAccount {
    guard !options.isEmpty else { return OptionAccount(.none, by: .nothing) }
    let short = String(line.prefix(600))
    let labels = options.map { ([$0.label] + $0.also).map { Words($0).texts } }
    let words = Words(short)
    let texts = words.texts
    if let after = corrections.end(in: texts) {
      let account = account(of: texts[after...].joined(separator: " "), options)
      if case .option = account.match { return account }
    }
    guard !texts.isEmpty else { return OptionAccount(.none, by: .nothing) }
    if let index = only(labels, where: { $0 == texts }) {
      return OptionAccount(.option(index), by: .label)
    }
    if let index = ordinals.index(in: short, of: options.count) {
      return OptionAccount(.option(index), by: .number)
    }
    guard texts.count <= 30 else { return OptionAccount(.none, by: .nothing) }
    if let index = remaining(words, labels) { return OptionAccount(.option(index), by: .left) }
    if let index = contained(texts, labels) ?? holding(texts, labels) {
      return OptionAccount(.option(index), by: .part)
    }
    if let index = kinds.index(of: short, texts, labels.map { $0[0] }) {
      return OptionAccount(.option(index), by: .kind)
    }
    if undecided.whole(texts) != nil {
      return OptionAccount(.none, by: .undecided)
    }
    let scores = scoring.scores(of: words, among: labels.map { $0.map(reading.read) }, reading)
    return OptionAccount(
      scoring.decide(scores, texts, isQuestion: OptionKinds.isQuestion(short, texts)),
      by: .likeness,
      scores: scores.map(\.value))
  }

  /// The one option that is left when every other is turned down: "not the call, not the letter".
  private func remaining(_ words: Words, _ labels: [[[String]]]) -> Int? {
    let texts = words.texts
    let refusals = texts.indices.filter { scoring.refuses(texts[$0]) || texts[$0] == "nor" }
    guard labels.count > 2, let first = refusals.first, first <= 1 else { return nil }
    let stretches = texts[first...].split {
      scoring.refuses($0) || ["nor", "and", "or"].contains($0)
    }
    let denied = stretches.map { contained(withoutStopWords($0), labels) }
    guard !denied.contains(nil), Set(denied).count == labels.count - 1 else { return nil }
    return labels.indices.first { !denied.contains($0) }
  }

  private func withoutStopWords(_ texts: ArraySlice<String>) -> [String] {
    texts.filter { !reading.isStopWord($0) }
  }

  private func only(_ labels: [[[String]]], where isMeant: ([String]) -> Bool) -> Int? {
    let meant = labels.indices.filter { labels[$0].contains(where: isMeant) }
    return meant.count == 1 ? meant[0] : nil
  }

  /// The one option of which the words are a part as they stand: "no energy" of "I have no energy".
  ///
  /// "an hour" is no part of "half an hour".
  private func contained(_ texts: [String], _ labels: [[[String]]]) -> Int? {
    guard texts.count <= 6, texts.contains(where: { !reading.isStopWord($0) }) else { return nil }
    let holding = labels.indices.filter { index in
      labels[index].contains { places(of: texts, in: $0).isEmpty == false }
    }
    guard holding.count == 1, let index = holding.first else { return nil }
    let isPlain = labels[index].contains { label in
      places(of: texts, in: label).contains { start in
        start == 0 || !["half", "not", "no", "never", "dont", "cant"].contains(label[start - 1])
      }
    }
    return isPlain ? index : nil
  }

  private func places(of texts: [String], in label: [String]) -> [Int] {
    guard label.count >= texts.count else { return [] }
    return (0...(label.count - texts.count)).filter {
      label[$0..<($0 + texts.count)].elementsEqual(texts)
    }
  }

  /// The one option whose whole label stands in a short line: "that's fine, keep it".
  private func holding(_ texts: [String], _ labels: [[[String]]]) -> Int? {
    guard texts.count <= 8,
      !texts.contains(where: { scoring.refuses($0) || ["or", "and", "both"].contains($0) })
    else {
      return nil
    }
    let named = labels.indices.filter { index in
      labels[index].contains { $0.count < texts.count && !places(of: $0, in: texts).isEmpty }
    }
    guard named.count == 1, let index = named.first,
      labels[index].contains(where: { $0.count >= 2 && !places(of: $0, in: texts).isEmpty })
    else { return nil }
    return index
  }
}

/// Which option was meant, and how that was told.
public struct OptionAccount: Hashable, Sendable {
  /// How a choice was told.
  public enum Rule: String, Hashable, Sendable {
    case nothing = "nothing to go by"
    case label = "the label or a word listed for it"
    case number = "a number, letter or ordinal"
    case left = "the one that was not turned down"
    case part = "a part of the label, or the label within the line"
    case kind = "the one option that says yes, no, none or not sure"
    case undecided = "words that choose nothing"
    case likeness = "likeness of words"
  }

  /// Which option.
  public let match: OptionMatch
  /// The rule.
  public let rule: Rule
  /// How alike the words are to each option, between 0 and 1; empty where another rule decided.
  public let scores: [Double]

  init(_ match: OptionMatch, by rule: Rule, scores: [Double] = []) {
    self.match = match
    self.rule = rule
    self.scores = scores
  }
}
