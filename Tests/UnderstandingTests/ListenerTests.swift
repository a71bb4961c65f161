import Dialogue
import TestSupport
import Testing
import Understanding

@Suite struct ListenerTests {
  private let listener = English.language.listener

  @Test(arguments: [
    ("I feel so lonely tonight", Feeling.lonely), ("left out again by the others", .leftOut),
    ("im really anxious about tomorrow", .anxious), ("I'm not happy, I feel guilty", .guilty),
    ("nobody understands me", .disconnected), ("I feel like a failure", .ashamed),
    ("so overwhelmed", .overwhelmed), ("kind of numb", .numb),
    ("i feel shy and kind of left out", .leftOut),
    ("they met without me and i feel so left out", .leftOut),
  ])
  func namesWhatIsSaidPlainly(words: String, feeling: Feeling) throws {
    let heard = listener.feelings(in: words)
    let stated = heard.filter { $0.manner == .state && $0.about == .self }
    #expect(stated.contains { $0.feeling.family == feeling.family }, "\(heard)")
  }

  @Test(arguments: [
    ("I'm not lonely", Feeling.lonely), ("i dont feel sad, just bored", .sad),
    ("no longer angry with him", .angry), ("I used to be anxious", .anxious),
  ])
  func neverNamesWhatIsDenied(words: String, feeling: Feeling) {
    #expect(!listener.feelings(in: words).contains { $0.feeling == feeling })
    #expect(listener.deniedFeelings(in: words).contains(feeling))
  }

  @Test(arguments: ["my sister is lonely", "my brother feels left out at school", "he is so sad"])
  func whatOthersFeelIsNotTheSpeakers(words: String) {
    #expect(!listener.feelings(in: words).contains { $0.about == .self })
  }

  @Test(arguments: [
    "it was a sad movie", "that song is depressing", "what do you feel when lonely?",
  ])
  func storiesAndQuestionsNameNothing(words: String) {
    #expect(!listener.feelings(in: words).contains { $0.manner == .state && $0.about == .self })
  }

  @Test(arguments: [
    ("2", 1), ("the second one", 1), ("b)", 1), ("#3", 2), ("last", 2), ("go for a walk", 2),
    ("txt my sister i guess", 0), ("mesage my sister", 0), ("cuppa", 1), ("the walk pls", 2),
    ("２", 1), ("option 1", 0),
  ])
  func findsTheOption(words: String, index: Int) {
    let options = ["Message my sister", "Make a cup of tea", "A short walk"].map {
      Option(label: $0)
    }
    #expect(listener.option(in: words, among: options) == .option(index))
  }

  @Test(arguments: [
    ("email, no actually phone", 2), ("a letter... wait no, email", 1),
    ("call... scratch that, the letter", 0),
    ("not the call and not the letter", 1), ("neither the letter nor the email", 2),
  ])
  func findsTheOptionThatIsLeftOrSaidInstead(words: String, index: Int) {
    let options = ["Write a letter", "Send an email", "Make a phone call"].map {
      Option(label: $0)
    }
    #expect(listener.option(in: words, among: options) == .option(index))
  }

  @Test(arguments: [
    "purple", "4", "", "it", "that", "not the call", "whatever you think", "none", "i dont know",
    "I had 5 eggs today",
  ])
  func choosesNothingWhenNothingIsMeant(words: String) {
    let options = ["Message my sister", "Make a cup of tea", "A short walk"].map {
      Option(label: $0)
    }
    let match = listener.option(in: words, among: options)
    if case .option = match { Issue.record("\(words) chose \(match)") }
  }

  @Test(arguments: [
    ("/back", Command.back), ("can we go back please", .back), ("skip this", .skip),
    ("what was that again", .again), ("are you human?", .whoAreYou), ("/help-now", .helpNow),
    ("start over", .startOver), ("quit", .quit), ("is this private?", .privacy),
    ("why do you ask", .why), ("can i skip this", .skip), ("what is this?", .whoAreYou),
  ])
  func hearsCommands(words: String, command: Command) {
    #expect(listener.command(in: words) == command)
  }

