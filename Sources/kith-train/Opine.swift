import ArgumentParser
import Dialogue
import Scripting
import Understanding

/// `kith-train opine`: makes the safety screen's second opinion.
struct Opine: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the safety screen's second opinion.",
    discussion: """
      Heavy lines and traps are our own, everyday lines come from the sets of the feelings model. The same
      data and seed give the same bytes. A batch of our lines can be left out, to measure on it.

      Example: kith-train opine --data DIR --without 9 -o Scripts/en/words/safety.model
      """)

  @ArgumentParser.Option(
    help: "The folder with feelings_train.tsv, unmapped_train.tsv and sad_lines.tsv.")
  var data: String
  @ArgumentParser.Option(help: "Our own lines.")
  var lines = "Tests/Lines/safety.tsv"
  @ArgumentParser.Option(help: "A batch of our own lines to leave out; can be given again.")
  var without: [String] = []
  @ArgumentParser.Option(help: "How many everyday lines are learnt.")
  var everyday = 16_000
  @ArgumentParser.Option(help: "How far above even odds a line must be.")
  var threshold = OpinionMaker().threshold
  @ArgumentParser.Option(help: "How far above even odds a line must be to second a rule.")
  var grave = OpinionMaker().graveThreshold
  @ArgumentParser.Option(name: .shortAndLong, help: "The file to write.")
  var output = Ears.folder + "/safety.model"

  func run() throws {
    let rules = try rules()
    let own = try own() + examples(of: rules)
    let others = try others(rules)
    let bytes = OpinionMaker(threshold: threshold, graveThreshold: grave).model(of: own + others)
    try Files.write(bytes, to: output)
    print("\(own.count) lines of our own, \(others.count) everyday lines")
    print("\(output): \(bytes.count) bytes")
  }

  private func own() throws -> [OpinionMaker.Line] {
    let table = Table(try Files.text(lines))
    return table.rows.filter { !without.contains(table.value($0, "batch")) }.map {
      OpinionMaker.Line(
        text: table.value($0, "text"),
        concern: Concern(rawValue: table.value($0, "label")) ?? .safe, weight: 1)
    }
  }

  private func rules() throws -> SafetyRules {
    var diagnostics: [Diagnostic] = []
    guard let rules = SafetyPack.rules(language: "en", into: &diagnostics) else {
      throw Trouble(description: "the safety rules can not be used: \(diagnostics)")
    }
    return rules
  }

  /// The lines that each rule must hear, and its traps. A sign is worrying only beside another.
  private func examples(of rules: SafetyRules) -> [OpinionMaker.Line] {
    rules.rules.flatMap { rule in
      rule.positives.map { OpinionMaker.Line(text: $0, concern: rule.level, weight: 1) }
        + rule.traps.map { OpinionMaker.Line(text: $0, concern: .safe, weight: 1) }
    }
  }

  /// Lines of real people that the rules find nothing in, evenly from all sets.
  private func others(_ rules: SafetyRules) throws -> [OpinionMaker.Line] {
    let screen = SafetyScreen(rules: rules)
    let corpus = Corpus(folder: data, without: [])
    let all = try corpus.labelled().map(\.line) + corpus.unlabelled()
    let stride = max(1, all.count / max(1, everyday))
    return Swift.stride(from: 0, to: all.count, by: stride).map { all[$0] }
      .filter { screen.screen($0, in: .chat, after: []).concern == .safe }
      .map { OpinionMaker.Line(text: $0, concern: .safe, weight: 0.3) }
  }
}
