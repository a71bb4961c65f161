import Testing

@testable import Drafting

struct QuestionsTests {
  @Test(arguments: [
    ("do I need a letter, how much is it", "do I need a letter? And how much is it?"),
    (
      "is there a waiting list and can I look round",
      "is there a waiting list? And can I look round?"
    ),
    (
      "could you use a hand, and should I bring tools",
      "could you use a hand? And should I bring tools?"
    ),
    (
      "is the first one free, what papers to bring",
      "is the first one free? And could you tell me what papers to bring?"
    ),
    ("is there a fee", "is there a fee?"), ("is there a fee?", "is there a fee?"),
  ])
  func eachIsAskedByItself(typed: String, asked: String) {
    #expect(Questions.asked(typed) == asked)
  }

  @Test func thingsAreJoined() {
    #expect(
      Questions.points("sliding scale, current waiting time")
        == "your sliding scale and the current waiting time")
  }
}
