import TestSupport
import Testing

@testable import Dialogue

/// It behaves as an array does, and a copy stays as it was.
@Suite struct ChunkedArrayTests {
  @Test(arguments: [0, 1, 63, 64, 65, 1_000])
  func holdsWhatAnArrayHolds(count: Int) {
    var random = Seeded(UInt64(count) + 1)
    var plain = Array(repeating: 0, count: count)
    var chunked = ChunkedArray(repeating: 0, count: count)
    let before = chunked
    for step in 1...100 where count > 0 {
      let index = Int.random(in: 0..<count, using: &random)
      plain[index] = step
      chunked[index] = step
    }
    #expect(chunked.elements == plain)
    #expect(chunked.count == count)
    #expect(chunked.enumerated().allSatisfy { plain[$0.offset] == $0.element })
    #expect(before.elements.allSatisfy { $0 == 0 })
  }
}
