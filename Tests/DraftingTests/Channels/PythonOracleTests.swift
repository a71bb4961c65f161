import Drafting
import Foundation
import TestSupport
import Testing

/// What leaves is read back by parsers that share no code with Kith: Python's `email` and `urllib`.
@Suite(.enabled(if: Python.isThere)) struct PythonOracleTests {
  private static let subjects = [
    "Hello", "", "Café & tea? 100% #1", "hi\r\nBcc: evil@example.org\r\n\r\nbody",
    "=?UTF-8?B?aGk=?=",
    "Thinking of you 👋 — " + String(repeating: "今日は", count: 40),
    String(repeating: "a long plain subject ", count: 12), "👨‍👩‍👧‍👦 family",
  ]
  private static let names = [
    "Sam O'Neil", "Łukasz \"Lu\" 今日", "x\r\nBcc: evil@example.org", "A \"quoted\" \\ name", "",
    "Zoë García Márquez",
  ]
  private static let bodies = ["Hi\nSam", "Café?\n\nLove, A. 👋\n.\nFrom here", "", "a\rb\r\nc"]

  @Test func mailFilesAreReadBackEqual() throws {
    for (index, subject) in Self.subjects.enumerated() {
      let name = Self.names[index % Self.names.count]
      let body = Self.bodies[index % Self.bodies.count]
      let parcel = Parcel(
        text: body, subject: subject, name: name, addresses: ["sam@example.org"],
        date: "Sat, 21 Nov 2026 12:00:00 +0000")
      guard case .file(_, let contents) = MailFile.export(parcel) else { continue }
      let read = try Python.run(
        """
        import sys,email,json
        from email import policy
        m=email.message_from_bytes(sys.stdin.buffer.read(),policy=policy.default)
        d=[str(x) for x in m.defects]
        for k in m.keys(): d+=[str(x) for x in m[k].defects]
        a=m['to'].addresses[0]
        print(json.dumps([m['subject'],a.display_name,a.addr_spec,m.get_content(),'bcc' in m,d]))
        """, contents)
      let found = try #require(
        JSONSerialization.jsonObject(with: Data(read.utf8)) as? [Any])
      #expect(found[0] as? String == flat(subject))
      #expect(found[1] as? String == flat(name))
      #expect(found[2] as? String == "sam@example.org")
      #expect((found[3] as? String)?.replacingOccurrences(of: "\r\n", with: "\n") == lines(body))
      #expect(found[4] as? Bool == false)
      #expect((found[5] as? [String])?.isEmpty ?? false, "\(found[5])")
      for line in contents.components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n") {
        if line.contains("=?") { #expect(line.utf8.count <= 76, "\(line)") }
        #expect(line.utf8.count <= 998)
      }
    }
  }

  @Test func linksAreReadBackEqual() throws {
    for (index, subject) in Self.subjects.enumerated() where !subject.isEmpty {
      let body = Self.bodies[index % Self.bodies.count] + "+&=%"
      let parcel = Parcel(text: body, subject: subject, addresses: ["sam@example.org"])
      guard case .link(let link, _) = MailLink.export(parcel) else { continue }
      let read = try Python.run(
        """
        import sys,json
        from urllib.parse import urlsplit,unquote
        u=urlsplit(sys.stdin.read()); f=[p.split('=',1) for p in u.query.split('&')]
        print(json.dumps([u.scheme,unquote(u.path),[[k,unquote(v)] for k,v in f]]))
        """, link)
      let found = try #require(JSONSerialization.jsonObject(with: Data(read.utf8)) as? [Any])
      #expect(found[0] as? String == "mailto")
      #expect(found[1] as? String == "sam@example.org")
      let fields = found[2] as? [[String]]
      #expect(fields?.map { $0[0] } == ["subject", "body"])
      #expect(fields?[1][1].replacingOccurrences(of: "\r\n", with: "\n") == lines(body))
    }
  }

  private func flat(_ text: String) -> String {
    text.replacingOccurrences(of: "\r\n\r\n", with: " ").replacingOccurrences(of: "\r\n", with: " ")
      .trimmingCharacters(in: .whitespaces)
  }

  private func lines(_ text: String) -> String {
    text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
  }
}

/// Python, where it is installed.
enum Python {
  static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

  static func run(_ program: String, _ input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", program]
    let (into, out) = (Pipe(), Pipe())
    process.standardInput = into
    process.standardOutput = out
    try process.run()
    try into.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try into.fileHandleForWriting.close()
    let data = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
