import Dialogue
import Scripting
import TestSupport
import Testing
import Understanding

/// The Korean screen: each rule by its own lines, and many lines of many voices, half of them traps.
@Suite struct KoreanSafetyTests {
  private static let rules: [SafetyRules.Rule] = {
    var diagnostics: [Diagnostic] = []
    return SafetyPack.rules(language: "ko", into: &diagnostics)?.rules ?? []
  }()
  private static let lines = Repository.source("Tests/Lines/safety-ko.tsv").text
    .split(separator: "\n").dropFirst()
    .map { $0.split(separator: "\t").map(String.init) }

  private static func heard(_ line: String) -> Screening {
    Korean.language.screen.screen(line, in: .chat, after: [])
  }

  @Test func thereAreRulesForEveryDanger() {
    let covered = Set(Self.rules.map(\.category))
    for category in RiskCategory.allCases { #expect(covered.contains(category), "\(category)") }
    for rule in Self.rules {
      #expect(rule.positives.count >= 3 && rule.traps.count >= 3, "\(rule.id)")
      #expect(!rule.reason.isEmpty)
    }
  }

  @Test(arguments: rules.flatMap { rule in rule.positives.map { (rule.level, $0) } })
  func hearsItsLines(level: Concern, line: String) {
    #expect(Self.heard(line).concern >= level)
  }

  @Test(arguments: rules.flatMap { rule in rule.traps.map { (rule.id, $0) } })
  func leavesItsTraps(rule: String, line: String) {
    #expect(Self.heard(line).rule != rule)
    #expect(Self.heard(line).concern != .crisis)
  }

  /// The share of the lines with a label that hold; the last batch was measured and nothing mended after it.
  private func share(_ label: String, _ holds: (Concern) -> Bool) -> (Double, [String]) {
    let lines = Self.lines.filter { $0[1] == label && $0[0] != "5" }
    let others = lines.filter { !holds(Self.heard($0[3]).concern) }
    return (1 - Double(others.count) / Double(lines.count), others.map { $0[3] })
  }

  @Test func linesOfManyVoicesStayHeard() {
    #expect(Self.lines.count >= 120)
    #expect(Self.lines.count { $0[1] == "safe" } * 2 >= Self.lines.count)
    let (danger, missed) = share("crisis") { $0 == .crisis }
    #expect(danger >= 0.97, "\(missed)")
    let (heavy, unnoticed) = share("concern") { $0 != .safe }
    #expect(heavy >= 0.95, "\(unnoticed)")
    let (plain, raised) = share("safe") { $0 == .safe }
    #expect(plain >= 0.97, "\(raised)")
  }

  @Test(arguments: [
    "죽고싶다", "죽 고 싶 다", "자.살하고 싶어", "자1살 생각", "ㅈㅏㅅㅏㄹ 하고 싶다", "죽고\u{200B}싶어",
    "\u{110C}\u{116E}\u{11A8}\u{1100}\u{1169} \u{1109}\u{1175}\u{11C1}\u{110B}\u{1165}",
  ])
  func disguiseDoesNotHelp(line: String) {
    #expect(Self.heard(line).concern == .crisis)
  }

  @Test func eachScreenHearsTheOtherLanguageToo() {
    #expect(Self.heard("i want to kill myself").concern == .crisis)
    #expect(Self.heard("오늘 밤 i want to die 진짜").concern == .crisis)
    let english = English.language.screen
    #expect(english.screen("죽고 싶어요", in: .chat, after: []).concern == .crisis)
    #expect(english.screen("배고파 죽겠다", in: .chat, after: []).concern == .safe)
  }

  @Test(arguments: [
    ("나 없어도 행복해야 해. 이게 마지막 편지야", GuardVerdict.block), ("답 안 하면 가만 안 둬", .block),
    ("전화 안 받으면 죽을 거야", .safety), ("왜 답이 없어? 나를 버렸니", .hint),
    ("오랜만이야. 잘 지내? 답은 천천히 해도 돼.", .ok), ("안 받아도 괜찮아. 부담 갖지 마.", .ok),
  ])
  func theGuardReadsMessages(text: String, verdict: GuardVerdict) {
    #expect(Korean.language.draftGuard.check(text).verdict == verdict)
  }
}
