import Foundation
import TestSupport
import Testing

@Suite struct GraphCommandTests {
  @Test(
    arguments: [
      (["reach-out"], "flowchart TD\n"),
      (["reach-out", "--format", "dot"], "digraph \"reach-out\""),
      (["reach-out", "--format", "scxml"], "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
      (
        ["only-me", "--walks", "1"],
        "{\"can\":[],\"event\":\"start\",\"state\":\"tell\",\"walk\":1}\n"
      ),
    ])
  func eachFormBeginsAsItShould(arguments: [String], beginning: String) throws {
    let outcome = try Tool.run(["graph"] + arguments)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix(beginning))
    #expect(outcome.output == (try Tool.run(["graph"] + arguments).output))
  }

  @Test(
    arguments: [
      (["reach-out", "--format", "pigeon"], 64), (["no-such-script"], 66),
      (["reach-out", "--walks", "0"], 64),
    ] as [([String], Int32)])
  func exitCodesSayWhatHappened(arguments: [String], code: Int32) throws {
    #expect(try Tool.run(["graph"] + arguments).code == code)
  }

  @Test func withoutGraphvizItSaysWhatToInstall() throws {
    let outcome = try Tool.run(["graph", "only-me", "--format", "svg"], path: "/nonexistent")
    #expect(outcome.code == 69)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("graphviz") && outcome.errors.contains("--format dot"))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/dot")))
  func graphvizDrawsIt() throws {
    let outcome = try Tool.run(["graph", "reach-out", "--format", "svg"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("<svg") && outcome.output.contains("aloud"))
  }
}
