import Testing

@testable import Understanding

@Suite struct HangulTests {
  @Test func lettersTypedOneByOneComeTogether() {
    #expect(Hangul.composed("\u{1109}\u{1173}\u{11AF}\u{1111}\u{1165}") == "슬퍼")
    #expect(
      Hangul.composed("\u{1109}\u{1173}\u{11AF}").unicodeScalars.map(\.value) == [0xC2AC])
    #expect(Hangul.gathered("ㅈㅏㅎㅐ") == "자해")
    #expect(Hangul.gathered("ㅈㅏㅅㅏㄹ ㅅㅐㅇㄱㅏㄱ") == "자살 생각")
  }

  @Test func laughterAndTearsStayAsTheyAre() {
    #expect(Hangul.gathered("ㅋㅋㅋ ㅠㅠ") == "ㅋㅋㅋ ㅠㅠ")
    #expect(Syllables("ㅠㅠㅠ 슬퍼").texts == ["ˈㅠ", "ˈ슬", "퍼"])
  }

  @Test(arguments: [
    ("hello", false), ("안녕", true), ("ㅠ", true), ("café — “x”", false), ("こんにちは", false),
  ])
  func isNoticed(text: String, isThere: Bool) {
    #expect(Hangul.isIn(text) == isThere)
  }

  @Test(arguments: [
    ("죽고 싶", "죽고싶어요", true), ("죽고 싶", "나 죽고 싶다", true), ("<자해", "혼자해요", false),
    ("<자해", "또 자해했어", true), ("(안 )?외로", "안외로워", true), ("12 살", "12살이에요", true),
  ])
  func spacesMayBeThereOrNot(pattern: String, line: String, isFound: Bool) {
    let texts = Syllables(line).texts
    let found = Pattern(syllables: pattern)
    #expect(texts.indices.contains { found?.match(texts, at: $0) != nil } == isFound)
  }
}
