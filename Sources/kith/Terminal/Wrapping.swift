/// Breaks text into lines that fit, later lines indented.
enum Wrapping {
  /// The widest line, however wide the terminal is: longer ones are hard to read.
  static let widest = 72

  /// The lines of a text.
  ///
  /// - Parameters:
  ///   - text: The text; its own line ends stay.
  ///   - columns: The terminal's width; nil leaves lines as long as they are.
  ///   - indent: The blanks before every line but the first.
  /// - Returns: Lines that fit.
  static func lines(of text: String, columns: Int?, indent: Int = 0) -> [String] {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let columns else { return rows }
    let width = max(8, min(columns, widest))
    return rows.flatMap { wrap($0, width, indent: min(indent, width / 2)) }
  }

  private static func wrap(_ row: String, _ width: Int, indent: Int) -> [String] {
    guard Width.of(row) > width else { return [row] }
    var lines: [String] = []
    var line = String(row.prefix { $0 == " " })
    var isEmpty = true
    for word in row.split(separator: " ") {
      for piece in pieces(of: word, width - indent) {
        let gap = isEmpty ? 0 : 1
        if !isEmpty, Width.of(line) + gap + Width.of(piece) > width {
          lines.append(line)
          line = String(repeating: " ", count: indent)
          isEmpty = true
        }
        line += (isEmpty ? "" : " ") + piece
        isEmpty = false
      }
    }
    lines.append(line)
    return lines
  }

  /// A word longer than a line is broken.
  private static func pieces(of word: Substring, _ width: Int) -> [String] {
    guard Width.of(word) > width else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if Width.of(piece) + Width.columns(character) > width {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    pieces.append(piece)
    return pieces
  }
}
