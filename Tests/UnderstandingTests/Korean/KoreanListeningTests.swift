import Dialogue
import TestSupport
import Testing
import Understanding

@Suite struct KoreanListeningTests {
  private let listener = Korean.language.listener

  @Test(
    arguments: [
      ("뒤로", Command.back), ("뒤로 갈래요", .back), ("/back", .back), ("/뒤로", .back), ("건너뛰기", .skip),
      ("이건 넘어갈래", .skip), ("그만", .quit), ("이제 그만할래요", .quit), ("메뉴", .menu), ("메뉴 보여 주세요", .menu),
      ("왜?", .why), ("왜 물어보는 거예요?", .why), ("도움", .help), ("도와줘", .helpNow), ("109", .helpNow),
      ("다시 말해 줘", .again), ("너 누구야?", .whoAreYou), ("이거 저장돼?", .privacy), ("저장돼요?", .privacy),
    ] as [(String, Command?)])
  func hearsCommands(line: String, command: Command?) {
    #expect(listener.command(in: line) == command)
  }

  @Test(arguments: ["그만 만나기로 했어요", "뒤로 걸었어요", "안녕하세요", "왜 연락이 없는지 모르겠어요", "다시 만나고 싶어요", "메뉴판을 봤어요"])
  func takesNoSentenceForACommand(line: String) {
    #expect(listener.command(in: line) == nil)
  }

  @Test(
    arguments: [
      ("7", 7), ("칠", 7), ("일곱이요", 7), ("7점", 7), ("8 정도요", 8), ("10점 만점에 6점", 6), ("음 오 정도", 5),
      ("영이요", 0), ("십", 10), ("7 아니면 8", nil), ("친구 3명", nil), ("-2", nil), ("11", nil), ("7.", 7),
    ] as [(String, Int?)])
  func hearsNumbers(line: String, number: Int?) {
    #expect(listener.number(in: line, within: 0...10) == number)
  }

  @Test(
    arguments: [
      ("네", Understanding.Confirmation.yes), ("응 그래", .yes), ("맞아요", .yes), ("있어요", .yes),
      ("할 수 있어요", .yes),
      ("아니요", .no), ("아뇨", .no), ("없어요", .no), ("못 하겠어요", .no), ("ㄴㄴ", .no), ("글쎄요", .unsure),
      ("잘 모르겠어요", .unsure), ("아마도요", .unsure), ("네가 그랬잖아", nil), ("비가 와요", nil),
    ] as [(String, Understanding.Confirmation?)])
  func hearsYesAndNo(line: String, answer: Understanding.Confirmation?) {
    #expect(listener.confirmation(in: line) == answer)
  }

  @Test(
    arguments: [
      ("민지", "민지", nil), ("민지요", "민지", nil), ("김지은", "김지은", nil), ("수진이요", "수진", nil),
      ("고등학교 친구 수진이", "수진", "고등학교 친구"), ("엄마", "엄마", "엄마"), ("엄마한테요", "엄마", "엄마"),
      ("우리 할머니", "할머니", "할머니"), ("김 선생님이요", "김 선생님", "선생님"), ("민수 형", "민수 형", "형"),
      ("직장 동료", "", "직장 동료"), ("옛날 친구", "", "옛날 친구"), ("친구 민수가 떠올라요", "민수", "친구"),
      ("음, 동생이요", "", "동생"), ("Sarah", "Sarah", nil), ("지은 씨", "지은 씨", "씨"),
    ] as [(String, String, String?)])
  func hearsWhoIsMeant(line: String, name: String, relation: String?) {
    let person = Person(name: name, relation: relation, isGroup: false)
    #expect(listener.person(in: line) == .someone(person))
  }

  @Test(arguments: ["아무도 없어요", "없어요", "아무도", "떠오르는 사람이 없어요", "혼자예요"])
  func hearsNobody(line: String) {
    #expect(listener.person(in: line) == .noOne)
  }

  @Test(arguments: [
    ("외로워요", Feeling.lonely), ("너무 외롭다", .lonely), ("나만 빼고 다 만났더라", .leftOut),
    ("사람들 속에서도 혼자예요", .disconnected),
    ("슬프고 눈물만 나", .sad), ("불안해요", .anxious), ("요즘 너무 지쳤어요", .overwhelmed), ("답답해", .stuck),
    ("아무 느낌이 없어요", .numb), ("서운해요", .hurt), ("고마워요", .grateful), ("화가 나요", .angry),
  ])
  func hearsFeelings(line: String, feeling: Feeling) {
    #expect(listener.feelings(in: line).first?.feeling == feeling)
    #expect(listener.feelings(in: line).first?.manner == .state)
  }

  @Test(arguments: ["외롭지 않아요", "외로운 건 아니에요", "안 외로워요", "외롭지는 않은데"])
  func whatIsDeniedIsNotFelt(line: String) {
    #expect(listener.feelings(in: line).isEmpty)
    #expect(listener.deniedFeelings(in: line) == [.lonely])
  }

  @Test func anotherPersonsFeelingIsTheirs() {
    #expect(listener.feelings(in: "엄마가 많이 외로워해요").first?.about == .other)
  }

  @Test(
    arguments: [
      ("2", 1), ("두 번째요", 1), ("문자로 할게요", 0), ("전화 말고 문자요", 0), ("통화할래", 1), ("산책", 2),
      ("마지막 거", 2),
      ("비행기", nil),
    ] as [(String, Int?)])
  func tellsOptionsApart(line: String, index: Int?) {
    let options = [
      Option(label: "문자 보내기", also: ["문자", "카톡"]), Option(label: "전화하기", also: ["전화", "통화"]),
      Option(label: "혼자 산책하기", also: ["산책"]),
    ]
    #expect(listener.option(in: line, among: options) == (index.map { .option($0) } ?? .none))
  }

  @Test(arguments: [
    ("내일 저녁에요", "내일 저녁에", false), ("토요일 아침, 집에서", "토요일 아침, 집에서", false), ("나중에요", "나중에", true),
  ])
  func hearsTimes(line: String, words: String, isLoose: Bool) {
    #expect(listener.time(in: line) == PlanTime(words: words, isLoose: isLoose))
  }

  @Test(
    arguments: [
      ("더 짧게 해 줘", "shorter", nil), ("존댓말로", "more-formal", nil), ("반말로 바꿔 줘", "less-formal", nil),
      ("2번 줄 빼 줘", "change", 2), ("첫째 줄 고칠래요", "change", 1), ("다른 걸로", "another", nil),
    ] as [(String, String, Int?)])
  func hearsChanges(line: String, name: String, number: Int?) {
    let heard = listener.revision(in: line)
    #expect(heard?.name == name)
    #expect(heard?.line == number)
  }
}