  @Test(arguments: [
    ("qiut", Command.quit), ("skp", .skip), ("clera screen", .wipe), ("menuu", .menu),
    ("sikp this", .skip),
  ])
  func hearsCommandsWithASlip(words: String, command: Command) {
    #expect(listener.command(in: words) == command)
  }

  /// No list has these lines; a key of the command stands among words that go with it.
  @Test(arguments: [
    ("could you maybe make that one a bit shorter for me", Command.shorter),
    ("oh and is all of this stuff being stored somewhere", .privacy),
    ("let me just change the last answer i put", .back),
    ("what are the things i could say to you here", .help),
  ])
  func hearsCommandsByTheirKeys(words: String, command: Command) {
    #expect(listener.command(in: words) == command)
  }

  @Test(arguments: [
    "it's been too long to write now", "have a rest", "what can i do about it",
    "could you make my brother shorter",
    "is my diary stored somewhere", "we kept it private",
  ])
  func aWordThatDoesNotGoWithTheKeyMakesItNoCommand(words: String) {
    #expect(listener.command(in: words) == nil)
  }

  @Test(arguments: ["quiet", "skin", "quits", "bakc pain", "ski"])
  func aWordLikeACommandIsNone(words: String) {
    #expect(listener.command(in: words) == nil)
  }

  @Test(arguments: [
    "I want to go back to my old town", "why does nobody call me", "my back hurts",
    "I quit my job last week", "help me write to Ana", "he told me to stop calling",
  ])
  func aSentenceIsNoCommand(words: String) {
    #expect(listener.command(in: words) == nil)
  }

  @Test(arguments: [
    ("7", 7), ("seven or so", 7), ("8/10", 8), ("２", 2), ("ten out of ten", 10),
    ("maybe a 4", 4), ("about six", 6), ("0", 0), ("7ish", 7), ("three-ish", 3), ("7-ish", 7),
    ("idk lke a 7 mabye", 7),
  ])
  func hearsOneNumber(words: String, number: Int) {
    #expect(listener.number(in: words, within: 0...10) == number)
  }

  @Test(arguments: [
    "", "a lot", "3 or 4", "11", "99999999999999999999", "12 people", "i have 2 cats", "-3",
  ])
  func hearsNoNumberWhereThereIsNone(words: String) {
    #expect(listener.number(in: words, within: 0...10) == nil)
  }

  @Test(
    arguments: [
      ("Ana", "Ana", nil), ("my mum", "Mum", "mum"),
      ("my old friend Ana, we haven't talked in years", "Ana", "old friend"),
      ("sarah and tom", "Sarah and Tom", nil), ("민수", "민수", nil),
      ("i want to write to Jo", "Jo", nil),
      ("my neighbour", "", "neighbour"), ("this girl from work", "", "girl from work"),
      ("someone from my choir who sings", "", "someone from my choir"),
      ("a woman at the library", "", "woman at the library"),
      ("there's a girl in my choir, Noor", "Noor", "girl in my choir"),
      ("meine Freundin Aylin", "Aylin", "freundin"),
      ("the practice on Mill Street", "", "practice on mill street"),
      ("Mrs. Olsen", "Mrs Olsen", nil), ("the Olsens", "the Olsens", nil),
      ("the Olsen family", "the Olsen family", nil), ("Per & Lise", "Per and Lise", nil),
    ] as [(String, String, String?)])
  func hearsPeople(words: String, name: String, relation: String?) throws {
    guard case .someone(let person) = listener.person(in: words) else {
      Issue.record("no one in \(words)")
      return
    }
    #expect(person.name == name)
    #expect(person.relation == relation)
  }

  @Test(arguments: ["I have been low since spring", "so tired of it", "just something for me"])
  func takesNoOtherWordsForAName(words: String) {
    #expect(listener.person(in: words) == nil)
  }

