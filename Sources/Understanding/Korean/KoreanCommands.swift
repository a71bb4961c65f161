/// Hears commands in Korean: `/뒤로`, "뒤로 갈래요". The whole line must be one.
struct KoreanCommands: Sendable {
  private let phrases: [String: Command]
  private let leadIns: [String]
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
    leadIns = vocabulary.squeezed("command-lead-ins")
    tails = vocabulary.squeezed("command-tails")
    slashes = CommandListening(vocabulary)
  }

  func command(in line: String) -> Command? {
    let isSlashed = line.drop { $0.isWhitespace }.first == "/"
    if isSlashed, let command = slashes.command(in: line) { return command }
    guard line.utf8.count <= 200 else { return nil }
    let said = Squeezed(line)
    if let command = phrases[said.text] { return command }
    let core = said.trimmed(leading: leadIns, trailing: [])
    if let command = phrases[core] { return command }
    return tails.lazy.filter { core.hasSuffix($0) && core.count > $0.count }
      .compactMap { phrases[String(core.dropLast($0.count))] }.first
  }
}
