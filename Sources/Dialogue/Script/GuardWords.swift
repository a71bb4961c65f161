/// What a word or sign of a condition was meant to be.
enum GuardWords {
  private static let signs = [
    "=>": ">=", "≥": ">=", "=<": "<=", "≤": "<=", "=": "is", "==": "is", "!=": "is not",
    "<>": "is not", "≠": "is not", ":": "is", "equals": "is", "above": ">", "over": ">",
    "below": "<", "under": "<", "contains": "has", "includes": "has",
  ]

  /// A suggestion for what stands where a slot is compared with something.
  static func comparing(_ word: String) -> String? {
    if let meant = signs[word] { return "Did you mean `\(meant)`?" }
    return Spelling.nearest(to: word, among: ["is", "has", "and", "or"])
      .map { "Did you mean `\($0)`?" }
  }

  /// A suggestion for what stands where the next condition could be joined.
  static func joining(_ word: String) -> String? {
    let meant = ["&": "and", "&&": "and", "+": "and", "|": "or", "||": "or", ",": "and"][word]
    return (meant ?? Spelling.nearest(to: word, among: ["and", "or", "is", "has"]))
      .map { "Did you mean `\($0)`?" }
  }
}
