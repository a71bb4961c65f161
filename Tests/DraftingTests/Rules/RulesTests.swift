import Drafting
import Testing

/// The rules on messages people might write. None of these sentences is in the bank.
@Suite struct RulesTests {
  private func ids(
    _ text: String, _ kind: MessageKind? = nil, _ medium: Medium? = .chat
  ) -> Set<String> {
    Set(Rules.findings(in: text, context: LintContext(kind: kind, medium: medium)).map(\.rule))
  }

  @Test(arguments: [
    ("R00", MessageKind.checkIn, "Hi Bo, that was a honest answer. How are you?"),
    ("R00", .checkIn, "Hi [name], how are you?"),
    ("R00", .checkIn, "Hi Bo , how are you?"),
    ("R00", .checkIn, "Hi Bo, how are are you?"),
    ("R04", .reconnect, "Bo, I never hear from you any more. How are you? No rush."),
    ("R04", .followUp, "Why haven't you answered me, Bo? No rush."),
    ("R04", .checkIn, "I guess you've got better things to do. How are you?"),
    ("R04", .reconnect, "After everything I did for you. How are you? No rush."),
    ("R04", .reconnect, "I'm always the one who calls. How are you? No rush."),
    ("R04", .checkIn, "You forgot my birthday. How are you?"),
    ("R04", .checkIn, "If you really cared, you'd have asked. How are you?"),
    ("R05", .checkIn, "Nice of you to finally write. How are you?"),
    ("R05", .inviteMoment, "Don't bother coming if you're too tired."),
    ("R05", .checkIn, "Don't worry about me, I'm used to it. How are you?"),
    ("R06", .apologyRepair, "I'm sorry I was late. I'm such an idiot. Could I cook for you?"),
    ("R06", .askHelp, "Sorry to bother you, Bo. Could you lend me a drill? No worries if not."),
    ("R06", .checkIn, "Sorry for the silence, sorry for everything. How are you?"),
    ("R07", .apologyRepair, "I apologise if anything I said upset you. Can we talk?"),
    ("R07", .apologyRepair, "I'm sorry you feel that way. Can we talk?"),
    ("R07", .apologyRepair, "I'm sorry I shouted. Please forgive me."),
    ("R08", .reconnect, "Hi Bo, let's hang out sometime. How are you? No rush."),
    ("R08", .checkIn, "Hi Bo, we should grab a coffee one of these days. How are you?"),
    ("R09", .checkIn, "Hi Bo, how are you? Where are you? What's new? Who's cooking?"),
    ("R10", .askHelp, "Hi Bo, could you drive me to town on Friday?"),
    ("R10", .reconnect, "Hi Bo, I thought of you. How are you?"),
    ("R11", .shareToughTime, "Hi Bo, I was diagnosed last week and I can't sleep. No rush."),
    ("R12", .reconnect, "Goodbye forever, Bo."),
    ("R13", .comfortReply, "I'm sorry, Bo. Everything happens for a reason."),
    ("R13", .condolence, "I'm so sorry. Time heals all wounds. No need to reply."),
    ("R13", .comfortReply, "So sorry, Bo. Have you tried running? Could I call?"),
    ("R13", .getWell, "Sorry you're ill. It could be worse! No need to reply."),
    ("R14", .condolence, "I'm so sorry. I'm here for you. No need to reply."),
    ("R15", .comfortReply, "Shall we play cards tonight?"),
    ("R15", .condolence, "I'm so sorry. When my mother died I was broken. No need to reply."),
    ("R17", .checkIn, "hi bo, thx for asking, how r u"),
    ("R17", .checkIn, "Hi Bo!! How are you?"),
    ("R17", .checkIn, "Hi Bo, I am SOOO tired. How are you?"),
    ("R18", .professionalEnquiry, "Hey Dr. Ng, do you have room? Cheers, Bo"),
    ("R19", .reconnect, "Hi Bo, I moved. I work. I run. I cook. How are you? No rush."),
    ("R20", .reconnect, "Hi Bo, I hope this message finds you well. How are you? No rush."),
    ("R20", .checkIn, "Hi Bo, just checking in. How are you?"),
  ])
  func isFound(rule: String, kind: MessageKind, text: String) {
    #expect(ids(text, kind).contains(rule), "\(ids(text, kind)) in: \(text)")
  }

  @Test(arguments: [
    (MessageKind.checkIn, "Hi Bo, you came to mind on the bus. How are things with you?"),
    (.reconnect, "Hi Bo, I still think about the pier. How have you been? No rush to answer."),
    (.thanks, "Hi Bo, thank you for the lift. You never made me feel like a burden to drive."),
    (.comfortReply, "Oh Bo, I'm so sorry. That sounds awful. Can I bring you supper tonight?"),
    (.condolence, "Dear Bo, I'm so sorry about your dad. No need to reply."),
    (.getWell, "Hi Bo, I'm sorry you're feeling so rotten. Can I bring soup? No need to answer."),
    (.apologyRepair, "Hi Bo, I'm sorry I forgot the call. Could I ring you on Sunday?"),
    (.askHelp, "Hi Bo, could you water my plants until Friday? A no is fine."),
    (.inviteMoment, "Hi Bo, would you like to walk on Saturday? No worries if not."),
    (.shareToughTime, "Do you have room for something heavy? I lost my job. No need to fix it."),
    (.birthday, "Happy birthday, Bo! I hope there's cake."),
    (.congratulate, "Congratulations on the new job, Bo! I'm so glad for you."),
  ])
  func aKindMessageIsLeftInPeace(kind: MessageKind, text: String) {
    let found = Rules.findings(in: text, context: LintContext(kind: kind, medium: .chat))
    #expect(found.filter { $0.severity > .advise }.isEmpty, "\(found.map(\.rule)) in: \(text)")
  }

  @Test func aFindingSaysWhereAndWhy() throws {
    let text = "Hi Bo,\nI guess you forgot me."
    let finding = try #require(Rules.findings(in: text).first { $0.rule == "R04" })
    #expect(text.dropFirst(finding.offset).hasPrefix(finding.words))
    #expect(!finding.reason.isEmpty && !finding.suggestion.isEmpty)
  }

  @Test func factsAreAskedAboutOnlyWhenItIsKnownWhatWasSaid() {
    let text = "Hi Bo, shall we walk on Tuesday at 4? No worries if not."
    var context = LintContext(kind: .inviteMoment, medium: .chat)
    #expect(!Rules.findings(in: text, context: context).contains { $0.rule == "R01" })
    context.request = DraftRequest(kind: .inviteMoment, recipient: Recipient(address: "Bo"))
    #expect(Rules.findings(in: text, context: context).contains { $0.rule == "R01" })
  }

  @Test func anyTextIsRead() {
    for text in ["", " ", "?", "!!!", "\n\n", "🦊", "{", String(repeating: "a", count: 5_000)] {
      _ = Rules.findings(in: text)
    }
    #expect(Rules.ids.count == 21)
    #expect(Set(Rules.ids).count == 21)
  }
}
