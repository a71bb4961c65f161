import Testing

@testable import Drafting

@Suite struct ParticleTests {
  private func filled(_ template: String, _ word: String) -> String? {
    (try? Template(template))?.filled { _, _ in word }
  }

  @Test(arguments: [
    ("{x}을(를)", "수진", "수진을"), ("{x}을(를)", "민지", "민지를"), ("{x}이(가)", "선생님", "선생님이"),
    ("{x}이(가)", "엄마", "엄마가"), ("{x}은(는)", "봄", "봄은"), ("{x}은(는)", "바다", "바다는"),
    ("{x}과(와)", "형", "형과"), ("{x}과(와)", "누나", "누나와"), ("{x}아(야),", "수진", "수진아,"),
    ("{x}아(야),", "민지", "민지야,"), ("{x}(으)로", "집", "집으로"), ("{x}(으)로", "학교", "학교로"),
    ("{x}(으)로", "서울", "서울로"), ("{x}(이)랑", "수진", "수진이랑"), ("{x}(이)랑", "민지", "민지랑"),
    ("{x}이에요(예요)", "7", "7이에요"), ("{x}이에요(예요)", "5", "5예요"), ("{x}이었(였)는데", "9", "9였는데"),
  ])
  func followTheLastSyllable(template: String, word: String, text: String) {
    #expect(filled(template, word) == text)
  }

  @Test(arguments: [
    ("3", "을"), ("7", "을"), ("10", "을"), ("0", "을"), ("2", "를"), ("9", "를"), ("100", "을"),
    ("Tom", "을"), ("Sarah", "를"), ("Paul", "을"), ("Jack", "을"), ("Kate", "를"), ("Jane", "을"),
    ("Mark", "를"), ("TV", "를"), ("PM", "을"), ("Ben", "을"), ("Alex", "를"), ("민지(동생)", "을"),
  ])
  func figuresAndLatinLettersAreReadAsInKorean(word: String, particle: String) {
    #expect(filled("{x}을(를)", word) == word + particle)
  }

  @Test(arguments: [("1", "로"), ("7", "로"), ("8", "로"), ("3", "으로"), ("Paul", "로"), ("Tom", "으로")])
  func rieulTakesNoEu(word: String, particle: String) {
    #expect(filled("{x}(으)로", word) == word + particle)
  }

  @Test func aForeignNameIsCalledWithoutAParticle() {
    #expect(filled("{x}아(야), 안녕", "Sarah") == "Sarah, 안녕")
  }

  @Test func quotationMarksDoNotHideTheSyllable() {
    #expect(filled("\"{x}\"을(를) 놓쳤어요", "사과") == "\"사과\"를 놓쳤어요")
  }

  @Test func thePersonsOwnWordsStayAsTheyAre() {
    #expect(filled("{x}이(가)", "둘 다을(를)") == "둘 다을(를)이")
    #expect(filled("[?x: {x}에게]", "민지") == "민지에게")
  }
}
