/// Takes a word no list knows for the word of a command it is a slip of the fingers away from: "qiut", "skp",
/// "menuu".
///
/// Only slips behind the first letter count: two letters swapped, one left out within, one typed twice. Such words
/// are hardly ever others, and the whole line must be a command after that.
struct CommandSlips: Sendable {
  private let known: Set<String>
  /// The words of commands by their first letter.
  private let words: [UInt8: [[UInt8]]]

  init(_ vocabulary: Vocabulary) {
    let used = Set(vocabulary.commands.values.flatMap { $0.flatMap(\.vocabulary) })
      .union(vocabulary.commandKeys.values.flatMap(\.words))
    known = used.union(vocabulary.set("real-words")).union(vocabulary.set("command-fillers"))
    var words: [UInt8: [[UInt8]]] = [:]
    for word in used.sorted() where word.utf8.count >= 4 {
      let letters = Array(word.utf8)
      if let first = letters.first { words[first, default: []].append(letters) }
    }
    self.words = words
  }

  /// The words with slips mended; nil where there are none.
  func mended(_ texts: [String]) -> [String]? {
    let better = texts.map { known.contains($0) ? $0 : meant($0) ?? $0 }
    return better == texts ? nil : better
  }

  private func meant(_ word: String) -> String? {
    let typed = Array(word.utf8)
    guard typed.count >= 3, typed.count <= 14, let first = typed.first else { return nil }
    return words[first]?.first { Self.isSlip(typed, of: $0) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isSlip(_ typed: [UInt8], of word: [UInt8]) -> Bool {
    guard WordSimilarity.isOneEditApart(typed, word) else { return false }
    switch typed.count - word.count {
    case 0: return typed.sorted() == word.sorted()
    case -1: return !word.starts(with: typed)
    default: return isDoubled(typed, of: word)
    }
  }

  /// Whether the one letter too many is that before it, once more.
  private static func isDoubled(_ typed: [UInt8], of word: [UInt8]) -> Bool {
    let end = zip(typed, word).prefix { $0 == $1 }.count
    return typed[end] == typed[end - 1]
  }
}
