import Dialogue

/// Reads lists of words and patterns as writers put them: text with commas, or a YAML list.
public enum WordLists {
  /// The items of a field; commas inside brackets part nothing.
  static func items(_ field: Field?) -> [String] {
    (field?.elements ?? []).flatMap { split($0.text ?? "") }
  }

  /// The items of a text; commas inside brackets part nothing.
  public static func split(_ text: String) -> [String] {
    var items: [String] = []
    var item = ""
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == ",", depth == 0 {
        items.append(item)
        item = ""
      } else {
        item.append(character)
      }
    }
    items.append(item)
    return items.map(trimmed).filter { !$0.isEmpty }
  }

  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace ?? false { rest = rest.dropFirst() }
    while rest.last?.isWhitespace ?? false { rest = rest.dropLast() }
    return String(rest)
  }
}
