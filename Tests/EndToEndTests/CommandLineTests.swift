import Foundation
import TestSupport
import Testing

@Suite struct CommandLineTests {
  @Test func aPipedConversationEndsWithADraftAndTheSameBytesEachTime() throws {
    let answers = "7\nleft out since I moved\n3\nAna\ncalmer\n1\n2\nthat rainy hike\n1\n/quit\n"
    let one = try Tool.run(["chat", "--seed", "1"], input: answers)
    let other = try Tool.run(["chat", "--seed", "1"], input: answers)
    #expect(one.code == 0)
    #expect(one.output == other.output)
    #expect(one.output.contains("| H") && one.output.contains("rainy hike"))
    #expect(!one.output.contains("\u{1B}"))
    #expect(!one.output.contains("{"))
  }

  @Test func noInputAtAllEndsPolitely() throws {
    let outcome = try Tool.run(["chat", "--seed", "1"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("program"))
  }

  @Test(
    arguments: [
      (["chat", "--no-such-option"], 64), (["check", "/no/such/file.yaml"], 66),
      (["replay", "/no/such/file.txt"], 66), (["chat", "no-such-script"], 66),
      (["draft", "--request", "/no/such.json"], 66), (["draft", "--count", "0"], 64),
      (["help-now", "GB"], 0), (["--help"], 0), (["--version"], 0), (["check", "Scripts"], 0),
    ] as [([String], Int32)])
  func exitCodesSayWhatHappened(arguments: [String], code: Int32) throws {
    let outcome = try Tool.run(arguments)
    #expect(outcome.code == code, "\(outcome.errors)")
    if code != 0 { #expect(!outcome.errors.isEmpty) }
  }

  @Test func aScriptWithMistakesIsToldWithPlacesAndCodeOne() throws {
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).yaml"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let yaml = "format: 1\nid: x\nstart: a\nstates:\n  a:\n    say: Hi.\n    next: b\n"
    try yaml.write(toFile: path, atomically: true, encoding: .utf8)
    let outcome = try Tool.run(["check", path])
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("\(path):7:11: error: there is no state `b` [R101]"))
    let json = try Tool.run(["check", path, "--format", "json"])
    #expect(json.output.contains("\"line\":7"))
  }

  /// A folder of two versions of a script, one of which asks for fewer answers.
  private func versions(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, scale) in [("old", "0..10"), ("new", "0..5")] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
      let yaml = """
        format: 1
        id: day
        start: a
        slots:
          n: { scale: \(scale) }
        states:
          a:
            say: [A?, B?, C?]
            rate: n
            next: b
          b:
            say: "{n}."
            end: true
        """
      try yaml.write(toFile: "\(folder)/\(name)/day.yaml", atomically: true, encoding: .utf8)
    }
    try body(folder)
  }

  @Test func aFolderIsHeldAgainstAnOlderOne() throws {
    try versions { folder in
      for (now, old) in [("new", "old"), ("new/day.yaml", "old/day.yaml"), ("new", "old/day.yaml")]
      {
        let outcome = try Tool.run(["check", "\(folder)/\(now)", "--against", "\(folder)/\(old)"])
        #expect(outcome.output.contains("[C602]"), "\(now) \(old): \(outcome.output)")
      }
      let nothing = try Tool.run(["check", "\(folder)/new", "--against", "Scripts"])
      #expect(nothing.code == 66)
    }
  }

  @Test func everyWitnessThatIsWrittenHolds() throws {
    try versions { folder in
      let written = try Tool.run(["check", "\(folder)/new", "--witnesses", "\(folder)/shown"])
      #expect(written.output.contains("[S201]"))
      let played = try Tool.run(["replay", "\(folder)/shown"])
      #expect(played.code == 0 && played.output.contains("1 passed"), "\(played.output)")
    }
  }

  @Test func codesAreExplained() throws {
    let outcome = try Tool.run(["check", "--explain", "r104"])
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("R104\n") && outcome.output.contains("yaml bad"))
    let unknown = try Tool.run(["check", "--explain", "R1O4"])
    #expect(unknown.code == 64)
    #expect(unknown.errors.contains("Did you mean"))
  }

  @Test func sarifHasTheSchemaVersionAndThePlace() throws {
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).yaml"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "format: 1\nid: x\nstart: a\nstates:\n  a:\n    say: Hi.\n    next: b\n"
      .write(toFile: path, atomically: true, encoding: .utf8)
    let outcome = try Tool.run(["check", path, "--format", "sarif"])
    #expect(outcome.code == 1)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let log = try #require(object as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    #expect(outcome.output.contains("\"startLine\":7"))
    #expect(outcome.output.contains("\"ruleId\":\"R101\""))
  }

  @Test func requestsAreAnsweredLineByLine() throws {
    let request = #"{"id": "1", "kind": "check_in", "recipient": {"name": "Ana"}, "details": {}}"#
    let outcome = try Tool.run(
      ["draft", "--request", "-", "--json", "--count", "3"], input: request)
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(Set(lines).count == 3)
    #expect(lines.allSatisfy { $0.contains("\"id\":\"1\"") && $0.contains("Ana") })
    #expect(try Tool.run(["draft", "--request", "-"], input: "{").code == 64)
  }

  @Test func listeningHasItsMachineForm() throws {
    let input =
      #"{"id": "7", "text": "I feel left out", "options": ["Tea", "A walk"]}"# + "\nthe walk\n"
    let outcome = try Tool.run(["listen", "--json"], input: input)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains(#""concern":"safe""#) && lines[0].contains(#""id":"left-out""#))
    #expect(lines[0].contains(#""option":null"#))
  }

  @Test func anObjectThatIsNoRequestIsTold() throws {
    let lines = [
      #"{"text": 3}"#, #"{"id": 3, "text": "외로워요", "language": "ko"}"#,
      #"{"text": "hi", "language": "xx"}"#,
    ]
    let outcome = try Tool.run(["listen", "--json"], input: lines.joined(separator: "\n"))
    #expect(outcome.code == 64)
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.output.contains(#""id":3"#) && outcome.output.contains(#""id":"lonely""#))
    #expect(outcome.errors.contains("line 1: ") && outcome.errors.contains("line 3: "))
  }

  @Test func aRecordIsItsOwnersAlone() throws {
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let outcome = try Tool.run(["record", "reach-out", "-o", path], input: "7\r\nleft out\r\n")
    #expect(outcome.output.contains("2 answers"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func whatCanNotBeReadIsTold() throws {
    #expect(try Tool.run(["lint", "/tmp"]).code == 66)
    #expect(try Tool.run(["new", "/tmp/my chat: hello.yaml"]).code == 64)
  }

  @Test func aNewScriptPassesTheCheck() throws {
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).yaml"
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try Tool.run(["new", path]).code == 0)
    #expect(try Tool.run(["check", path]).output == "1 file, nothing to mend\n")
    #expect(try Tool.run(["new", path]).code == 74)
  }

  @Test(arguments: [("text", 0), ("sms", 0), ("mailto", 0), ("pigeon", 64)] as [(String, Int32)])
  func aDraftLeavesInTheFormAskedFor(form: String, code: Int32) throws {
    let request = #"{"kind": "check_in", "recipient": {"name": "Ana"}}"#
    #expect(try Tool.run(["draft", "--request", "-", "--as", form], input: request).code == code)
  }

  @Test func everyTranscriptStillHolds() throws {
    let outcome = try Tool.run(["replay", "Scripts"])
    #expect(outcome.code == 0, "\(outcome.output)")
  }
}
