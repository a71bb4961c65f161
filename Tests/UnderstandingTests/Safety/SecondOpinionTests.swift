import Testing

@testable import Understanding

@Suite struct SecondOpinionTests {
  private static let line = "the tablets are counted out beside the bed tonight"
  private static let heavy = ModelFeatures.keys(of: Words(line))

  /// A model that knows the pieces of one line.
  private static func model(heavy: Int8, grave: Int8 = -127) -> SecondOpinion? {
    let keys = Set(Self.heavy).sorted()
    return SecondOpinion(
      bytes: SecondOpinion.bytes(
        keys: keys, heavy: scale(keys.map { _ in heavy }), grave: scale(keys.map { _ in grave })))
  }

  private static func scale(_ weights: [Int8]) -> SecondOpinion.Scale {
    SecondOpinion.Scale(weights: weights, bias: 0, threshold: 10)
  }

  private func rule(
    _ pattern: String, _ standing: SafetyRules.Standing, hasOwnNegation: Bool = true
  ) throws -> SafetyRules.Rule {
    SafetyRules.Rule(
      id: "x", category: .suicidePlan, level: .crisis, standing: standing, isExplicit: true,
      hasOwnNegation: hasOwnNegation, countsInThePast: true, reason: "",
      patterns: [try #require(Pattern(pattern))], positives: [], traps: [])
  }

  private func screen(_ opinion: SecondOpinion?, rules: [SafetyRules.Rule] = []) -> SafetyScreen {
    SafetyScreen(rules: SafetyRules(rules: rules), opinion: opinion)
  }

  @Test func raisesASafeLineToHeavyAndNoFurther() {
    let screening = screen(Self.model(heavy: 127, grave: 127))
      .screen(Self.line, in: .chat, after: [])
    #expect(screening.concern == .concern)
    #expect(screening.rule == "second-opinion")
    #expect(SafetyScreen.isLikeness(screening))
  }

  @Test(arguments: [SafetyRules.Standing.word, .sign])
  func secondsARuleThatIsTooWeakToStandAlone(standing: SafetyRules.Standing) throws {
    let rules = [try rule("tablets", standing)]
    let alone = screen(Self.model(heavy: 127), rules: rules)
      .screen(Self.line, in: .chat, after: [])
    #expect(alone.rule == "second-opinion")
    let together = screen(Self.model(heavy: 127, grave: 127), rules: rules)
      .screen(Self.line, in: .chat, after: [])
    #expect(together.concern == .crisis)
    #expect(together.category == .suicidePlan)
    #expect(together.rule == "x+second-opinion")
    #expect(!together.isExplicit)
    #expect(SafetyScreen.isLikeness(together))
  }

  @Test func secondsNoWordThatIsDenied() throws {
    let rules = SafetyRules(
      rules: [try rule("counted out", .word, hasOwnNegation: false)], negations: ["not"])
    let screen = SafetyScreen(rules: rules, opinion: Self.model(heavy: 127, grave: 127))
    let denied = "the tablets are not counted out beside the bed tonight"
    #expect(screen.screen(denied, in: .chat, after: []).concern != .crisis)
  }

  @Test func neverLowersWhatARuleHears() throws {
    let screening = screen(Self.model(heavy: -127), rules: [try rule("counted out", .alone)])
      .screen(Self.line, in: .chat, after: [])
    #expect(screening.concern == .crisis)
  }

  @Test func isSilentInAMessageAndOnShortAnswers() {
    let screen = screen(Self.model(heavy: 127, grave: 127))
    #expect(screen.screen(Self.line, in: .draft, after: []).concern == .safe)
    #expect(screen.screen("counted out beside the bed", in: .chat, after: []).concern == .safe)
  }

  @Test func isSilentWhereARuleUnderstoodADenial() throws {
    let rules = SafetyRules(
      rules: [try rule("counted out", .alone, hasOwnNegation: false)], negations: ["not"])
    let screen = SafetyScreen(rules: rules, opinion: Self.model(heavy: 127))
    let denied = "the tablets are not counted out beside the bed tonight"
    #expect(screen.screen(denied, in: .chat, after: []).concern == .safe)
  }

  @Test func damagedBytesAreNoModel() {
    let bytes = SecondOpinion.bytes(
      keys: [1, 2], heavy: Self.scale([3, 4]), grave: Self.scale([5, 6]))
    #expect(SecondOpinion(bytes: bytes) != nil)
    #expect(SecondOpinion(bytes: bytes.dropLast()) == nil)
    #expect(SecondOpinion(bytes: [0] + bytes.dropFirst()) == nil)
    let unsorted = SecondOpinion.bytes(
      keys: [2, 1], heavy: Self.scale([3, 4]), grave: Self.scale([5, 6]))
    #expect(SecondOpinion(bytes: unsorted) == nil)
  }
}
