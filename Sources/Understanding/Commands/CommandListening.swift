/// Hears commands: `/back`, and "can we go back" in plain words.
struct CommandListening: Sendable {
  private let phrases: [(command: Command, pattern: Pattern)]
  private let fillers: Set<String>

  init(_ vocabulary: Vocabulary) {
    phrases = Command.allCases.flatMap { command in
      (vocabulary.commands[command] ?? []).map { (command, $0) }
    }
    fillers = vocabulary.set("command-fillers")
  }

  /// The command a line is; a line that says more than that is none.
  func command(in line: String) -> Command? {
    var line = line[...]
    while line.first?.isWhitespace ?? false { line = line.dropFirst() }
    if line.first == "/" { return slashed(String(line.dropFirst())) }
    let words = Words(String(line)).texts
    guard !words.isEmpty, words.count <= 9 else { return nil }
    let core = trimmed(words)
    return phrases.first { phrase in
      phrase.pattern.match(words, at: 0) == words.count
        || (!core.isEmpty && phrase.pattern.match(core, at: 0) == core.count)
    }?.command
  }

  private func slashed(_ name: String) -> Command? {
    let word = name.prefix { !$0.isWhitespace }.lowercased()
    if let command = Command(rawValue: word) { return command }
    let aliases: [String: Command] = [
      "undo": .back, "exit": .quit, "bye": .quit, "stop": .quit, "repeat": .again,
      "privacy": .privacy,
      "?": .help, "helpnow": .helpNow, "sos": .helpNow, "who": .whoAreYou, "restart": .startOver,
    ]
    return aliases[word]
  }

  /// The words without "can we", "please" and the like at either end.
  private func trimmed(_ words: [String]) -> [String] {
    var core = words[...]
    while let first = core.first, fillers.contains(first) { core = core.dropFirst() }
    while let last = core.last, fillers.contains(last) { core = core.dropLast() }
    return Array(core)
  }
}
