import TestSupport
import Testing
import Understanding

@Suite struct FeelingModelTests {
  private static let bytes = Repository.bytes("Scripts/en/words/feelings.model") ?? []

  @Test func theShippedModelIsReadAndSmall() {
    #expect(FeelingModel(bytes: Self.bytes) != nil)
    #expect(Self.bytes.count <= 500_000)
  }

  @Test func aDamagedModelIsNoModel() {
    #expect(FeelingModel(bytes: []) == nil)
    #expect(FeelingModel(bytes: Array(Self.bytes.dropLast())) == nil)
    #expect(FeelingModel(bytes: Self.bytes + [0]) == nil)
    var other = Self.bytes
    other[0] ^= 1
    #expect(FeelingModel(bytes: other) == nil)
    var unsorted = Self.bytes
    for place in 100..<104 { unsorted[place] = 0xFF }
    #expect(FeelingModel(bytes: unsorted) == nil)
  }

  @Test func likelihoodsAddUpToOne() throws {
    let model = try #require(FeelingModel(bytes: Self.bytes))
    let opinion = try #require(model.opinion(of: Words("i miss how it was, and i cry a lot")))
    let sum = Feeling.allCases.reduce(opinion.none) { $0 + opinion.likelihood(of: $1) }
    #expect(abs(sum - 1) < 1e-9)
  }

  @Test(arguments: [
    (0.0, 1.0), (1, 2.718281828459045), (-2, 0.1353352832366127), (20, 485165195.4),
  ])
  func powersOfE(number: Double, power: Double) {
    #expect(abs(Exponential.of(number) / power - 1) < 1e-9)
  }
}
