/// Korean particles, which depend on how the word before them ends.
///
/// A writer puts both forms, as Korean forms do: `{who}을(를)`, `{memory}이(가)`, `{place}(으)로`.
public enum Particle {
  /// The particles: how they are written, and what they are after a consonant, after ㄹ, after a vowel.
  private static let all: [(mark: String, closed: String, liquid: String, open: String)] = [
    ("을(를)", "을", "을", "를"), ("이(가)", "이", "이", "가"), ("은(는)", "은", "은", "는"),
    ("과(와)", "과", "과", "와"), ("아(야)", "아", "아", "야"), ("(으)로", "으로", "로", "로"),
    ("(이)", "이", "이", ""), ("이었(였)", "이었", "이었", "였"),
    ("이에요(예요)", "이에요", "이에요", "예요"),
  ]

  /// Words of a writer, with each particle in the form that fits what stands before it.
  ///
  /// - Parameters:
  ///   - words: The words, particles in both forms.
  ///   - before: The text they follow.
  /// - Returns: The words as they are read.
  static func resolved(_ words: String, after before: String) -> String {
    guard words.utf8.contains(UInt8(ascii: "(")) else { return words }
    var result = ""
    var rest = words[...]
    while !rest.isEmpty {
      if let particle = all.first(where: { rest.hasPrefix($0.mark) }) {
        result += form(particle, after: before + result)
        rest = rest.dropFirst(particle.mark.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  private static func form(
    _ particle: (mark: String, closed: String, liquid: String, open: String), after text: String
  ) -> String {
    // A foreign name is called without a particle.
    let last = text.last { $0.isLetter || $0.isNumber }
    if particle.mark == "아(야)", !(last.map(isHangul) ?? false) { return "" }
    switch ending(of: text) {
    case .open: return particle.open
    case .liquid: return particle.liquid
    case .closed: return particle.closed
    }
  }

  /// How a word ends when it is read aloud in Korean.
  public enum Ending: Hashable, Sendable {
    /// In a vowel.
    case open
    /// In ㄹ, after which 로 stands without 으.
    case liquid
    /// In another consonant.
    case closed
  }

  /// How a text ends: by its last syllable; figures and Latin letters as they are read in Korean.
  public static func ending(of text: String) -> Ending {
    guard let last = text.last(where: { $0.isLetter || $0.isNumber }),
      let value = last.unicodeScalars.first?.value
    else { return .open }
    if (0xAC00...0xD7A3).contains(value) {
      let final = (value - 0xAC00) % 28
      return final == 0 ? .open : final == 8 ? .liquid : .closed
    }
    if let digit = last.wholeNumberValue {
      return [1, 7, 8].contains(digit) ? .liquid : [0, 3, 6].contains(digit) ? .closed : .open
    }
    return ofLetters(text)
  }

  private static func isHangul(_ character: Character) -> Bool {
    (0xAC00...0xD7A3).contains(character.unicodeScalars.first?.value ?? 0)
  }

  /// "Tom" is read 톰, "Paul" 폴, "Sarah" 세라, "Jack" 잭, "Jane" 제인; "TV" letter by letter.
  private static func ofLetters(_ text: String) -> Ending {
    let trimmed = String(text.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
    let word = String(trimmed.reversed().prefix { $0.isLetter && $0.isASCII }.reversed())
    let isSpelled = word.count == 1 || word.allSatisfy(\.isUppercase)
    let letters = Array(word.lowercased())
    guard let last = letters.last else { return .open }
    if isSpelled {
      return last == "l" || last == "r" ? .liquid : "mn".contains(last) ? .closed : .open
    }
    let bare = last == "e" && letters.count > 3 ? Array(letters.dropLast()) : letters
    guard let end = bare.last, bare.count > 1 else { return .open }
    let before = bare[bare.count - 2]
    let isSilent = bare.count < letters.count
    if end == "l" { return .liquid }
    if "mn".contains(end) || (end == "g" && before == "n") { return .closed }
    // A short word that stops at once, as in "Jack" and "Matt", closes; "Kate" and "Mark" do not.
    let isStop = "kptcb".contains(end) && !isSilent
    return isStop && ("aeiou".contains(before) || before == end || before == "c") ? .closed : .open
  }
}
