import Dialogue
import TestSupport
import Testing
import Understanding

@Suite struct FeelingListeningTests {
  private let listener = English.language.listener

  private func stated(_ words: String) -> [HeardFeeling] {
    listener.feelings(in: words).filter { $0.manner == .state }
  }

  @Test(arguments: [
    ("i feel lonley", Feeling.lonely), ("so emberrassed", .ashamed),
    ("overwelmed with work", .overwhelmed),
    ("sooooo saaaad", .sad), ("im exausted", .overwhelmed),
  ])
  func mendsTypingMistakes(words: String, feeling: Feeling) {
    #expect(stated(words).contains { $0.feeling == feeling }, "\(listener.account(of: words))")
  }

  @Test(arguments: [
    "i had a lovely day planned", "the window was open", "he was fired", "we went bowling",
    "i was in the lonely planet office",
  ])
  func takesNoRealWordForAMistake(words: String) {
    #expect(!listener.account(of: words).traces.contains { $0.isMended })
  }

  @Test(arguments: [
    ("left out since I moved", "left out"), ("i am so drained", "drained"),
    ("soooo tierd", "tired"), ("I feel Lonely", "lonely"),
  ])
  func repeatsThePersonsOwnWord(words: String, own: String) {
    #expect(stated(words).first?.words == own)
  }

  @Test(arguments: [
    ("scared but also a little hopeful", [Feeling.anxious, .hopeful]),
    ("proud and a bit sad that it's over", [.good, .sad]),
  ])
  func hearsMixedFeelings(words: String, feelings: [Feeling]) {
    #expect(Set(stated(words).map(\.feeling)).isSuperset(of: feelings))
  }

  @Test func someoneSpokenOfIsNotWhoFeels() {
    let heard = listener.feelings(in: "angry at him and guilty for being angry")
    #expect(heard.contains { $0.feeling == .guilty && $0.about == .self })
  }

  @Test(arguments: [
    ("a tiny bit worried", 1), ("im worried", 2), ("im really worried", 3), ("im WORRIED", 3),
  ])
  func tellsStrengthInThreeSteps(words: String, strength: Int) {
    #expect(stated(words).first?.strength == strength)
  }

  @Test(arguments: [("😭", Feeling.sad), ("😡", .angry), ("i miss him 💔", .sad)])
  func readsEmoji(words: String, feeling: Feeling) {
    #expect(listener.account(of: words).traces.contains { $0.feeling == feeling })
  }

  @Test(arguments: [
    "my mum has no friends", "my sister says nobody listens to her", "our neighbour seems lonely",
    "people at work are stressed",
  ])
  func neverSaysYouFeelOfSomeoneElse(words: String) {
    #expect(stated(words).isEmpty, "\(stated(words))")
  }

  @Test(arguments: [
    "the train leaves at nine", "i live with two cats", "next please", "ok",
  ])
  func statesNothingWhereNothingIsFelt(words: String) {
    #expect(stated(words).isEmpty)
  }

  @Test(arguments: [
    "people think im lonely but im really not", "she says im sad, im not",
    "he says i'm angry. that's not true", "im not a failure, whatever he says",
  ])
  func statesNothingThatIsTakenBack(words: String) {
    #expect(stated(words).isEmpty, "\(stated(words))")
  }

  @Test func accountsForWhatBecameOfEachMatch() {
    let fates = listener.account(of: "not lonely, but my sister is sad").traces.map(\.fate)
    #expect(fates.contains(.denied) && fates.contains(.other))
  }

  @Test func aVeryLongLineIsHeardInNoTime() {
    let line = String(repeating: "i feel lonely and nobody calls, ", count: 3_200)
    #expect(listener.feelings(in: line).first?.feeling == .lonely)
  }
}
