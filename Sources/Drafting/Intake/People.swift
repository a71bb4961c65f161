/// Words for people, as far as they tell who "she" or "he" may be.
enum People {
  static let women = set(
    """
    mum mom mother mama sister wife daughter aunt auntie gran granny grandma grandmother nan nana niece \
    girlfriend mrs ms miss lady landlady woman sister-in-law
    """)
  static let men = set(
    """
    dad father papa brother husband son uncle grandad granddad grandpa grandfather nephew boyfriend mr \
    sir landlord man
    """)
  static let others = set(
    """
    friend neighbour neighbor baby child kid boss partner cousin doctor nurse dog cat puppy kitten \
    someone somebody colleague teacher toddler twin parent flatmate
    """)
  static let kin = women.union(men)

  /// Whether a word names a person who may be someone else than the reader.
  static func isOther(_ word: String) -> Bool {
    let bare = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    return kin.contains(bare) || others.contains(bare)
  }

  static let places = set("at in from to near around of on through by outside via past the")
  static let adverbs = set("always still just never really often also already only finally both")

  /// The words after which "her" is the one something is done for, and not whose something is.
  static let objectsFollow = set(
    """
    a an the at in on to for with and when that up down out home off about my if because so last this \
    yesterday again by from how what back over some through after before while until as into but or \
    dinner lunch flowers money everything something nothing anything coffee tea breakfast soup cake
    """)

  /// A verb as it stands after "you".
  static func afterYou(_ verb: String) -> String {
    let known = [
      "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't",
      "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't", "goes": "go",
    ]
    if let form = known[verb] { return form }
    guard verb.count > 3, verb.hasSuffix("s"), !verb.hasSuffix("ss"), !verb.hasSuffix("us") else {
      return verb
    }
    if verb.hasSuffix("ies"), verb.count > 4 { return verb.dropLast(3) + "y" }
    let sibilant = ["ches", "shes", "sses", "xes", "zzes"].contains { verb.hasSuffix($0) }
    return String(verb.dropLast(sibilant ? 2 : 1))
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
