/// The arrow of a choice's one line, `Label -> state`, and what people type in its place.
enum Arrow {
  private static let misspelt = ["-->", "=>", "→", "⇒", "➔", "–>", "—>", ">", "<-"]

  /// The line with a right arrow, when it has another one; nil when it is as it should be.
  ///
  /// `>` alone may be meant, so it is an arrow only before the name of a state, or one much like it.
  static func mended(
    _ line: String, label: String, target: String?, _ states: [String]
  ) -> String? {
    guard let target else { return instead(of: line, states) }
    // `Six --> there` has an arrow, and leaves a dash to the label.
    guard let last = label.last, "-–—=".contains(last) else { return nil }
    let words = label.dropLast()
    return words.isEmpty ? nil : quoted(String(words), target)
  }

  private static func instead(of line: String, _ states: [String]) -> String? {
    for arrow in misspelt {
      guard let range = line.ranges(of: arrow).last else { continue }
      let label = String(line[..<range.lowerBound]).trimmed
      let target = String(line[range.upperBound...]).trimmed
      guard !label.isEmpty, !target.isEmpty, !target.contains(where: \.isWhitespace) else {
        continue
      }
      let isState = Spelling.nearest(to: target, among: states) != nil
      if isState || ![">", "<-"].contains(arrow) { return quoted(label, target) }
    }
    return nil
  }

  private static func quoted(_ label: String, _ target: String) -> String {
    "`\(label.trimmed) -> \(target)`."
  }
}
