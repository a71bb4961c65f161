/// A choice of a label and a target in one line, `Label -> state`.
enum ShortChoice {
  /// The line that means the same as the long form.
  ///
  /// - Parameter words: The long form's texts by their keys.
  /// - Returns: The line; nil when there is more to the choice, or it could be read otherwise.
  static func line(_ words: [String: String]) -> String? {
    guard let label = words["say"], isOneLine(label) else { return nil }
    guard words.count > 1 else { return label.contains("->") ? nil : label }
    guard words.count == 2, let target = words["to"], isOneLine(target), !target.contains("->")
    else { return nil }
    return "\(label) -> \(target)"
  }

  private static func isOneLine(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    return !first.isWhitespace && !last.isWhitespace && !text.contains(where: \.isNewline)
  }
}
