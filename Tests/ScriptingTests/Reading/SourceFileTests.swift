import Dialogue
import Scripting
import Testing

@Suite struct SourceFileTests {
  @Test(
    arguments: [
      ([0x61, 0x0A, 0x62, 0xE9, 0x63], 2, 2), ([0xFF, 0xFE, 0x61, 0x00], 1, 1),
      ([0x61, 0x93, 0x62, 0x94, 0x0A], 1, 2),
    ] as [([UInt8], Int, Int)])
  func whatIsNoTextIsToldWithItsLine(bytes: [UInt8], line: Int, column: Int) throws {
    var found: [Diagnostic] = []
    #expect(SourceFile.read(bytes, path: "x.yaml", into: &found) == nil)
    let first = try #require(found.first)
    #expect(first.code == "Y901")
    #expect(first.place == Place(file: "x.yaml", line: line, column: column))
  }

  @Test(arguments: ["commands.yaml", "words/commands.yaml", "./words/commands.yaml"])
  func theKindOfAFileIsToldByItsFolder(path: String) {
    let source = SourceFile(
      path: path, text: "back: [go back]\n", location: "/x/en/words/commands.yaml")
    #expect(DataFiles.problems(in: source).isEmpty)
    let relative = SourceFile(path: "words/commands.yaml", text: "back: [go back]\n")
    #expect(DataFiles.problems(in: relative).isEmpty)
  }
}
