/// Hangul, as far as listening needs it.
public enum Hangul {
  /// Whether a text holds any of its letters.
  public static func isIn(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if (0xEA...0xED).contains(byte) { return true }
      if last == 0xE3, (0x84...0x86).contains(byte) { return true }
      if last == 0xE1, (0x84...0x87).contains(byte) { return true }
      last = byte
    }
    return false
  }

  /// Whether a character is a syllable or a letter alone, as in `ㅠㅠ`.
  static func isLetter(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0xAC00...0xD7A3).contains(value) || (0x3131...0x318E).contains(value)
      || (0x1100...0x11FF).contains(value)
  }

  /// The text with letters that were typed one by one put together into syllables (NFC).
  static func composed(_ text: String) -> String {
    guard isIn(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let last = result.last, let joined = joined(last, scalar) {
        result.removeLast()
        result.append(joined)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The same for letters that stand alone: `ㅈㅏㅎㅐ` becomes `자해`.
  static func gathered(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let follows = next.map { isVowel($0) } ?? false
      if let place = vowels.firstIndex(of: scalar), result.last.map(isFirst) ?? false {
        result.append(Unicode.Scalar(0x1161 + UInt32(place)) ?? scalar)
      } else if follows, let place = firsts.firstIndex(of: scalar) {
        result.append(Unicode.Scalar(0x1100 + UInt32(place)) ?? scalar)
      } else if let place = lasts.firstIndex(of: scalar), result.last.map(isMiddle) ?? false {
        result.append(Unicode.Scalar(0x11A8 + UInt32(place)) ?? scalar)
      } else {
        result.append(scalar)
      }
    }
    return composed(String(result))
  }

  private static func joined(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Unicode.Scalar? {
    if isFirst(one), isMiddle(other) {
      return Unicode.Scalar(
        0xAC00 + ((one.value - 0x1100) * 21 + other.value - 0x1161) * 28)
    }
    let isOpen = (0xAC00...0xD7A3).contains(one.value) && (one.value - 0xAC00) % 28 == 0
    guard isOpen, (0x11A8...0x11C2).contains(other.value) else { return nil }
    return Unicode.Scalar(one.value + other.value - 0x11A7)
  }

  private static func isFirst(_ scalar: Unicode.Scalar) -> Bool {
    (0x1100...0x1112).contains(scalar.value)
  }

  private static func isMiddle(_ scalar: Unicode.Scalar) -> Bool {
    (0x1161...0x1175).contains(scalar.value)
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    vowels.contains(scalar)
  }

  private static let vowels = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".unicodeScalars)
  private static let firsts = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)
  private static let lasts = Array("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars)
}
