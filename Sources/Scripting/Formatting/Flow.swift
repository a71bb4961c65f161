/// Words, and lists and maps in brackets, in one line.
enum Flow {
  /// A list or map in brackets.
  ///
  /// - Parameters:
  ///   - piece: The list or map.
  ///   - room: How wide it may be if it was in several lines.
  /// - Returns: The text, or nil when it has to go over several lines without brackets.
  static func text(of piece: Piece, room: Int) -> String? {
    guard let group = piece.group, canBeFlow(piece) else { return nil }
    let text = text(of: piece)
    return group.isOneLine || group.parts.isEmpty || text.count <= room ? text : nil
  }

  /// A piece in one line, whatever it takes.
  static func text(of piece: Piece, isInFlow: Bool = false) -> String {
    switch piece {
    case .words(let words): return words.inline(isInFlow: isInFlow)
    case .list(let group):
      let items = group.parts.map { text(of: $0.value, isInFlow: true) }
      return "[" + items.joined(separator: ", ") + "]"
    case .map(let group):
      guard !group.parts.isEmpty else { return "{}" }
      let entries = group.parts.map { part in
        (part.key?.name(isInFlow: true) ?? "\"\"") + ": "
          + text(of: part.value, isInFlow: true)
      }
      return "{ " + entries.joined(separator: ", ") + " }"
    }
  }

  /// Remarks have no place within brackets.
  private static func canBeFlow(_ piece: Piece) -> Bool {
    guard let group = piece.group else { return true }
    return group.isFlow && group.closing.isEmpty
      && group.parts.allSatisfy {
        $0.remarks.isEmpty && $0.aside == nil && canBeFlow($0.value)
      }
  }
}
