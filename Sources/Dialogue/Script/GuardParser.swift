import Understanding

/// Reads guards: `lonely >= 9 and not (feeling has left-out or seen weak-ties)`.
///
///     guard = and { "or" and } ; and = not { "and" not }
///     not   = "not" not | "(" guard ")" | atom
///     atom  = "has" slot | "seen" state | slot "has" feeling
///           | slot "is" ["not"] value | slot ("<" | "<=" | ">" | ">=") number | slot
struct GuardParser {
  /// What is wrong with a guard: where, counted in characters from its start, and what to do.
  struct Problem: Error {
    let code: String
    let message: String
    let offset: Int
    var help: String?
  }

  private let scope: any NameScope
  private let tokens: [Token]
  private let end: Int
  private var index = 0
  /// How many brackets and `not`s are open, and how many conditions were read: both are bounded, since a
  /// condition is asked, proved and drawn by going into it.
  private var depth = 0
  private var conditions = 0
  private static let deepest = 32
  private static let most = 64

  private struct Token {
    let text: String
    let offset: Int
  }

  init(_ text: String, in scope: any NameScope) {
    self.scope = scope
    tokens = Self.tokens(of: text)
    end = text.count
  }

  mutating func parse() throws(Problem) -> Guard {
    let guarded = try disjunction()
    if let token = next {
      throw Problem(
        code: "G201", message: "`\(token.text)` was not expected here", offset: token.offset,
        help: GuardWords.joining(token.text) ?? "Join conditions with `and` or `or`.")
    }
    return guarded
  }

  private mutating func disjunction() throws(Problem) -> Guard {
    var guarded = try conjunction()
    while take("or") { guarded = .or(guarded, try conjunction()) }
    return guarded
  }

  private mutating func conjunction() throws(Problem) -> Guard {
    var guarded = try negation()
    while take("and") { guarded = .and(guarded, try negation()) }
    return guarded
  }

  private mutating func negation() throws(Problem) -> Guard {
    guard depth < Self.deepest else { throw tooMuch("nested more than \(Self.deepest) deep") }
    depth += 1
    defer { depth -= 1 }
    if take("not") { return .not(try negation()) }
    guard let open = next, open.text == "(" else {
      conditions += 1
      guard conditions <= Self.most else { throw tooMuch("of more than \(Self.most) parts") }
      return try atom()
    }
    index += 1
    let inner = try disjunction()
    guard take(")") else {
      throw Problem(code: "G201", message: "this `(` is never closed", offset: open.offset)
    }
    return inner
  }

  private mutating func atom() throws(Problem) -> Guard {
    if take("has") { return .has(slot: try slot(try word("a slot"))) }
    if take("seen") { return .seen(state: try state(try word("a state"))) }
    let name = try word("a slot")
    let slot = try slot(name)
    if take("has") { return try inclusion(slot, name) }
    if take("is") {
      let isNegated = take("not")
      let equality = try equality(slot, name)
      return isNegated ? .not(equality) : equality
    }
    if let token = next, let comparison = Guard.Comparison(rawValue: token.text) {
      index += 1
      return try compared(slot, comparison, name)
    }
    guard case .flag = scope.slots[slot].kind else {
      if let token = next, let help = GuardWords.comparing(token.text) {
        throw Problem(
          code: "G201", message: "`\(token.text)` compares nothing", offset: token.offset,
          help: help)
      }
      throw Problem(
        code: "G203", message: "`\(name.text)` alone is no condition", offset: name.offset,
        help: "Write `has \(name.text)`, or `\(name.text) is …`.")
    }
    return .equals(slot: slot, .flag(true))
  }

  private mutating func inclusion(_ slot: Int, _ name: Token) throws(Problem) -> Guard {
    let token = try word("a feeling")
    guard case .feelings = scope.slots[slot].kind else {
      throw Problem(
        code: "G203", message: "`\(name.text)` holds no feelings", offset: name.offset,
        help: "`has \(name.text)` asks whether it is set.")
    }
    guard let feeling = Feeling(rawValue: token.text) else {
      throw unknown("feeling", token, among: Feeling.allCases.map(\.rawValue))
    }
    return .includes(slot: slot, feeling)
  }

