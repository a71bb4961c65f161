import Dialogue

/// Says whether two files say the same, as whoever reads them would take it.
enum SameMeaning {
  /// Whether two files say the same: equal text, lists and maps, but for the order of keys where it
  /// has no meaning and for the two forms of a choice.
  static func holds(_ one: Field, _ other: Field) -> Bool {
    let shape = ConversationShape.ofFile(keys: one.entries?.map(\.key) ?? [])
    return holds(one, other, shape)
  }

  private static func holds(_ one: Field, _ other: Field, _ shape: ConversationShape) -> Bool {
    switch (one.content, other.content) {
    case (.text(let one), .text(let other)): return one == other
    case (.list(let one), .list(let other)):
      return one.count == other.count && zip(one, other).allSatisfy { holds($0, $1, shape) }
    case (.map(let one), .map(let other)):
      guard one.count == other.count else { return false }
      let pairs = zip(inOrder(one, shape), inOrder(other, shape))
      return pairs.allSatisfy { entry, twin in
        entry.key == twin.key && holds(entry.value, twin.value, shape.inside(entry.key))
      }
    case (.map(let entries), .text(let line)):
      return shape == .choice && isChoice(entries, line)
    default: return false
    }
  }

  /// Entries by name where they are read by name, as they are where their order counts.
  private static func inOrder(
    _ entries: [Field.Entry], _ shape: ConversationShape
  ) -> [Field.Entry] {
    shape.keys.isEmpty ? entries : entries.sorted { $0.key < $1.key }
  }

  /// Whether a line is read as the same label and target as the long form.
  private static func isChoice(_ entries: [Field.Entry], _ line: String) -> Bool {
    let texts = Dictionary(
      entries.map { ($0.key, $0.value.text) }, uniquingKeysWith: { one, _ in one })
    var parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard texts["to"] != nil else { return texts == ["say": line] && !line.contains("->") }
    guard parts.count > 2, let target = parts.popLast(), parts.popLast() == "->" else {
      return false
    }
    return texts == ["say": parts.joined(separator: " "), "to": String(target)]
  }
}
