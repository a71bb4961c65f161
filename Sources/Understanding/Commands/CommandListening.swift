/// Hears commands: `/back`, and "can we go back" in plain words.
///
/// The whole line must be a command; a sentence that holds one, such as "go back to my home town", is
/// none. "Oops, wrong one" and "hold on, go back" say it in two clauses. What is in no list of phrases,
/// ``CommandKeys`` may hear.
struct CommandListening: Sendable {
  private static let most = 12

  private let commands: [Command]
  private let phrases: PatternIndex
  private let leadIns: PatternIndex
  private let openings: [Pattern]
  private let closings: [Pattern]
  private let fillers: Set<String>
  private let slips: CommandSlips
  private let keys: CommandKeys

  init(_ vocabulary: Vocabulary) {
    let all = Command.allCases.flatMap { command in
      (vocabulary.commands[command] ?? []).map { (command, $0) }
    }
    commands = all.map(\.0)
    phrases = PatternIndex(all.map(\.1))
    leadIns = PatternIndex(vocabulary.list("command-lead-ins").compactMap { Pattern($0) })
    openings = vocabulary.list("command-openings").compactMap { Pattern($0) }
    closings = vocabulary.list("command-closings").compactMap { Pattern($0) }
    fillers = vocabulary.set("command-fillers")
    slips = CommandSlips(vocabulary)
    keys = CommandKeys(vocabulary)
  }

  /// The command a line is; a line that says more than that is none.
  func command(in line: String) -> Command? {
    var line = line[...]
    while line.first?.isWhitespace ?? false { line = line.dropFirst() }
    if line.first == "/" { return slashed(String(line.dropFirst())) }
    guard line.utf8.count <= 200 else { return nil }
    let words = Words(String(line))
    guard !words.texts.isEmpty, words.texts.count <= Self.most else { return nil }
    return phrase(words.texts) ?? inClauses(words) ?? keyed(words.texts)
      ?? slips.mended(words.texts).flatMap(phrase)
  }

  private func phrase(_ words: [String]) -> Command? {
    if let whole = phrases.whole(words) { return commands[whole] }
    let core = trimmed(words)
    if let index = phrases.whole(core) {
      return core.contains("no") || !isRefused(commands[index], in: words) ? commands[index] : nil
    }
    guard let index = phrases.whole(withoutManners(core)),
      !isRefused(commands[index], in: words)
    else { return nil }
    return commands[index]
  }

  /// "No numbers please" asks for none.
  private func isRefused(_ command: Command, in words: [String]) -> Bool {
    words.contains("no") && [.helpNow, .help, .menu, .copy, .save].contains(command)
  }

  private func keyed(_ words: [String]) -> Command? {
    let command =
      keys.command(in: words) ?? keys.command(in: trimmed(words))
      ?? keys.command(in: withoutManners(words))
    return command.flatMap { isRefused($0, in: words) ? nil : $0 }
  }

  /// The words without "would you mind if we" before them and "if that's all right" after them.
  private func withoutManners(_ words: [String]) -> [String] {
    var core = words
    if let end = openings.compactMap({ $0.match(core, at: 0) }).max(), end < core.count {
      core = trimmed(Array(core[end...]))
    }
    let starts = core.indices.dropFirst()
    if let start = starts.first(where: { start in
      closings.contains { $0.match(core, at: start) == core.count }
    }) {
      core = trimmed(Array(core[..<start]))
    }
    return core
  }

  /// Clauses that all say the same, but for "hold on" and the like.
  private func inClauses(_ words: Words) -> Command? {
    guard let last = words.words.last?.clause, last > 0 else { return nil }
    var said: Command?
    for clause in 0...last {
      let texts = words.words.filter { $0.clause == clause }.map(\.text)
      if leadIns.whole(texts) != nil || trimmed(texts).isEmpty { continue }
      guard let command = phrase(texts) ?? keyed(texts), said == nil || said == command else {
        return nil
      }
      said = command
    }
    return said
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
