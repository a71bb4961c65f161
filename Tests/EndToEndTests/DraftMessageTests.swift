import Testing

@Suite struct DraftMessageTests {
  private static let requests = """
    {"id":"1","kind":"reconnect","recipient":{"name":"Ana"},"details":{"memory":"that rainy hike"}}
    {"id":"2","kind":"check_in","recipient":{"name":"Mum"},"details":{"reason":"her hip operation"}}
    {"id":"3","kind":"apology_repair","recipient":{"name":"Kofi"},"details":{"own_part":"snapped at him"}}
    """

  /// Nothing of a process, such as the order of a dictionary, may reach the words.
  @Test func theSameBytesComeFromEveryProcess() throws {
    let arguments = ["draft", "--requests", "-", "--json", "--count", "4", "--seed", "9"]
    let one = try Tool.run(arguments, input: Self.requests)
    #expect(one.output.split(separator: "\n").count == 12)
    for _ in 0..<2 {
      #expect(try Tool.run(arguments, input: Self.requests).output == one.output)
    }
  }

  @Test(arguments: [
    "too long", "softer", "plainer", "less stiff", "more formal", "no question", "no pressure",
    "another version", "as an email", "as a letter", "as a call", "say it out loud",
    "without the name", "mention the noodle place", "I'd never say write",
  ])
  func changesAreHeardInPlainWords(words: String) throws {
    let lines = ["Mina", "2", "that rainy hike", words, "/quit"]
    let outcome = try Tool.run(
      ["draft", "--seed", "5"], input: lines.joined(separator: "\n") + "\n")
    let drafts = outcome.output.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(drafts.count >= 2, "\(words): \(outcome.output)")
    #expect(drafts.contains { $0.contains("rainy hike") })
  }

  /// Nothing is written from words of danger, wherever in a request they stand.
  @Test(arguments: [
    #""recipient":{"name":"Ana"},"details":{"memory":"I am going to kill myself tonight"}"#,
    #""recipient":{"name":"Ana"},"details":{"loss":"I took all my pills and want to die"}"#,
    #""recipient":{"name":"Ana"},"details":{"memory":"I will come to your house and hurt you"}"#,
    #""recipient":{"name":"I want to kill myself tonight"}"#,
    #""recipient":{"name":"Ana","relationship":"I want to die"}"#,
    #""recipient":{"name":"Ana"},"sender":"I want to die","details":{}"#,
    #""recipient":{"name":"Ana"},"details":{"incoming":"i want to kill myself"}"#,
  ])
  func dangerIsReadInEveryField(fields: String) throws {
    let request = "{\"kind\":\"reconnect\"," + fields + "}"
    let told = try Tool.run(["draft", "--request", "-"], input: request)
    #expect(told.code == 1)
    #expect(told.output.isEmpty)
    #expect(!told.errors.isEmpty)
    let answer = try Tool.run(["draft", "--request", "-", "--json"], input: request)
    #expect(answer.output.contains(#""needs":""#) && answer.output.contains(#""text":"""#))
  }

  @Test(arguments: [
    #""loss":"your brother, who took his own life","memory":"he made us laugh till it hurt""#,
    #""loss":"your mum","memory":"the night she nearly killed us with that curry""#,
  ])
  func whatIsHeavyForOthersIsNoDanger(details: String) throws {
    let request =
      "{\"kind\":\"condolence\",\"recipient\":{\"name\":\"Jo\"},\"details\":{" + details + "}}"
    let outcome = try Tool.run(["draft", "--request", "-"], input: request)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Jo"))
  }

  @Test func aBadLineIsToldAndTheOthersAreWritten() throws {
    let lines = [
      #"{"kind":"check_in","recipient":{"name":"Ana"},"id":7}"#, "not json",
      #"{"kind":"check_in","tone":"loud"}"#, #"{"kind":"check_in","details":{"memory":1e300}}"#,
      #"{"kind":"check_in","constraints":{"max_chars":"abc"}}"#,
      "{\"kind\":\"check_in\",\"recipient\":{\"name\":\"Jo\u{2028}\"}}",
    ]
    let outcome = try Tool.run(
      ["draft", "--requests", "-", "--json"], input: lines.joined(separator: "\r\n"))
    #expect(outcome.code == 64)
    #expect(outcome.output.split(separator: "\n").count == 3, "\(outcome.output)")
    #expect(outcome.output.contains(#""id":7"#))
    for number in [2, 3, 5] { #expect(outcome.errors.contains("line \(number): ")) }
    #expect(!outcome.errors.contains("loud"))
  }

  @Test func theMessageAloneStandsOnStandardOutput() throws {
    let request = #"{"kind":"check_in","recipient":{"name":"Ana"}}"#
    let mail = try Tool.run(["draft", "--request", "-", "--as", "eml"], input: request)
    #expect(mail.output.hasPrefix("Date: "))
    let link = try Tool.run(["draft", "--request", "-", "--as", "sms-link"], input: request)
    #expect(link.output.split(separator: "\n").count == 1)
    #expect(!link.errors.isEmpty)
    let bad = try Tool.run(
      ["draft", "--request", "-", "--as", "mailto", "--to", "bad"], input: request)
    #expect(bad.code == 1 && bad.output.isEmpty)
  }
}