  private mutating func equality(_ slot: Int, _ name: Token) throws(Problem) -> Guard {
    let token = try word("a value")
    switch scope.slots[slot].kind {
    case .oneOf(let values):
      guard values.contains(where: { $0.name == token.text }) else {
        throw unknown("value of `\(name.text)`", token, among: values.map(\.name))
      }
      return .equals(slot: slot, .choice(token.text))
    case .scale, .count:
      return .equals(slot: slot, .number(try number(token, for: slot)))
    case .flag:
      guard ["yes", "no"].contains(token.text) else {
        throw unknown("value of `\(name.text)`", token, among: ["yes", "no"])
      }
      return .equals(slot: slot, .flag(token.text == "yes"))
    case .text, .person, .time, .feelings:
      throw Problem(
        code: "G204", message: "what `\(name.text)` holds can not be compared",
        offset: name.offset, help: "Ask whether it is set: `has \(name.text)`.")
    }
  }

  private mutating func compared(
    _ slot: Int, _ comparison: Guard.Comparison, _ name: Token
  ) throws(Problem) -> Guard {
    switch scope.slots[slot].kind {
    case .scale, .count:
      return .compares(slot: slot, comparison, try number(try word("a number"), for: slot))
    default:
      throw Problem(
        code: "G203", message: "`\(name.text)` is no number", offset: name.offset,
        help: "Only scales and counts can be compared with \(comparison.rawValue).")
    }
  }

  private func number(_ token: Token, for slot: Int) throws(Problem) -> Int {
    guard let number = Int(token.text) else {
      throw Problem(code: "G201", message: "expected a number", offset: token.offset)
    }
    let range: ClosedRange<Int>
    switch scope.slots[slot].kind {
    case .scale(let scale): range = scale
    case .count(let limit): range = 0...limit
    default: range = number...number
    }
    guard range.contains(number) else {
      throw Problem(
        code: "G205", message: "\(number) is outside \(range.lowerBound)..\(range.upperBound)",
        offset: token.offset)
    }
    return number
  }

  private func slot(_ token: Token) throws(Problem) -> Int {
    guard let slot = scope.slotIndex(token.text) else {
      if Guard.Comparison(rawValue: token.text) != nil {
        throw Problem(
          code: "G201", message: "the name before `\(token.text)` is missing", offset: token.offset,
          help: "Name the slot again: `hurt > 3 and hurt < 5`.")
      }
      throw unknown(
        "slot", token, among: scope.slotNames + ["has", "not", "seen"], code: "G202")
    }
    return slot
  }

  private func state(_ token: Token) throws(Problem) -> Int {
    guard let state = scope.stateIndex(token.text) else {
      throw unknown("state", token, among: scope.stateNames, code: "R101")
    }
    return state
  }

  private func unknown(
    _ kind: String, _ token: Token, among names: [String], code: String = "G206"
  ) -> Problem {
    Problem(
      code: code, message: "there is no \(kind) `\(token.text)`", offset: token.offset,
      help: Spelling.suggestion(for: token.text, among: names))
  }

  private func tooMuch(_ how: String) -> Problem {
    Problem(
      code: "G207", message: "this condition is \(how)", offset: next?.offset ?? end,
      help: "Say it with fewer brackets, or ask part of it at a state of its own.")
  }

  private var next: Token? {
    index < tokens.count ? tokens[index] : nil
  }

  private mutating func take(_ text: String) -> Bool {
    guard next?.text == text else { return false }
    index += 1
    return true
  }

  private mutating func word(_ expected: String) throws(Problem) -> Token {
    guard let token = next, token.text != "(", token.text != ")" else {
      throw Problem(
        code: "G201", message: "expected \(expected)", offset: next?.offset ?? end)
    }
    index += 1
    return token
  }

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    var start = 0
    func flush() {
      if !word.isEmpty { tokens.append(Token(text: word, offset: start)) }
      word = ""
    }
    for (offset, character) in text.enumerated() {
      let isSymbol = "<>=≤≥≠!".contains(character)
      if character.isWhitespace {
        flush()
      } else if "()".contains(character) {
        flush()
        tokens.append(Token(text: String(character), offset: offset))
      } else {
        if !word.isEmpty, isSymbol != "<>=≤≥≠!".contains(word.last ?? " ") { flush() }
        if word.isEmpty { start = offset }
        word.append(character)
      }
    }
    flush()
    return tokens
  }
}
