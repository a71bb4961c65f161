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
}
