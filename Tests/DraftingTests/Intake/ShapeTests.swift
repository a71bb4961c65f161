import Testing

@testable import Drafting

/// What kind of words a person gave, for the detail they gave them for.
@Suite struct ShapeTests {
  @Test(arguments: [
    ("print ten copies for me", DetailKey.ask, Shape.Kind.verb),
    ("cut the grass and put the bins out", .offer, .verb),
    ("have you all over here instead", .offer, .verb),
    ("dinner with the two of us", .offer, .noun),
    ("can anyone collect Mateus from school", .ask, .question),
    ("never once raising your voice at me", .thanksFor, .gerund),
    ("jump-starting my car in your pyjamas", .thanksFor, .gerund),
    ("everything you did when the twins were born", .thanksFor, .noun),
    ("Grandad's in hospital", .reason, .clause),
    ("it'll be a year since your dad died", .reason, .clause),
    ("nobody to spend Christmas with", .reason, .noun),
    ("you and your noisy parrot", .memory, .noun),
    ("you and I got lost in Busan", .memory, .clause),
    ("The works outing to Skegness when the coach broke down", .memory, .noun),
    ("her exam is on Friday", .reason, .clause),
    ("the week your dad taught us both to sail", .memory, .noun),
    ("a migraine that's lasted a week", .situation, .noun),
  ])
  func isKnown(words: String, key: DetailKey, kind: Shape.Kind) {
    #expect(Shape(of: words, key, .thanks).kind == kind)
  }

  @Test(arguments: [
    ("come and see it", false), ("come round to yours", true), ("borrow your drill", true),
  ])
  func tellsWhoWillDoIt(words: String, isTaking: Bool) {
    #expect(Shape(of: words, .ask, .askHelp).isTaking == isTaking)
  }

  @Test(arguments: [
    ("the weekend", "at the weekend"), ("half an hour, some time this week", nil),
    ("half past two", "at half past two"), ("Sunday around eight", "on Sunday around eight"),
  ])
  func aTimeHasTheWordBeforeIt(words: String, said: String?) {
    #expect(TimePhrase.on(words) == said ?? words)
  }

  @Test func whatIsKnownOfAMatterStandsWhereItBelongs() {
    #expect(DetailKey(named: "situation", for: .congratulate) == .achievement)
    #expect(DetailKey(named: "about_me", for: .thanks) == .news)
    #expect(DetailKey(named: "about_me", for: .joinCommunity) == .aboutMe)
  }
}
