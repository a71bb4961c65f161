/// Fewer words for someone who asked for them: what was heard, and the question.
enum Brevity {
  /// The first sentence and the questions of what is said; words that ask nothing stay whole.
  ///
  /// A script's first sentence answers what was said and its question asks the next thing; what lies between
  /// explains. Words without a question may be the thing itself, such as steps to take.
  static func shortened(_ words: String) -> String {
    let sentences = sentences(of: words)
    guard sentences.contains(where: \.isQuestion) else { return words }
    return sentences.enumerated().filter { $0.offset == 0 || $0.element.isQuestion }
      .map(\.element.trimmed).joined(separator: " ")
  }

  /// Parts after a full stop, question or exclamation mark that a space and a new beginning follow.
  private static func sentences(of words: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var isOver = false
    for character in words {
      if isOver, character.isWhitespace {
        sentences.append(current)
        current = ""
      }
      let endsTitle = current.split(separator: " ").last.map { $0.count <= 2 } ?? true
      isOver = "?!".contains(character) || character == "." && !endsTitle
      current.append(character)
    }
    return (sentences + [current]).filter { !$0.trimmed.isEmpty }
  }
}

extension String {
  fileprivate var isQuestion: Bool { trimmed.hasSuffix("?") }
}
