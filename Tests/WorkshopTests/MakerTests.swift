import Testing
import Understanding

@testable import kith_train

@Suite struct MakerTests {
  private static let examples = (0..<40).flatMap { number in
    [
      Example(line: "i feel so lonely tonight \(number % 7)", classes: [Feeling.lonely.index]),
      Example(line: "im furious with him \(number % 5)", classes: [Feeling.angry.index]),
      Example(line: "the bus stops at number \(number % 3)", classes: [Example.none]),
    ]
  }

  @Test func theSameLinesAndSeedMakeTheSameBytes() {
    let one = Maker(seed: 4).model(of: Self.examples)
    #expect(one == Maker(seed: 4).model(of: Self.examples))
    #expect(one != Maker(seed: 5).model(of: Self.examples))
  }

  @Test func learnsWhatItIsShown() throws {
    let model = try #require(FeelingModel(bytes: Maker(seed: 1).model(of: Self.examples)))
    let lonely = try #require(model.opinion(of: Words("so lonely")))
    #expect(lonely.ranked.first == .lonely)
    let bus = try #require(model.opinion(of: Words("the bus")))
    #expect(bus.none > 0.5)
  }

  @Test func anEntryThatFiresSeldomKeepsItsWeight() {
    var count = EntryCount()
    for _ in 0..<3 { count.add(.sad, [Feeling.sad.index]) }
    #expect(count.weight == nil)
    count.add(.sad, [Feeling.angry.index])
    #expect(count.weight == 0.75)
  }

  @Test func theLexiconIsRewrittenUnderMeasuredWeights() {
    let yaml = "# about\nsad:\n  - 1.0 G | down, (low|blue)\n"
    var count = EntryCount()
    for _ in 0..<8 { count.add(.sad, [Feeling.angry.index]) }
    let text = MeasuredLexicon.text(
      yaml, [EntryCount.Key(feeling: "sad", pattern: "down"): count])
    #expect(text == "# about\nsad:\n  - 1.0 G | (low|blue)\n  - 0.15 G | down\n")
  }
}
