import Drafting
import Foundation

/// What holds for every message, stated without the code that makes them.
enum Invariants {
  /// The names of the invariants a text breaks.
  static func broken(_ text: String, _ request: DraftRequest, omitted: [DetailKey] = []) -> [String]
  {
    let own = masked(text, request)
    return form(own, text) + sentences(own, request) + content(text, own, request, omitted)
      + medium(text, own, request)
  }

  /// The text with the person's words as `◦`, their ends kept apart so that seams are still seen.
  static func masked(_ text: String, _ request: DraftRequest) -> String {
    var own = text
    let given =
      request.details.filter { $0.key != .gap }.values
      + [request.recipient.address, request.sender ?? "", request.details[.gap] ?? ""]
    for words in given.map(core).filter({ !$0.isEmpty }).sorted(by: { $0.count > $1.count }) {
      own = replaced(own, words)
    }
    return own
  }

  static func core(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let seen = line.unicodeScalars.filter { $0.value != 0x200B && $0.value != 0xE000 }
    var rest = Substring(String(String.UnicodeScalarView(seen)))
    while let last = rest.last, " .,;:…!".contains(last) { rest = rest.dropLast() }
    return String(rest)
  }

  private static func replaced(_ text: String, _ words: String) -> String {
    var result = ""
    var rest = text[...]
    while !rest.isEmpty {
      let head = rest.prefix(words.count)
      let isWhole = !(result.last?.isLetter ?? false) || !(words.first?.isLetter ?? false)
      let next = rest.dropFirst(words.count).first
      let endsWhole = !(next?.isLetter ?? false) || !(words.last?.isLetter ?? false)
      if isWhole, endsWhole, head.lowercased() == words.lowercased() {
        result += "◦"
        rest = rest.dropFirst(words.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  private static func form(_ own: String, _ text: String) -> [String] {
    var broken: [String] = []
    if text.isEmpty { broken.append("empty") }
    let holes = ["{", "}", "[[", "]]", "nil", "None", "undefined", "&#", "&amp;"]
    for hole in holes where own.contains(hole) { broken.append("hole") }
    let doubled = ["..", ",,", "!!", "??", ",.", ";.", ":.", " ,", " .", "!.", "?.", "..."]
    for sign in doubled where own.contains(sign) { broken.append("doubled") }
    for space in ["  ", " \n", "\n ", "\n\n\n"] where own.contains(space) { broken.append("space") }
    if text.first?.isWhitespace ?? false || text.last?.isWhitespace ?? false {
      broken.append("space")
    }
    if own.count(where: { $0 == "!" }) > 1 { broken.append("loud") }
    if own.count(where: { $0 == "(" }) != own.count(where: { $0 == ")" }) {
      broken.append("brackets")
    }
    if own.count(where: { $0 == "\"" }) % 2 == 1 { broken.append("quotes") }
    let composed = text.precomposedStringWithCanonicalMapping
    if !text.unicodeScalars.elementsEqual(composed.unicodeScalars) { broken.append("form") }
    return broken
  }

  private static func sentences(_ own: String, _ request: DraftRequest) -> [String] {
    var broken: [String] = []
    let characters = Array(own)
    var isStart = true
    for (index, character) in characters.enumerated() where !character.isWhitespace {
      if isStart, character.isLowercase { broken.append("small") }
      let isLast = index + 1 == characters.count
      isStart = ".!?".contains(character) && (isLast || characters[index + 1].isWhitespace)
    }
    let words = own.split { !($0.isLetter || $0 == "'") }.map(String.init)
    if words.contains("i") || words.contains("i'm") { broken.append("i") }
    for (word, next) in zip(words, words.dropFirst()) where word.lowercased() == next.lowercased() {
      if word.count > 1 && own.contains("\(word) \(next)") { broken.append("twice") }
    }
    let vowels = ["hour", "honest", "umbrella", "MRI", "evening", "answer", "old", "8"]
    let others = ["useful", "European", "one", "union"]
    for word in vowels where own.contains(" a \(word)") { broken.append("article") }
    for word in others where own.contains(" an \(word)") { broken.append("article") }
    for phrase in ["on next", "at at", "on on", "a an", "the the", "for for"]
    where own.contains(" \(phrase) ") { broken.append("twice") }
    let closings = own.split(separator: "\n").last.map(String.init) ?? own
    let isSigned = closings.count < 30 && request.medium.isLetter || closings == "◦"
    if let last = own.last, !".!?…\")'".contains(last), !isSigned, last != "◦" {
      broken.append("ending")
    }
    return broken
  }

  private static func content(
    _ text: String, _ own: String, _ request: DraftRequest, _ omitted: [DetailKey]
  ) -> [String] {
    var broken: [String] = []
    for (key, words) in request.details where ![.gap, .incoming, .unanswered].contains(key) {
      let core = core(words)
      let isThere = text.lowercased().contains(core.lowercased())
      if !core.isEmpty, !isThere, !omitted.contains(key), !isRepeated(key, request) {
        broken.append("detail")
      }
      let isAlone = request.details.values.count { $0.contains(core) } == 1
      if core.count > 12, isAlone,
        text.lowercased().components(separatedBy: core.lowercased()).count > 2
      {
        broken.append("again")
      }
    }
    let name = request.recipient.address
    if name.count > 2, text.components(separatedBy: name).count > 3 { broken.append("name") }
    if own.contains(where: \.isNumber) { broken.append("number") }
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    if days.contains(where: { own.lowercased().contains($0) }) { broken.append("fact") }
    let isOpening = request.medium.isSpoken
    if request.limits.noQuestion, !isOpening, own.contains("?") { broken.append("question") }
    let plain = " " + own.lowercased() + " "
    for word in [" he ", " she ", " his ", " her ", " him "] where plain.contains(word) {
      broken.append("gender")
    }
    return broken
  }

  /// The words a detail begins with are sometimes those it was asked for with, and are not repeated.
  private static func isRepeated(_ key: DetailKey, _ request: DraftRequest) -> Bool {
    let first = request.details[key]?.split(separator: " ").first.map(String.init) ?? ""
    return ["to", "because", "for", "about"].contains(first.lowercased())
  }

  private static func medium(_ text: String, _ own: String, _ request: DraftRequest) -> [String] {
    var broken: [String] = []
    let most: [Medium: Int] = [
      .sms: 306, .chat: 600, .email: 1_800, .letter: 3_000, .phone: 900, .inPerson: 450,
    ]
    if text.count > most[request.medium] ?? 0 { broken.append("long") }
    if request.medium == .sms {
      if TextMessage.segments(of: text) > 2 { broken.append("segments") }
      if own.contains(where: { "’‘“”—–…".contains($0) }) { broken.append("typography") }
    }
    if request.medium.isSpoken, own.contains("reply") || own.contains("write back") {
      broken.append("spoken")
    }
    return broken
  }
}
