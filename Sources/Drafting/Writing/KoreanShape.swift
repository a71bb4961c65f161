/// The shape of Korean words: something that can be named and take a particle, or a sentence.
enum KoreanShape {
  /// Whether a text ends in Hangul.
  static func isKorean(_ text: String) -> Bool {
    final(of: text.last) != nil
  }

  /// Whether a text ends like a sentence: "그때 같이 걸었잖아", and not "같이 걷던 길", "제주 바다".
  static func isSentence(_ text: String) -> Bool {
    if nouns.contains(where: { text.hasSuffix($0) }) { return false }
    if endings.contains(where: { text.hasSuffix($0) }) { return true }
    let letters = Array(text)
    guard letters.count > 1, let last = letters.last,
      let before = final(of: letters[letters.count - 2])
    else { return false }
    switch last {
    case "다": return before != 0
    case "어", "지", "네", "나": return before == 20
    default: return false
    }
  }

  /// The consonant a syllable ends in, counted from 1; 0 after a vowel, nil where it is no syllable.
  private static func final(of character: Character?) -> UInt32? {
    guard let value = character?.unicodeScalars.first?.value, (0xAC00...0xD7A3).contains(value)
    else {
      return nil
    }
    return (value - 0xAC00) % 28
  }

  private static let nouns = ["필요", "중요", "가요", "동요", "소요", "수요", "요요"]
  private static let endings = [
    "요", "니다", "잖아", "거야", "더라", "좋아", "고마워", "그리워", "같아", "많아", "않아", "구나", "더라고",
    "는데", "은데", "인데", "던데", "죠", "을까", "할까", "했대", "한대", "거든", "려고",
  ]
}
