import Foundation
import TestSupport
import Testing

/// `kith format`, run as a person runs it.
@Suite struct FormatTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
  private static let untidy =
    "id: x\nstart: a\nformat: 1\nstates:\n    a: # here\n        say:   'Hi.'\n"
  private static let tidy = "format: 1\nid: x\nstart: a\nstates:\n  a:  # here\n    say: Hi.\n"

  private func file(_ name: String, _ text: String) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/" + name
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func removeFolder() {
    try? FileManager.default.removeItem(atPath: folder)
  }

  @Test func writesTheFormAndLeavesTheRestAlone() throws {
    defer { removeFolder() }
    let path = try file("x.yaml", Self.untidy)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let link = folder + "/link.yaml"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let outcome = try Tool.run(["format", link])
    #expect(outcome.code == 0)
    #expect(outcome.output == "\(link)\n1 file, 1 changed\n")
    #expect(try text(path) == Self.tidy)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
    #expect(try Tool.run(["format", folder]).output == "2 files, 0 changed\n")
  }

  @Test func checkShowsWhatWouldChangeAndWritesNothing() throws {
    defer { removeFolder() }
    let path = try file("x.yaml", Self.untidy)
    let outcome = try Tool.run(["format", "--check", path])
    #expect(outcome.code == 1)
    #expect(outcome.output.hasPrefix("\(path) would change:\n"))
    #expect(outcome.output.contains("-         say:   'Hi.'\n"))
    #expect(outcome.output.contains("+     say: Hi.\n"))
    #expect(outcome.output.hasSuffix("1 file, 1 would change\n"))
    #expect(try text(path) == Self.untidy)
  }

  @Test func shippedFilesAndNewOnesAreInTheForm() throws {
    defer { removeFolder() }
    #expect(try Tool.run(["format", "--check"]).code == 0)
    #expect(try Tool.run(["format", "--check", "Scripts"]).code == 0)
    let path = try file("x.txt", "") + ".yaml"
    #expect(try Tool.run(["new", path]).code == 0)
    let outcome = try Tool.run(["format", "--check", path])
    #expect(outcome.code == 0, "\(outcome.output)")
  }

  @Test func mistakesAreToldAndTheOtherFilesStillWritten() throws {
    defer { removeFolder() }
    let broken = try file("a.yaml", "a: b: c\n")
    let tagged = try file("b.yaml", "a: !!str 1\n")
    let path = try file("c.yaml", Self.untidy)
    let outcome = try Tool.run(["format", folder])
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("\(broken):1:5: error: a colon followed by a space"))
    #expect(outcome.output.contains("\(tagged):1:4: left as it is: tags"))
    #expect(outcome.output.hasSuffix("3 files, 1 changed, 2 left with mistakes\n"))
    #expect(try text(broken) == "a: b: c\n" && text(tagged) == "a: !!str 1\n")
    #expect(try text(path) == Self.tidy)
    #expect(try Tool.run(["format", folder + "/none.yaml"]).code == 66)
  }
}
