import Testing

@testable import Drafting

@Suite struct KoreanShapeTests {
  @Test(arguments: ["같이 비 맞고 걸었던 날", "제주 바다", "지난주 면접", "네가 해 준 말", "필요", "밤새 했던 이야기", "커피"])
  func somethingThatCanBeNamed(text: String) {
    #expect(Shape(of: text).kind == .noun)
  }

  @Test(arguments: [
    "그때 같이 걸었잖아", "우리 밤새 얘기했어", "네가 도와줬지.", "제주도에 갔었다", "병원에 같이 가 주셨어요", "정말 좋았습니다",
  ])
  func aSentence(text: String) {
    #expect(Shape(of: text).kind == .free)
  }

  @Test func aQuestion() {
    #expect(Shape(of: "무릎은 좀 나았어?").kind == .question)
  }
}
