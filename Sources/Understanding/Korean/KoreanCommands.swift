/// Hears commands in Korean: `/뒤로`, "뒤로 갈래요". The whole line must be one.
struct KoreanCommands: Sendable {
  private let phrases: [String: Command]
  private let leadIns: Set<String>
  private let tails: [String]
  private let slashes: CommandListening

  init(_ vocabulary: Vocabulary) {
    var phrases: [String: Command] = [:]
    for command in Command.allCases {
      for pattern in vocabulary.commands[command] ?? [] {
        phrases[Squeezed(pattern.text).text] = command
      }
    }
    self.phrases = phrases
    leadIns = Set(vocabulary.squeezed("command-lead-ins"))
    tails = vocabulary.squeezed("command-tails").reversed()
    slashes = CommandListening(vocabulary)
  }

  func command(in line: String) -> Command? {
    let isSlashed = line.drop { $0.isWhitespace }.first == "/"
    if isSlashed, let command = slashes.command(in: line) { return command }
    guard line.utf8.count <= 200 else { return nil }
    return phrase(Squeezed(line).text) ?? phrase(Squeezed(line, without: leadIns).text)
  }

  /// A phrase, or one with an ending; the longest phrase counts.
  private func phrase(_ said: String) -> Command? {
    phrases[said]
      ?? tails.lazy.filter { said.hasSuffix($0) && said.count > $0.count }
      .compactMap { phrases[String(said.dropLast($0.count))] }.first
  }
}
