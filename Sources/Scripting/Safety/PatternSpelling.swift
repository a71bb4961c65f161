import Dialogue
import Understanding

/// Reads patterns as their writers put them: with classes of words, each word spelled as the screen
/// will read it.
struct PatternSpelling {
  private let spellings: [String: [String]]
  private let readsSyllables: Bool
  private var classes: [String: String] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - spellings: How words are spelled that are written otherwise.
  ///   - readsSyllables: Whether patterns are over syllables.
  init(spellings: [String: [String]], readsSyllables: Bool) {
    self.spellings = spellings
    self.readsSyllables = readsSyllables
  }

  /// Reads `classes:`; a class may use those above it.
  mutating func define(_ field: Field?) {
    for entry in field?.entries ?? [] {
      var items: [String] = []
      for item in WordLists.items(entry.value) {
        items.append(expanded(item, at: entry.place))
      }
      classes[entry.key] = items.joined(separator: "|")
    }
  }

  /// Reads patterns.
  mutating func read(_ field: Field?) -> [Pattern] {
    var found: [Pattern] = []
    for element in field?.elements ?? [] {
      for item in WordLists.split(element.text ?? "") {
        let words = expanded(item, at: element.place)
        if let pattern = readsSyllables ? Pattern(syllables: words) : Pattern(words) {
          found.append(pattern)
        } else {
          diagnostics.append(
            Diagnostic("I406", "the brackets of `\(item)` do not fit", at: element.place))
        }
      }
    }
    return found
  }

  /// `@name` becomes the words of that class, and words are spelled as the screen reads them.
  private mutating func expanded(_ item: String, at place: Place) -> String {
    var result = ""
    var word: [UInt8] = []
    for byte in Array(item.utf8) + [UInt8(ascii: " ")] {
      if " ()|?~".utf8.contains(byte) {
        result += spelled(String(decoding: word, as: UTF8.self), at: place)
        result.unicodeScalars.append(Unicode.Scalar(byte))
        word.removeAll(keepingCapacity: true)
      } else {
        word.append(byte)
      }
    }
    return WordLists.trimmed(result)
  }

  private mutating func spelled(_ word: String, at place: Place) -> String {
    guard word.utf8.first == UInt8(ascii: "@") else {
      return spellings[word]?.joined(separator: " ") ?? word
    }
    guard let words = classes[String(word.dropFirst())] else {
      diagnostics.append(Diagnostic("I406", "there is no class `\(word)`", at: place))
      return "_"
    }
    return "(" + words + ")"
  }
}
