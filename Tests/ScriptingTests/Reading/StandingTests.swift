import TestSupport
import Testing

@testable import Scripting

/// The own line reader accuses no line of a file that can be read.
@Suite struct StandingTests {
  @Test(arguments: Repository.files(in: "Scripts", ending: ".yaml"))
  func soundFilesHaveNoTrap(path: String) {
    let traps = Traps(Repository.source(path).text, file: path)
    #expect(traps.breaking(isTwice: true).isEmpty)
    #expect(traps.breaking().isEmpty)
    #expect(traps.silent.isEmpty)
  }

  @Test(arguments: [
    "a:\n- x\n- y\nb: z", "a:\n  one\n  two\nb: c", "a: one\n  two\nb: c", "- a: b\n  c: d\n- e",
    "a: |\n  x: y\n\n  - z\nb: c", "a: \"x\n  y: z\"\nb: [c,\n  d]\ne: f",
    "\"a b\": c\n'd e': f", "a b: c\nd:\ne: f", "a:\n  b:\n    - c\n  d: e\nf: g",
  ])
  func whatYAMLAllowsIsNotAccused(text: String) {
    #expect(Traps(text, file: "x.yaml").breaking().isEmpty)
  }
}
