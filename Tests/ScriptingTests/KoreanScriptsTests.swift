import Dialogue
import Replay
import Scripting
import TestSupport
import Testing

/// The Korean conversations that ship.
@Suite struct KoreanScriptsTests {
  private static let names = Repository.files(in: "Scripts/ko/conversations", ending: ".yaml")
    .map { Repository.source($0).name }

  @Test(arguments: names)
  func loadsWithoutAWarning(name: String) throws {
    let loaded = try ScriptLoader.load(
      Repository.source("Scripts/ko/conversations/\(name).yaml"),
      safety: SafetyPack.path(language: "ko"),
      library: { Repository.source("Scripts/ko/conversations/\($0).yaml") })
    #expect(loaded.warnings.isEmpty, "\(loaded.warnings)")
    #expect(loaded.script.language == "ko")
  }

  /// Random people: no silence, no brace, no particle in both forms, whatever they type.
  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func holdsWhateverIsTyped(seed: UInt64) throws {
    let words = [
      "1", "2", "3", "5", "7", "네", "아니요", "글쎄요", "", "모르겠어요", "뒤로", "건너뛰기", "메뉴", "왜?",
      "민지", "Tom", "외로워요", "나만 빼고 만났더라", "엄마", "아무도 없어요", "내일 저녁에", "더 짧게", "다른 걸로",
      "이대로 할래요", "같이 걷던 길", "블루베리", "나만 그래요", "죽고 싶어요", "/help-now", "더 힘들어요", "그대로예요",
      "안전해요", "9", "존댓말로", "반말로", "ㅠㅠ", "ㅋㅋ",
    ]
    var random = Seeded(seed)
    for round in 0..<12 {
      var conversation = try Korean.conversation("reach-out", seed: seed &* 100 &+ UInt64(round))
      var effects = conversation.start()
      for _ in 0..<50 where !conversation.snapshot.hasEnded {
        #expect(effects.question != nil, "no question at \(conversation.place)")
        let said = effects.flatMap(Spoken.lines).joined(separator: "\n")
        for sign in ["{", "[?", "을(를)", "이(가)", "(이)", "아(야)", "과(와)"] {
          #expect(!said.contains(sign), "\(said)")
        }
        effects = conversation.receive(.words(words.randomElement(using: &random) ?? ""))
      }
    }
  }

  @Test func theSpineTakesTwelveAnswersAndTheQuickWayFive() throws {
    let ways: [([String], Int)] = [
      (
        [
          "7", "외로워요", "너무 오래됐어요", "고등학교 친구 수진이", "편안해요", "다시 연락", "아니요", "같이 걷던 길",
          "이대로 할래요",
        ], 12
      ), (["그냥 쓰게 해 줘", "수진", "안부", "새 직장", "이대로 할래요"], 5),
    ]
    for (answers, most) in ways {
      var conversation = try Korean.conversation("reach-out", seed: 3)
      _ = conversation.start()
      for answer in answers { conversation.hear(answer) }
      #expect(conversation.snapshot.isDraftKept, "\(conversation.place)")
      #expect(answers.count <= most)
    }
  }
}
