import TestSupport
import Testing

@testable import kith

@Suite struct LanguageChoiceTests {
  private func code(_ asked: String?, _ environment: [String: String]) throws -> String {
    try LanguageChoice.code(asked: asked, environment: environment, known: ["en", "ko"])
  }

  @Test func whatIsAskedForComesFirst() throws {
    #expect(try code("en", ["KITH_LANGUAGE": "ko", "LANG": "ko_KR.UTF-8"]) == "en")
    #expect(try code(nil, ["KITH_LANGUAGE": "ko", "LANG": "en_GB.UTF-8"]) == "ko")
  }

  @Test(arguments: [
    (["LANG": "ko_KR.UTF-8"], "ko"), (["LANG": "ko"], "ko"), (["LANG": "C.UTF-8"], "en"),
    (["LANG": "ko_KR.UTF-8", "LC_ALL": "en_US.UTF-8"], "en"), (["LANG": "de_DE.UTF-8"], "en"),
    (["LC_MESSAGES": "ko_KR.UTF-8", "LANG": "en_US.UTF-8"], "ko"), ([:], "en"),
  ])
  func theLocaleComesLast(environment: [String: String], language: String) throws {
    #expect(try code(nil, environment) == language)
  }

  @Test func anUnknownLanguageIsSaid() {
    #expect(throws: Failure.self) { try code("xx", [:]) }
  }

  @Test func aConversationInKorean() throws {
    let outcome = try Tool.run(["chat", "--language", "ko", "--seed", "7"], input: "7\n외로워요\n그만\n")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("외로워요?"))
    #expect(outcome.output.contains("\"외로워요\"."))
  }

  @Test func helpLinesInKorean() throws {
    let outcome = try Tool.run(["help-now", "KR", "--language", "ko"])
    #expect(outcome.output.contains("자살예방 상담전화 109"))
    #expect(outcome.output.contains("2026년 10월"))
  }
}
