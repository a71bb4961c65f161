public import Dialogue
import Understanding

/// The words that rules of tone look for, from `words/tone.yaml`.
public struct ToneWords: Sendable {
  /// The lists there are.
  enum List: String, CaseIterable {
    case syllables, cheer, comfort, labels, orders, allowed, imperatives, person, program
    case facts, affirms, closes, plain, feelings, texts, names, times, puzzles, heavy, suggests
  }

  private var lists: [List: [String]] = [:]
  private var patterns: [List: [Pattern]] = [:]

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - diagnostics: Mistakes found are added here.
  /// - Returns: The words, or nil when the file can not be read.
  public static func read(_ source: SourceFile, into diagnostics: inout [Diagnostic]) -> ToneWords?
  {
    guard let root = YAML.field(source.text, file: source.path, into: &diagnostics) else {
      return nil
    }
    var words = ToneWords()
    for entry in root.entries ?? [] {
      guard let list = List(rawValue: entry.key) else {
        diagnostics.append(
          Diagnostic(
            "W503", "there is no list `\(entry.key)`", at: entry.place,
            help: Spelling.suggestion(for: entry.key, among: List.allCases.map(\.rawValue))))
        continue
      }
      words.lists[list] = WordLists.items(entry.value)
      words.patterns[list] = WordLists.items(entry.value).compactMap { text in
        if let pattern = Pattern(text) { return pattern }
        diagnostics.append(
          Diagnostic("W502", "the brackets of `\(text)` do not fit", at: entry.place))
        return nil
      }
    }
    return words
  }

  /// The items of a list as they are written.
  func items(_ list: List) -> [String] {
    lists[list] ?? []
  }

  /// The items of a list as patterns.
  func patterns(_ list: List) -> [Pattern] {
    patterns[list] ?? []
  }

  /// What reading grades are counted with; nil for a language they are not made for.
  var grade: ReadingGrade? {
    guard let words = lists[.syllables] else { return nil }
    let pairs = words.compactMap { item -> (String, Int)? in
      let parts = item.split(separator: " ")
      return parts.count == 2 ? Int(parts[1]).map { (String(parts[0]), $0) } : nil
    }
    return ReadingGrade(exceptions: Dictionary(pairs, uniquingKeysWith: { one, _ in one }))
  }
}
