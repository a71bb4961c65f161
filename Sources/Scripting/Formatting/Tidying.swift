/// Puts a document's parts in their places, before it is laid out.
enum Tidying {
  /// The document with the keys of a conversation in order and short choices in one line.
  static func tidied(_ document: Document) -> Document {
    var document = document
    let keys = document.root.group?.parts.compactMap { $0.key?.text } ?? []
    let shape = ConversationShape.ofFile(keys: keys)
    document.root = withoutEmptyRemarks(shape.tidied(document.root))
    if let group = document.root.group, group.parts.isEmpty {
      document.footer = group.closing + document.footer
      document.root = document.root.with { _ in Group(isFlow: true) }
    }
    return document
  }

  /// Remarks in an empty list go above it.
  private static func withoutEmptyRemarks(_ piece: Piece) -> Piece {
    piece.with { group in
      var group = group
      group.parts = group.parts.map { part in
        var part = part
        part.value = withoutEmptyRemarks(part.value)
        guard let inner = part.value.group, inner.parts.isEmpty else { return part }
        part.remarks += inner.closing
        part.value = part.value.with { _ in Group(isFlow: true) }
        return part
      }
      return group
    }
  }
}
