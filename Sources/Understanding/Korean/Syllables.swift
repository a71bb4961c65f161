/// A Korean line as its syllables.
///
/// Where a word ends is typed this way and that, and particles and endings grow onto it; so every syllable is
/// a word of its own, and the one that begins a word is marked. Other letters and figures stay together.
struct Syllables: Sendable {
  /// Stands before the first syllable of a word.
  static let mark = "ˈ"

  private(set) var words: [Words.Word] = []
  /// How each clause ends.
  let endings: [Character?]

  /// The syllables' texts.
  var texts: [String] { words.map(\.text) }

  init(_ line: String) {
    let read = Words(Hangul.composed(line))
    endings = read.endings
    for word in read.words { add(word) }
  }

  private mutating func add(_ word: Words.Word) {
    var other = ""
    var last: Character?
    func token(_ text: String) -> Words.Word {
      Words.Word(text: text, original: word.original, clause: word.clause)
    }
    for character in word.text {
      guard Hangul.isLetter(character) else {
        other.append(character)
        last = character
        continue
      }
      if !other.isEmpty { words.append(token(other)) }
      other = ""
      let isDrawnOut = character == last && !isSyllable(character)
      if !isDrawnOut { words.append(token((last == nil ? Self.mark : "") + String(character))) }
      last = character
    }
    if !other.isEmpty { words.append(token(other)) }
  }

  private func isSyllable(_ character: Character) -> Bool {
    (character.unicodeScalars.first?.value ?? 0) >= 0xAC00
  }
}

/// Patterns as writers put them, `죽고 싶`, in the form that meets syllables: a space may be typed or not.
///
/// `<자해` is only found where it begins a word.
enum SyllablePattern {
  static func spelled(_ text: String) -> String {
    var result = ""
    var before: Character = " "
    var groups: [Bool] = []
    for character in text {
      defer { before = character }
      switch character {
      case "<": continue
      case "(":
        groups.append(mayBegin(after: before, groups))
        result.append(character)
      case ")":
        if !groups.isEmpty { groups.removeLast() }
        result.append(character)
      case _ where Hangul.isLetter(character):
        if before == "<" {
          result += " \(Syllables.mark)\(character)"
        } else if mayBegin(after: before, groups) {
          result += " (\(character)|\(Syllables.mark)\(character))"
        } else {
          result += " \(character)"
        }
      default:
        if Hangul.isLetter(before), character != "|", character != " " { result += " " }
        result.append(character)
      }
    }
    return result
  }

  /// Whether a word may begin after a character: within brackets that stand in a word, it may not.
  private static func mayBegin(after character: Character, _ groups: [Bool]) -> Bool {
    switch character {
    case "(", "|": groups.last ?? true
    case " ", ")", "?": true
    default: false
    }
  }
}

extension Pattern {
  /// A pattern that is matched with syllables; nil where its brackets do not fit.
  public init?(syllables text: String) {
    self.init(SyllablePattern.spelled(text))
  }
}
