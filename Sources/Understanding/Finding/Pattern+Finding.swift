extension Pattern {
  /// Where the pattern stands in words that are folded as ``Words`` folds them; the first place.
  package func firstRange(in words: [String]) -> Range<Int>? {
    for start in words.indices {
      if let end = match(words, at: start), end > start { return start..<end }
    }
    return nil
  }
}
