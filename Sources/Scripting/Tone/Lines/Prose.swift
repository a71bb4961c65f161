import Understanding

/// Reads prose: bubbles, sentences, words, and what stands between quotation marks.
enum Prose {
  /// The bubbles of a text: a blank line parts them.
  static func bubbles(of text: String) -> [String] {
    var bubbles: [[Substring]] = [[]]
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if row.contains(where: { !$0.isWhitespace }) {
        bubbles[bubbles.count - 1].append(row)
      } else {
        bubbles.append([])
      }
    }
    return bubbles.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
  }

  /// The sentences: up to `.`, `!`, `?`, `…` before a blank, and up to the end of a row.
  static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      sentence.append(character)
      let next = index + 1 < characters.count ? characters[index + 1] : "\n"
      let isClosed =
        ".!?…".contains(character) || (character == "\"" && ".!?…".contains(before(sentence)))
      if character == "\n" || (isClosed && next.isWhitespace) {
        sentences.append(sentence)
        sentence = ""
      }
    }
    return (sentences + [sentence]).map(WordLists.trimmed).filter { !words(of: $0).isEmpty }
  }

  private static func before(_ sentence: String) -> Character {
    sentence.dropLast().last ?? " "
  }

  /// The words, small, with their apostrophes.
  static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
      .filter { $0.contains { $0 != "'" } }
  }

  /// The text without what stands between quotation marks: those are the person's words, not Kith's.
  static func unquoted(_ text: String) -> String {
    var isQuoted = false
    var rest = ""
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
        if isQuoted { rest += "\u{2026}" }
      } else if !isQuoted || character == "\n" {
        rest.append(character)
      }
    }
    return rest
  }

  /// How many questions it asks; those between quotation marks are not Kith's.
  static func questions(in text: String) -> Int {
    unquoted(text).count { $0 == "?" || $0 == "？" }
  }

  /// The first words that one of the patterns stands for; nil when none does.
  static func first(_ patterns: [Pattern], in text: String) -> String? {
    let words = Words(text).texts
    for pattern in patterns {
      if let range = pattern.firstRange(in: words) { return words[range].joined(separator: " ") }
    }
    return nil
  }
}
