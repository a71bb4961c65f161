import Testing

@testable import Understanding

@Suite struct SecondOpinionTests {
  private static let line = "the tablets are counted out beside the bed tonight"
  private static let heavy = ModelFeatures.keys(of: Words(line))

  /// A model that knows the pieces of one line.
  private static func model(weight: Int8, threshold: Int32 = 10) -> SecondOpinion? {
    let keys = Set(heavy).sorted()
    return SecondOpinion(
      bytes: SecondOpinion.bytes(
        keys: keys, weights: keys.map { _ in weight }, bias: 0, threshold: threshold))
  }

  private func screen(_ opinion: SecondOpinion?, rules: [SafetyRules.Rule] = []) -> SafetyScreen {
    SafetyScreen(rules: SafetyRules(rules: rules), opinion: opinion)
  }

  @Test func raisesASafeLineToHeavyAndNoFurther() {
    let screening = screen(Self.model(weight: 127)).screen(Self.line, in: .chat, after: [])
    #expect(screening.concern == .concern)
    #expect(screening.rule == "second-opinion")
  }

  @Test func neverLowersWhatARuleHears() throws {
    let rule = SafetyRules.Rule(
      id: "x", category: .suicidePlan, level: .crisis, isSign: false, isExplicit: true,
      hasOwnNegation: true, countsInThePast: true, reason: "",
      patterns: [try #require(Pattern("counted out"))], positives: [], traps: [])
    let screening = screen(Self.model(weight: -127), rules: [rule])
      .screen(Self.line, in: .chat, after: [])
    #expect(screening.concern == .crisis)
  }

  @Test func isSilentInAMessageAndOnShortAnswers() {
    let screen = screen(Self.model(weight: 127))
    #expect(screen.screen(Self.line, in: .draft, after: []).concern == .safe)
    #expect(screen.screen("counted out beside the bed", in: .chat, after: []).concern == .safe)
  }

  @Test func isSilentWhereARuleUnderstoodADenial() throws {
    let rule = SafetyRules.Rule(
      id: "x", category: .suicidePlan, level: .crisis, isSign: false, isExplicit: true,
      hasOwnNegation: false, countsInThePast: true, reason: "",
      patterns: [try #require(Pattern("counted out"))], positives: [], traps: [])
    let rules = SafetyRules(rules: [rule], negations: ["not"])
    let screen = SafetyScreen(rules: rules, opinion: Self.model(weight: 127))
    let denied = "the tablets are not counted out beside the bed tonight"
    #expect(screen.screen(denied, in: .chat, after: []).concern == .safe)
  }

  @Test func damagedBytesAreNoModel() {
    let bytes = SecondOpinion.bytes(keys: [1, 2], weights: [3, 4], bias: 0, threshold: 0)
    #expect(SecondOpinion(bytes: bytes) != nil)
    #expect(SecondOpinion(bytes: bytes.dropLast()) == nil)
    #expect(SecondOpinion(bytes: [0] + bytes.dropFirst()) == nil)
    #expect(
      SecondOpinion(
        bytes: SecondOpinion.bytes(keys: [2, 1], weights: [3, 4], bias: 0, threshold: 0)) == nil)
  }
}
