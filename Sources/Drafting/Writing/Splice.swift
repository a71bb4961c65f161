/// A thing and a sentence about it with nothing but a comma between: "the damp, I sent photos in June".
enum Splice {
  /// The words with a full stop for that comma; nil where there is none of that sort.
  static func mended(_ shape: Shape) -> String? {
    guard [.noun, .note].contains(shape.kind) else { return nil }
    let parts = shape.inner.split(separator: ",", maxSplits: 1)
    guard parts.count == 2, !parts[0].contains("\""), !parts[1].contains("\"") else { return nil }
    let words = PlainWords.of(String(parts[1]))
    guard words.count > 2, starts.contains(words[0]) else { return nil }
    let tail = parts[1].drop { $0 == " " }
    return parts[0] + ". " + tail.prefix(1).uppercased() + tail.dropFirst()
  }

  private static let starts: Set<String> = [
    "i", "i'm", "i've", "i'd", "we", "we've", "we're", "it", "it's", "they", "he", "she", "you",
  ]
}
