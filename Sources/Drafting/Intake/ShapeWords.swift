/// The words by which the shape of a phrase is known. They are few, and a wrong guess costs little:
/// every shape has a place to stand.
enum ShapeWords {
  static let subjects = set(
    """
    i we you he she they it i'd i've i'm i'll we'd we've we're we'll you'd you've you're you'll she's \
    he's they're they've they'd there there's it's id ive im weve youre youve everyone everything \
    nobody someone everybody that's she'll he'll they'll it'll that'll there'll it'd that'd here's
    """)
  static let mine = set("i i'd i've i'm i'll im ive my we we'd we've we're we'll our")
  static let determiners = set(
    "a an the my your our his her their this that these those some any no")
  static let auxiliaries = set(
    "do does did is are am can could would will should may shall was were has have had might")
  static let joining = set("to because cause if and but so since although though or as than")
  /// What follows "its" where it stands for "it's".
  static let afterItIs = set(
    """
    still been not all so very really too great good fine up down on off working going a the just \
    never always now already amazing lovely brilliant perfect
    """)
  static let things = set(
    """
    everything something anything nothing evening morning wedding string spring king sibling ceiling \
    pudding darling bring swing sting fling during sterling christening gathering outing housewarming clothing
    """)
  static let pasts = set(
    """
    forgot missed said left didn't shouted snapped cancelled canceled ignored broke lied made took \
    lent gave helped picked drove stayed listened got passed won finished ran was were brought \
    borrowed lost told went came called wrote became did kept sat walked hurt stopped never \
    disappeared vanished blamed laughed joked promised pushed yelled read showed taught welcomed \
    wasn't couldn't hadn't checked covered fed looked invited introduced cooked fixed had
    """)

  /// "do I need", "is the hall open", "when can I"; not "do the dishes", "have a coffee".
  static func isQuestion(_ first: String, _ second: String) -> Bool {
    if ["when", "where", "how", "what", "who", "which", "why"].contains(first) {
      return auxiliaries.contains(second)
        || ["much", "many", "often", "long"].contains(second) && first == "how"
    }
    guard auxiliaries.contains(first) else { return false }
    return subjects.contains(second) || unknowns.contains(second)
      || !["do", "have", "had"].contains(first) && determiners.contains(second)
  }

  private static let unknowns = set("anyone anybody anything someone somebody something")

  private static let verbs = set(
    """
    go come bring take make meet see cook pick keep drop send get grab watch visit buy lend pay fix \
    feed sit stay babysit collect read listen share catch join eat show give write talk invite \
    replace clean cover host organise organize plan set put let be borrow check move tidy mow post \
    own proofread explain teach carry hold open fetch spend start finish have help drive walk call ring \
    run swim hike ride water mind look play try do pop chat sort wash iron shop cycle bake return \
    tell say ask admit apologise apologize introduce translate drill paint build repair sing print \
    practise confirm acknowledge advise authorise refund fill train hang unlock measure trim clear empty deliver \
    hoover vacuum dust sew knit cut chop wrap pack unpack lift push pull load unload recommend review edit sign \
    witness leave stand wait swap nip remind text message phone email feed groom brush dig weed rake sweep scrub polish fold choose attend dance test scan record order lock
    """)
  /// Words that are things as often as acts: "walk", "a walk", but "walk the dog".
  private static let both = set(
    """
    help drive walk call ring run swim hike ride water mind look play try chat drop visit catch talk \
    drill paint cover post watch plan drink start cook cycle shop iron sort return share spend pay \
    set show hold check move plant dust text message phone email cut dance lift load test scan record order lock trim review train
    """)
  private static let followers = set(
    """
    a an the my your our his her their this that these those some any you me us him them it over by \
    round around up out off with for to about in on at one two together something and back down away \
    if what how whether through into after its going
    """)

  static func isVerb(_ first: String, before second: String) -> Bool {
    guard verbs.contains(first) || both.contains(first) else { return false }
    // "Help carry the sofa" is something to do, "help with the sofa" a thing to have.
    let goesOn = followers.contains(second) || first == "help" && verbs.contains(second)
    return !second.isEmpty && (!both.contains(first) || goesOn)
  }

  /// Whether a word goes on after a verb.
  static func mayFollow(_ word: String) -> Bool { followers.contains(word) }

  /// Whether a verb is as often a thing: "walk".
  static func isThing(_ word: String) -> Bool { both.contains(word) }

  private static let finite = set(
    """
    is are was were has had have will would can could got went passed started lost moved came said \
    did does gets goes starts needs made took gave became likes liked won died broke called turned \
    asked helped walked finished retired arrived means meant feels felt seems kept left taught told \
    wrote isn't wasn't don't doesn't didn't can't couldn't won't haven't hasn't aren't fell found \
    ended stopped happened comes keeps sits brought knew saw heard stood met stayed sang played shows showed says turns
    failed leaks hurts works dies hit cut quit shut sold bought closed opened asks wants feel think
    didnt doesnt isnt wasnt wont cant couldnt havent hasnt arent dont wouldnt hadnt
    """)
  private static let relatives = set("when that who which where whose that's who's")
  /// What can only be done to something: "print ten copies", "cut the grass", "have you all over".
  private static let objects = set(
    """
    a an the my your our his her their this that these those some any you me us him them it two three four five six \
    ten twenty
    """)
  private static let never = set(
    "all half both what such just only even with in on at for to from not no never and or if you")

  /// Whether words that say what someone would do begin with it, though no list has the verb.
  static func isAct(_ words: [String]) -> Bool {
    guard let first = words.first, words.count > 2, objects.contains(words[1]) else { return false }
    return !never.contains(first) && !determiners.contains(first) && !subjects.contains(first)
      && !first.hasSuffix("ing") && !first.hasSuffix("ed")
  }

  /// "the week your dad taught us": a time, and which one.
  static func isTimeOf(_ words: [String]) -> Bool {
    guard words.count > 3, words[0] == "the", spans.contains(words[1]) else { return false }
    return ["your", "my", "our", "his", "her", "their", "the", "dad", "mum", "mom"].contains(
      words[2])
  }

  private static let spans = set(
    """
    day night morning afternoon evening week weekend month year summer winter spring autumn term holiday time christmas
    """)

  /// Whether a verb follows a subject of up to four words: "her exam is on Friday", and not in a
  /// clause that only says which one is meant: "the summer you taught me".
  static func hasVerb(_ words: [String]) -> Bool {
    // What follows "the" is no verb yet: "the works outing".
    let isNamed = ["a", "an", "the", "my", "your", "our", "his", "her", "their"].contains(
      words.first)
    for index in words.indices.dropFirst(isNamed ? 2 : 1).prefix(5) {
      let word = words[index]
      let next = index + 1 < words.count ? words[index + 1] : ""
      if word == "i", words[index - 1] == "and" { return true }
      if relatives.contains(word) || pronouns.contains(word) { return false }
      if finite.contains(word) { return true }
      if index > 1, word.hasSuffix("ed"), followers.contains(next) || next == "something" {
        return true
      }
    }
    return false
  }

  private static let pronouns = set("i we you he she they it i'd we'd you'd")

  static func isOrdinary(_ word: String) -> Bool {
    determiners.contains(word) || subjects.contains(word) && !word.hasPrefix("i'") && word != "i"
      || verbs.contains(word) || openers.contains(word)
      || (word.hasSuffix("ing") && word.count > 5)
  }

  private static let openers = set(
    """
    when while where how what because if and but so to for since at on in with all every one two \
    three being just always any each both maybe dinner lunch coffee tea late early after before
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
