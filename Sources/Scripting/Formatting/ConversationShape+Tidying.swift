extension ConversationShape {
  /// A piece with its keys in order and its short choices in one line.
  func tidied(_ piece: Piece) -> Piece {
    switch piece {
    case .words: return piece
    case .list(var group):
      group.parts = group.parts.map { part in
        var part = part
        part.value = tidied(part.value)
        return part
      }
      return .list(group)
    case .map(var group):
      if self == .choice, let line = shortChoice(group) { return .words(line) }
      group.parts = ordered(
        group.parts.map { part in
          var part = part
          part.value = inside(part.key?.text ?? "").tidied(part.value)
          return part
        }
      ) { $0.key?.text ?? "" }
      if self != .other, group.parts.contains(where: { $0.key?.text == "say" }) {
        group.isFlow = false
      }
      return .map(group)
    }
  }

  /// `Label -> state` for a choice of nothing else, without remarks in it.
  private func shortChoice(_ group: Group) -> Written? {
    guard group.closing.isEmpty,
      group.parts.allSatisfy({ $0.remarks.isEmpty && $0.aside == nil })
    else { return nil }
    var words: [String: String] = [:]
    for part in group.parts {
      guard let key = part.key?.text, let text = part.value.text else { return nil }
      words[key] = text
    }
    return ShortChoice.line(words).map { Written(text: $0, style: .plain) }
  }
}
