/// Takes a short line for a command where a key of it stands among words that go with it, and among no others:
/// "could you maybe make that one a bit shorter".
///
/// One word more, such as a name or a place, and the line tells of something: "I want to go back to my old school".
struct CommandKeys: Sendable {
  private struct Entry {
    let command: Command
    let keys: PatternIndex
    let words: Set<String>
  }

  private let entries: [Entry]

  init(_ vocabulary: Vocabulary) {
    let small = vocabulary.set("command-small-words")
    entries = Command.allCases.compactMap { command in
      vocabulary.commandKeys[command].map { known in
        Entry(
          command: command, keys: PatternIndex(known.keys), words: small.union(known.words))
      }
    }
  }

  /// The one command that a line's words are all about; nil where there are two.
  func command(in texts: [String]) -> Command? {
    let meant = entries.filter { entry in
      entry.words.isSuperset(of: texts) && !entry.keys.matches(texts).isEmpty
    }
    return meant.count == 1 ? meant[0].command : nil
  }
}
