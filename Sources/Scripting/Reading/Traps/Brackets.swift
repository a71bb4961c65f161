/// A list or map in brackets as it stands in one line: its pieces, and what is wrong with it.
struct Brackets {
  /// What can be wrong; numbers count characters from the first bracket.
  enum Fault: Equatable {
    /// Only brackets follow the last one.
    case tooMany(at: Int)
    /// Words follow the last bracket.
    case wordsAfter
    /// Brackets stay open; the text closes them.
    case neverClosed(by: String)
    /// A bracket is closed by one of another form.
    case closedByAnother(at: Int)
    /// Words follow quotes within the list.
    case wordsAfterQuote(String, at: Int)
    /// Quotes stay open.
    case openQuote(at: Int)
  }

  /// A piece between two commas of the outermost brackets.
  struct Piece {
    let text: String
    let offset: Int
  }

  private(set) var fault: Fault?
  private(set) var pieces: [Piece] = []

  private var closers: [Character] = []
  private var start = 1

  init(_ text: String) {
    let characters = Array(text)
    var index = 0
    var isAtStart = true
    while index < characters.count, fault == nil {
      let character = characters[index]
      switch character {
      case "[", "{":
        closers.append(character == "[" ? "]" : "}")
        isAtStart = true
      case "]", "}":
        close(character, at: index, characters)
        if closers.isEmpty { return }
        isAtStart = false
      case "\"", "'":
        if isAtStart { skipQuotes(&index, characters) }
        isAtStart = false
      case ",":
        if closers.count == 1 { take(to: index, characters) }
        isAtStart = true
      case ":" where index + 1 < characters.count && characters[index + 1] == " ":
        isAtStart = true
      case "#" where index > 0 && characters[index - 1] == " ":
        fault = .neverClosed(by: missing)
      case " ": break
      default: isAtStart = false
      }
      index += 1
    }
    fault = fault ?? .neverClosed(by: missing)
  }

  private var missing: String { String(closers.reversed()) }

  private mutating func close(_ bracket: Character, at index: Int, _ all: [Character]) {
    guard closers.last == bracket else {
      fault = .closedByAnother(at: index)
      return
    }
    if closers.count == 1 { take(to: index, all) }
    closers.removeLast()
    guard closers.isEmpty else { return }
    let rest = all[(index + 1)...].drop { $0 == " " }
    guard let next = rest.first, next != "#" else { return }
    fault = rest.allSatisfy { "]} ".contains($0) } ? .tooMany(at: index + 1) : .wordsAfter
  }

  private mutating func take(to end: Int, _ all: [Character]) {
    let words = all[start..<end].drop { $0 == " " }
    let text = WrittenLine.trimmed(Substring(String(words)))
    if !text.isEmpty { pieces.append(Piece(text: text, offset: words.startIndex)) }
    start = end + 1
  }

  /// Goes on to the quote that closes, and looks at what stands behind it.
  private mutating func skipQuotes(_ index: inout Int, _ all: [Character]) {
    let quote = all[index]
    let opening = index
    index += 1
    while index < all.count {
      if all[index] == "\\", quote == "\"" {
        index += 1
      } else if all[index] == quote {
        guard quote == "'", index + 1 < all.count, all[index + 1] == "'" else { break }
        index += 1
      }
      index += 1
    }
    guard index < all.count else {
      fault = .openQuote(at: opening)
      return
    }
    let rest = all[(index + 1)...].drop { $0 == " " }
    guard let next = rest.first, !",]}:#".contains(next) else { return }
    let end = rest.firstIndex { ",]}".contains($0) } ?? all.endIndex
    fault = .wordsAfterQuote(
      WrittenLine.trimmed(Substring(String(all[opening..<end]))), at: opening)
  }
}
