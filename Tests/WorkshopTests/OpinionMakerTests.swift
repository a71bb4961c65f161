import Testing
import Understanding

@testable import kith_train

@Suite struct OpinionMakerTests {
  private static let lines =
    ["the pills are on the table tonight", "nobody will find me before monday"].map {
      OpinionMaker.Line(text: $0, concern: .crisis, weight: 1)
    }
    + ["the soup is on the table at noon", "nobody will be late on a monday"].map {
      OpinionMaker.Line(text: $0, concern: .safe, weight: 1)
    }

  @Test func theSameLinesGiveTheSameBytes() {
    #expect(OpinionMaker().model(of: Self.lines) == OpinionMaker().model(of: Self.lines))
  }

  @Test func learnsWhichLinesAreHeavy() throws {
    let opinion = try #require(SecondOpinion(bytes: OpinionMaker().model(of: Self.lines)))
    #expect(opinion.opinions(of: Words("the pills are on the table tonight")).isHeavy)
    #expect(!opinion.opinions(of: Words("the soup is on the table at noon")).isHeavy)
  }
}
