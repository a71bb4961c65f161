import Testing

@testable import Drafting

@Suite struct SpeechTests {
  @Test(
    arguments: [
      ("수진", "고등학교 친구", Speech.plain), ("민지", nil, .plain), ("", "여동생", .plain), ("", "후배", .plain),
      ("엄마", "엄마", .polite), ("김 선생님", "선생님", .polite), ("민수 형", "형", .polite),
      ("지은 씨", "씨", .polite),
      ("", "직장 동료", .polite), ("", "옆집 아주머니", .polite), ("", nil, .polite), ("", "선배", .polite),
    ] as [(String, String?, Speech)])
  func followsWhoTheyAre(name: String, relation: String?, speech: Speech) {
    let recipient = Recipient(address: name, relationship: relation)
    #expect(DraftRequest(kind: .checkIn, recipient: recipient).speech == speech)
  }

  @Test func theToneDecidesFirst() {
    let friend = Recipient(address: "수진", relationship: "친구")
    #expect(DraftRequest(kind: .checkIn, recipient: friend, tone: .formal).speech == .polite)
    let boss = Recipient(address: "팀장님", relationship: "팀장님")
    #expect(DraftRequest(kind: .checkIn, recipient: boss, tone: .playful).speech == .plain)
  }

  @Test(arguments: [
    ("지은", "지은 씨"), ("지은 씨", "지은 씨"), ("김 선생님", "김 선생님"), ("엄마", "엄마"), ("Tom", "Tom"),
  ])
  func aNameWithoutTitleTakesSsi(name: String, honoured: String) {
    #expect(Recipient(address: name).honoured == honoured)
  }
}
