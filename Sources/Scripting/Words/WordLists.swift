import Dialogue

/// Reads lists of words and patterns as writers put them: text with commas, or a YAML list.
public enum WordLists {
  /// The items of a field; commas inside brackets part nothing.
  static func items(_ field: Field?) -> [String] {
    (field?.elements ?? []).flatMap { split($0.text ?? "") }
  }

  /// The items of a text; commas inside brackets part nothing.
  public static func split(_ text: String) -> [String] {
    let bytes = text.utf8
    var items: [String] = []
    var start = bytes.startIndex
    var depth = 0
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        items.append(trimmed(String(text[start..<index])))
        start = bytes.index(after: index)
      default: break
      }
    }
    items.append(trimmed(String(text[start...])))
    return items.filter { !$0.isEmpty }
  }

  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace ?? false { rest = rest.dropFirst() }
    while rest.last?.isWhitespace ?? false { rest = rest.dropLast() }
    return String(rest)
  }
}
