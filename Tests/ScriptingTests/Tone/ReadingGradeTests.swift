@testable import Scripting
import Testing

/// Grades are those of Flesch and Kincaid.
@Suite struct ReadingGradeTests {
  @Test(arguments: [
    ("the", 1), ("times", 1), ("asked", 1), ("wanted", 2), ("pieces", 2), ("little", 2),
    ("whole", 1), ("doesn't", 2), ("isn't", 2), ("don't", 1), ("going", 2), ("message", 2),
    ("emergency", 4), ("communication", 5), ("7", 1), ("boxes", 2), ("people", 2), ("quiet", 2),
  ])
  func countsSyllables(word: String, count: Int) throws {
    #expect(try #require(try ToneTrial.words().grade).syllables(of: word) == count)
  }

  @Test func gradesAsTheFormulaSays() throws {
    let grade = try #require(try ToneTrial.words().grade)
    // Two sentences, eight words, nine syllables.
    let wanted = 0.39 * 4 + 11.8 * 9 / 8 - 15.59
    let found = try #require(grade.of("The cat sat down. It was not happy."))
    #expect(abs(found - wanted) < 0.001)
    #expect(grade.of("…") == nil)
  }
}
