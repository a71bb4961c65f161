/// Puts lines together: capitals, spaces, paragraphs. The person's words stay as they are.
enum Surface {
  /// Pieces of text, each with where it came from.
  static func pieces(of lines: [Draft.Line], in medium: Medium) -> [Draft.Piece] {
    var result: [Draft.Piece] = []
    var last: Character?
    var isBody = 0
    for line in lines where !line.text.isEmpty {
      let isSignature = line.moves == [.signature]
      let gap = last == nil ? "" : separator(before: line, after: last, body: isBody, medium)
      let isMiddle = last == "," && !gap.contains("\n")
      if !gap.isEmpty { result.append(Draft.Piece(gap, .engine)) }
      var pieces = line.pieces
      if !isMiddle, let first = pieces.first, !line.isLocked {
        pieces[0] = Draft.Piece(capitalised(first.text), first.source)
      }
      result += pieces
      last = line.text.last
      if gap == "\n\n" { isBody = 0 }
      isBody += isSignature || line.moves == [.greeting] ? 0 : line.text.count
    }
    return result
  }

  static func text(of lines: [Draft.Line], in medium: Medium) -> String {
    pieces(of: lines, in: medium).map(\.text).joined()
  }

  private static func separator(
    before line: Draft.Line, after last: Character?, body: Int, _ medium: Medium
  ) -> String {
    // In a text or a chat a name needs no line of its own.
    if line.moves == [.signature] { return medium.isLetter ? "\n\n" : " " }
    guard medium.isLetter else {
      return medium == .phone && body == 0 ? "\n\n" : " "
    }
    if body == 0 { return "\n\n" }
    // What takes the pressure off stays with what it is for.
    let isLong = body > 90 && body + line.text.count > 280 && line.moves.first != .release
    return isLong || line.startsParagraph && body > 90 ? "\n\n" : " "
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
