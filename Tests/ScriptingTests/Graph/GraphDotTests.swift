import Dialogue
import Foundation
import TestSupport
import Testing

@testable import Scripting

@Suite struct GraphDotTests {
  private static let program = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test func whatWouldEndALabelIsEscaped() {
    #expect(
      Dot.quoted([#"a "b" \N &amp; <c>"#, "😀 [d]"]) == #""a \"b\" \\N &amp;amp; <c>\n😀 [d]""#)
    #expect(Dot.quoted(["one\r\ntwo"]) == #""one\ntwo""#)
  }

  @Test(.enabled(if: program != nil), arguments: GraphScripts.all)
  func graphvizAcceptsIt(path: String) throws {
    let script = try GraphScripts.load(path)
    let file = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).dot"
    defer { try? FileManager.default.removeItem(atPath: file) }
    try Dot.text(of: script).write(toFile: file, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.program))
    process.arguments = ["-Tplain", file]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let drawn = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let drawing = Drawing(script)
    let lines = drawn.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("node ") } == drawing.groups.flatMap(\.boxes).count)
    #expect(lines.count { $0.hasPrefix("edge ") } == drawing.arrows.count)
  }
}
