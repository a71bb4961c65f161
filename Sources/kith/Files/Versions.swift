import Scripting

/// Which file is an older version of which.
enum Versions {
  /// Conversations with the files they were, by their names; of several files of one name, the one whose
  /// folders have the same names, too.
  ///
  /// - Parameters:
  ///   - files: The files as they are.
  ///   - before: The files as they were.
  /// - Returns: Pairs, in the order of `files`; one file against one file is a pair whatever they are called.
  static func pairs(
    of files: [String], with before: [String]
  ) -> [(now: String, before: String)] {
    if files.count == 1, before.count == 1 { return [(files[0], before[0])] }
    let old = before.filter(isConversation)
    return files.filter(isConversation).compactMap { file in
      let twin = old.filter { common($0, file) > 0 }.max { common($0, file) < common($1, file) }
      return twin.map { (file, $0) }
    }
  }

  private static func isConversation(_ path: String) -> Bool {
    guard DataFiles.isScript(path), let text = try? Reading.source(path).text else { return false }
    return text.contains(/(?m)^states:/) && !text.contains(/(?m)^part:/)
  }

  /// How many names at the end of two paths are the same.
  private static func common(_ one: String, _ other: String) -> Int {
    zip(one.split(separator: "/").reversed(), other.split(separator: "/").reversed())
      .prefix { $0 == $1 }.count
  }
}
