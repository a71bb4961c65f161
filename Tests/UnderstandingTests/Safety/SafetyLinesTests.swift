import Dialogue
import Scripting
import TestSupport
import Testing
import Understanding

/// Lines of many voices, half of them traps: what the rules were tuned on must stay heard, and the last
/// batch, which nothing was tuned on, must keep its figures of `Documentation/KNOWN_LIMITS.md`.
@Suite struct SafetyLinesTests {
  private struct Line {
    let label: String
    let category: String
    let text: String
    let concern: Concern
  }

  /// The batch that nothing was tuned on.
  private static let untouched = "12"
  /// Batches of strangers, the first two more of hints than of plain words; of them only the kinds were mended.
  private static let indirect: Set = ["16", "17", "18", "19", "20", "21", "22", "24"]
  private static let lines = heard { $0 != untouched && !indirect.contains($0) }
  private static let hints = heard { indirect.contains($0) }
  private static let unseen = heard { $0 == untouched }

  private static func heard(_ isWanted: (String) -> Bool) -> [Line] {
    rows(of: "safety").filter { isWanted($0[0]) }.map {
      Line(
        label: $0[1], category: $0[2], text: $0[3],
        concern: English.language.screen.screen($0[3], in: .chat, after: []).concern)
    }
  }

  private static func rows(of name: String) -> [[String]] {
    Repository.source("Tests/Lines/\(name).tsv").text.split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  /// The share of the lines with a label that meet a condition, and those that do not.
  private func share(
    of label: String, in all: [Line] = lines, _ holds: (Concern) -> Bool
  ) -> (share: Double, others: [String]) {
    let lines = all.filter { $0.label == label }
    let others = lines.filter { !holds($0.concern) }
    return (1 - Double(others.count) / Double(lines.count), others.map(\.text))
  }

  @Test func thereAreManyLinesAndManyTraps() {
    #expect(Self.lines.count >= 1_000)
    #expect(Self.lines.count { $0.label == "safe" } * 5 >= Self.lines.count * 2)
  }

  @Test func dangerIsHeardAsDanger() {
    let (share, others) = share(of: "crisis") { $0 == .crisis }
    #expect(share >= 0.97, "\(others)")
  }

  @Test func dangerIsHardlyEverHeardAsNothing() {
    let (share, others) = share(of: "crisis") { $0 != .safe }
    #expect(share >= 0.98, "\(others)")
  }

  @Test func hintsAreHeardToo() {
    #expect(share(of: "crisis", in: Self.hints) { $0 == .crisis }.share >= 0.88)
    #expect(share(of: "crisis", in: Self.hints) { $0 != .safe }.share >= 0.95)
    #expect(share(of: "concern", in: Self.hints) { $0 != .safe }.share >= 0.9)
    #expect(share(of: "safe", in: Self.hints) { $0 == .crisis }.share <= 0.02)
    #expect(share(of: "safe", in: Self.hints) { $0 == .safe }.share >= 0.85)
  }

  @Test func heavyWordsAreNoticedAndNotMadeMoreOf() {
    #expect(share(of: "concern") { $0 != .safe }.share >= 0.98)
    #expect(share(of: "concern") { $0 == .crisis }.share <= 0.03)
  }

  @Test func plainWordsRaiseNothing() {
    #expect(share(of: "safe") { $0 == .crisis }.share <= 0.01)
    let (share, others) = share(of: "safe") { $0 == .safe }
    #expect(share >= 0.97, "\(others)")
  }

  @Test(arguments: [
    "direct", "plan_means", "goodbye_draft", "attempt_medical", "abuse_danger", "emergency",
    "abuse_now",
  ])
  func whatHasNoExcuseIsHeard(category: String) {
    let lines = Self.lines.filter { $0.category == category && $0.label == "crisis" }
    let missed = lines.filter { $0.concern != .crisis }
    #expect(Double(missed.count) <= 0.06 * Double(lines.count), "\(missed.map(\.text))")
    #expect(Double(missed.count { $0.concern == .safe }) <= 0.03 * Double(lines.count))
  }

  @Test func unseenLinesKeepTheirFigures() {
    let lines = Self.unseen
    #expect(lines.count >= 100)
    #expect(share(of: "crisis", in: lines) { $0 == .crisis }.share >= 0.70)
    #expect(share(of: "crisis", in: lines) { $0 != .safe }.share >= 0.85)
    #expect(share(of: "concern", in: lines) { $0 != .safe }.share >= 0.70)
    #expect(share(of: "concern", in: lines) { $0 == .crisis }.share <= 0.20)
    #expect(share(of: "safe", in: lines) { $0 == .crisis }.share <= 0.06)
    #expect(share(of: "safe", in: lines) { $0 != .safe }.share <= 0.20)
  }

  @Test func theGuardBlocksWhatMustBeBlockedAndSparesTheRest() {
    var wrong: [String: (wrong: Int, all: Int)] = [:]
    for row in Self.rows(of: "guard") {
      let kind = row[1].hasPrefix("warn") ? "warn" : row[1]
      let verdict = English.language.draftGuard.check(row[2]).verdict
      wrong[kind, default: (0, 0)].all += 1
      if !Self.fits(verdict, kind) { wrong[kind, default: (0, 0)].wrong += 1 }
    }
    for (kind, count) in wrong {
      #expect(Double(count.wrong) <= 0.05 * Double(count.all), "\(kind): \(count)")
    }
  }

  private static func fits(_ verdict: GuardVerdict, _ kind: String) -> Bool {
    switch kind {
    case "block_goodbye", "crisis_conditional": verdict == .block || verdict == .safety
    case "block_threat", "block_no_contact": verdict == .block
    case "allow_with_safety": verdict == .safety
    case "warn": verdict == .hint || verdict == .safety
    default: verdict == .ok
    }
  }
}