  @Test(
    arguments: [
      ("I want to write to my old friend Ana, we haven't talked in six years", "Ana"),
      ("could you help me text Leah", "Leah"), ("i should ring my mum more", "Mum"),
      ("i want to text someone", nil), ("I need to talk to someone about this", nil),
      ("my sister never calls me", nil), ("write to them maybe", nil), ("Call me Ishmael", nil),
    ] as [(String, String?)])
  func hearsWhomSomeoneWantsToReach(words: String, name: String?) {
    #expect(listener.personToReach(in: words)?.name == name)
  }

  @Test(
    arguments: [
      ("um, Noor, from choir", "Noor"), ("maybe my mum", "Mum"), ("my mum worries a lot", nil),
      ("Noor", nil), ("because I'm tired", nil), ("from choir", nil),
    ] as [(String, String?)])
  func hearsWhomSomeoneNamesInsteadOfAnAnswer(words: String, name: String?) {
    #expect(listener.personAlone(in: words)?.name == name)
  }

  @Test(arguments: ["no one", "nobody really", "i dont have anyone", "there's no one", "none"])
  func hearsThatThereIsNoOne(words: String) {
    #expect(listener.person(in: words) == .noOne)
  }

  @Test(arguments: [
    ("tomorrow after work", false), ("sat morning", false), ("sometime", true), ("dunno", true),
    ("when the kids are asleep", false),
  ])
  func hearsTimes(words: String, isLoose: Bool) throws {
    #expect(try #require(listener.time(in: words)).isLoose == isLoose)
  }

  @Test func quotesAtMostEightOfThePersonsWords() {
    let quote = listener.quote(
      from: "well, I went to the shop and bought a very large amount of bread")
    #expect(quote.split(separator: " ").count <= 8)
    #expect("I went to the shop and bought a very large amount of bread".contains(quote))
    #expect(listener.quote(from: "   ").isEmpty)
  }

  @Test func survivesAnything() {
    var random = Seeded(3)
    for length in [0, 1, 10, 1_000, 100_000] {
      for _ in 0..<(length > 10_000 ? 2 : 40) {
        var text = String.UnicodeScalarView()
        for _ in 0..<length {
          if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &random)) {
            text.append(scalar)
          }
        }
        let words = String(text)
        _ = listener.feelings(in: words)
        _ = listener.option(in: words, among: [Option(label: "One"), Option(label: "Two")])
        _ = listener.command(in: words)
        _ = listener.person(in: words)
        _ = English.language.screen.screen(words, in: .chat, after: [words])
      }
    }
  }
}

@Suite struct RevisionListeningTests {
  private let listener = English.language.listener

  @Test(arguments: [
    ("too long", "shorter"), ("softer", "warmer"), ("too stiff", "less-formal"),
    ("make it more formal", "more-formal"), ("another one", "another"), ("undo", "undo"),
    ("make it a text", "as-sms"), ("as an email", "as-email"), ("make it a call", "as-call"),
    ("how would I say it out loud", "aloud"), ("why this line?", "why"),
    ("without the name", "no-name"), ("no signature", "unsigned"),
    ("american spelling", "american"),
    ("drop the question", "remove-question"), ("no pressure", "no-pressure"),
    ("the original", "start-over"), ("redo", "redo"),
  ])
  func changesInPlainWords(words: String, name: String) {
    #expect(listener.revision(in: words)?.name == name)
  }

  @Test(arguments: [
    ("I'd never say hugs", "avoid", "hugs"), ("I don't say \"dear\"", "avoid", "dear"),
    ("mention the hike, and Bob", "mention", "the hike, and Bob"),
    ("add something about the boat.", "mention", "the boat"),
  ])
  func changesThatNameWords(words: String, name: String, rest: String) {
    let heard = listener.revision(in: words)
    #expect(heard?.name == name)
    #expect(heard?.words == rest)
  }

  @Test func changesOfLines() {
    #expect(
      listener.revision(in: "move line 3 to 1") == HeardRevision(name: "move", line: 3, place: 1))
    #expect(listener.revision(in: "move line 2 up")?.place == 1)
    #expect(listener.revision(in: "why line 2?")?.line == 2)
    #expect(listener.revision(in: "change line 2 to Hi there")?.words == "Hi there")
    #expect(listener.revision(in: "delete line 3")?.words?.isEmpty ?? false)
  }
}
