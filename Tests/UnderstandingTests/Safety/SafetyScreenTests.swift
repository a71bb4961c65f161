import Dialogue
import Scripting
import TestSupport
import Testing
import Understanding

/// Every rule hears its three lines and leaves its three traps alone.
@Suite struct SafetyScreenTests {
  private static let rules: SafetyRules? = {
    var diagnostics: [Diagnostic] = []
    return SafetyPack.rules(language: "en", into: &diagnostics)
  }()
  private static let ruleList = rules?.rules ?? []
  private let screen = English.language.screen

  @Test func thereAreRulesForEveryDanger() {
    let covered = Set(Self.ruleList.map(\.category))
    for category in RiskCategory.allCases { #expect(covered.contains(category), "\(category)") }
    for rule in Self.ruleList {
      #expect(rule.positives.count >= 3 && rule.traps.count >= 3, "\(rule.id)")
      #expect(!rule.reason.isEmpty)
    }
  }

  @Test(arguments: ruleList.flatMap { rule in rule.positives.map { (rule.level, $0) } })
  func hearsItsLines(level: Concern, line: String) {
    #expect(screen.screen(line, in: .chat, after: []).concern >= level)
  }

  @Test(arguments: ruleList.flatMap { rule in rule.traps.map { (rule.id, $0) } })
  func leavesItsTraps(rule: String, line: String) {
    let screening = screen.screen(line, in: .chat, after: [])
    #expect(screening.rule != rule)
    #expect(screening.concern != .crisis)
  }

  @Test(arguments: [
    "k1ll my5elf", "i w a n t t o d i e", "su!cide", "I want to k\u{200B}ill myself",
    "i want to die 😔", "I WANT TO DIE", "i wanna dieeee", "feeling suicidle",
    "i want to kil my self", "i wish i was dead lol", "haha i want to die",
  ])
  func disguiseDoesNotHelp(line: String) {
    #expect(screen.screen(line, in: .chat, after: []).concern == .crisis)
  }

  @Test(arguments: [
    "this week is killing me", "I'm dying to see you", "my phone is dead",
    "could kill for a coffee",
    "I died laughing", "lol i'm dead", "I'm not suicidal, just sad", "I feel lonely",
    "left out since I moved",
    "no one ever texts me first", "they might not answer", "7", "help", "",
  ])
  func figuresOfSpeechAndPlainLonelinessRaiseNothing(line: String) {
    #expect(screen.screen(line, in: .chat, after: []).concern == .safe)
  }

  @Test func dangerThatTakesTwoLinesIsHeard() {
    let screening = screen.screen("kill myself", in: .chat, after: ["sometimes I just want to"])
    #expect(screening.concern == .crisis)
  }

  @Test func aFindingNeverHoldsTheWords() {
    let screening = screen.screen("I want to kill myself with xyzzy", in: .chat, after: [])
    #expect(!"\(screening)".contains("xyzzy"))
  }
}

@Suite struct DraftGuardTests {
  private let draftGuard = English.language.draftGuard

  @Test(arguments: [
    ("goodbye forever, my love", GuardVerdict.block), ("I know where you live", .block),
    ("she blocked my number", .block), ("if you don't answer I will hurt myself", .safety),
    ("you never call me", .hint), ("after all I did for you", .hint),
    ("Hi, how are you? No rush.", .ok), ("I'm sorry I missed your birthday.", .ok),
    ("I was hurt by it and would like to talk.", .ok),
  ])
  func weighsWords(text: String, verdict: GuardVerdict) {
    #expect(draftGuard.check(text).verdict == verdict)
  }
}
