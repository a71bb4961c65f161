public import Dialogue
public import Understanding

/// Reads the word lists of a language: `feelings`, `answers`, `commands`, `options` and `revisions`.
public enum VocabularyReader {
  /// Reads word lists.
  ///
  /// - Parameters:
  ///   - sources: The files of the folder `words`; others than these are left alone.
  ///   - diagnostics: Mistakes found are added here.
  /// - Returns: The vocabulary; nil when a file is missing or can not be read.
  public static func read(
    _ sources: [SourceFile], into diagnostics: inout [Diagnostic]
  ) -> Vocabulary? {
    var reader = VocabularyReading()
    for source in sources { reader.read(source) }
    reader.checkComplete(sources.first?.path ?? "words")
    diagnostics += reader.diagnostics
    return reader.diagnostics.containsError ? nil : reader.vocabulary
  }

  /// Finds the mistakes of one word list.
  static func check(_ source: SourceFile, into diagnostics: inout [Diagnostic]) {
    var reader = VocabularyReading()
    reader.read(source)
    diagnostics += reader.diagnostics
  }
}

private struct VocabularyReading {
  var vocabulary = Vocabulary()
  var diagnostics: [Diagnostic] = []

  mutating func read(_ source: SourceFile) {
    guard ["feelings", "answers", "commands", "options", "revisions"].contains(source.name),
      let root = YAML.field(source.text, file: source.path, into: &diagnostics)
    else { return }
    switch source.name {
    case "feelings": vocabulary.feelings = (root.entries ?? []).flatMap { feelings($0) }
    case "commands":
      for entry in root.entries ?? [] { command(entry) }
    case "revisions":
      for entry in root.entries ?? [] {
        vocabulary.revisions[entry.key] = WordLists.items(entry.value).compactMap { Pattern($0) }
      }
    case "options":
      vocabulary.synonyms = (root.list ?? []).map { WordLists.items($0) }
    default:
      for entry in root.entries ?? [] { vocabulary.lists[entry.key] = list(entry) }
    }
  }

  mutating func checkComplete(_ path: String) {
    let place = Place(file: path, line: 1, column: 1)
    let needed =
      vocabulary.readsSyllables ? Vocabulary.neededSyllableLists : Vocabulary.neededLists
    for name in needed where vocabulary.lists[name]?.isEmpty ?? true {
      diagnostics.append(
        Diagnostic(
          "W501", "the list `\(name)` is missing", at: place, help: "It belongs in answers.yaml."))
    }
    if vocabulary.feelings.isEmpty || vocabulary.commands.isEmpty {
      diagnostics.append(
        Diagnostic("W501", "feelings.yaml or commands.yaml is missing", at: place))
    }
  }

  private mutating func list(_ entry: Field.Entry) -> [String] {
    let items = WordLists.items(entry.value)
    for item in items where item.contains("(") && Pattern(item) == nil {
      diagnostics.append(
        Diagnostic("W502", "the brackets of `\(item)` do not fit", at: entry.place))
    }
    return items
  }

  private mutating func feelings(_ entry: Field.Entry) -> [Vocabulary.FeelingEntry] {
    guard let feeling = Feeling(rawValue: entry.key) else {
      diagnostics.append(
        Diagnostic(
          "W503", "there is no feeling `\(entry.key)`", at: entry.place,
          help: Spelling.suggestion(for: entry.key, among: Feeling.allCases.map(\.rawValue))))
      return []
    }
    return entry.value.elements.flatMap { line -> [Vocabulary.FeelingEntry] in
      let parts = (line.text ?? "").split(separator: "|", maxSplits: 1).map(String.init)
      let head = parts.first?.split(separator: " ").map(String.init) ?? []
      guard parts.count == 2, let weight = head.first.flatMap({ Double($0) }) else {
        diagnostics.append(
          Diagnostic("W504", "expected `0.9 flags | words`", at: line.place))
        return []
      }
      return WordLists.split(parts[1]).compactMap { text in
        guard let pattern = Pattern(text) else {
          diagnostics.append(
            Diagnostic("W502", "the brackets of `\(text)` do not fit", at: line.place))
          return nil
        }
        return Vocabulary.FeelingEntry(
          feeling: feeling, pattern: pattern, weight: weight, flags: Set(head.dropFirst().joined()))
      }
    }
  }

  private mutating func command(_ entry: Field.Entry) {
    guard let command = Command(rawValue: entry.key) else {
      diagnostics.append(
        Diagnostic(
          "W503", "there is no command `\(entry.key)`", at: entry.place,
          help: Spelling.suggestion(for: entry.key, among: Command.allCases.map(\.rawValue))))
      return
    }
    guard let parts = entry.value.entries else {
      vocabulary.commands[command] = patterns(entry)
      return
    }
    diagnostics += KnownKeys.problems(
      in: entry.value, besides: ["keys", "phrases", "words"], of: "a command")
    let named = Dictionary(parts.map { ($0.key, $0) }) { first, _ in first }
    vocabulary.commands[command] = named["phrases"].map { patterns($0) } ?? []
    vocabulary.commandKeys[command] = Vocabulary.CommandKeys(
      keys: named["keys"].map { patterns($0) } ?? [],
      words: named["words"].map { WordLists.items($0.value) } ?? [])
  }

  private mutating func patterns(_ entry: Field.Entry) -> [Pattern] {
    WordLists.items(entry.value).compactMap { text in
      if let pattern = Pattern(text) { return pattern }
      diagnostics.append(
        Diagnostic("W502", "the brackets of `\(text)` do not fit", at: entry.place))
      return nil
    }
  }
}
