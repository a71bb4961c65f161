/// Makes scripts that are sound by construction: blocks of every kind of state, one after another, with
/// conditions that can hold and fail, and slots that are set wherever they are read.
public struct RandomScript {
  private var random: Seeded
  private var slots: [String] = []
  private var states: [String] = []
  private var flags: [String] = []
  private var count = 0

  /// The script's text.
  public private(set) var text = ""
  /// The flows it visits, by name.
  public private(set) var flows: [String: String] = [:]

  /// Makes a script.
  ///
  /// - Parameters:
  ///   - seed: The same seed makes the same script.
  ///   - blocks: How many blocks follow each other.
  public init(seed: UInt64, blocks: Int) {
    random = Seeded(seed)
    let kinds = Array(0...10)
    let order = (0..<blocks).map { _ in kinds.randomElement(using: &random) ?? 0 }
    for (index, kind) in order.enumerated() {
      block(kind, "b\(index)", index + 1 < blocks ? "b\(index + 1)" : "bye")
    }
    add("bye", "say: Bye.", "end: true")
    text =
      "format: 1\nid: random\nstart: b0\n" + menuAndInterrupts()
      + (slots.isEmpty ? "" : "slots:\n" + slots.map { "  \($0)\n" }.joined())
      + "states:\n" + states.joined()
  }

  private mutating func block(_ kind: Int, _ name: String, _ next: String) {
    switch kind {
    case 0: flag(name, next)
    case 1: split(name, next)
    case 2: complement(name, next)
    case 3: loop(name, next)
    case 4: rate(name, next)
    case 5: ask(name, next)
    case 6: pick(name, next)
    case 7: confirm(name, next)
    case 8: visit(name, next)
    case 9: feelings(name, next)
    default: seen(name, next)
    }
  }

  private mutating func menuAndInterrupts() -> String {
    var top = ""
    if Bool.random(using: &random) { top += "menu: bye\n" }
    guard Bool.random(using: &random) else { return top }
    flows["aside"] =
      "format: 1\nid: aside\nstart: aside\nstates:\n"
      + Self.state("aside", ["say: [It is., It is so., So it is.]", "end: true"])
    return top + "always:\n  - hears: [is that usual, is this usual]\n    visit: aside\n"
  }

  /// Three wordings, none like any other in the script.
  private mutating func say(_ ending: String = "?") -> String {
    count += 1
    return "say: [One \(count)\(ending), Two \(count)\(ending), Three \(count)\(ending)]"
  }

  private mutating func add(_ name: String, _ rows: String...) {
    states.append(Self.state(name, rows))
  }

  private static func state(_ name: String, _ rows: [String]) -> String {
    "  \(name):\n" + rows.map { "    \($0)\n" }.joined()
  }

  /// A flag that is put up, or is not.
  private mutating func flag(_ name: String, _ next: String) {
    let flag = "flag-\(name)"
    slots.append("\(flag): { flag: true }")
    add(
      name, say(), "choose:", "  - say: Up \(name)", "    to: \(name)-read",
      "    do: \(flag) = yes",
      "  - Leave \(name) -> \(name)-read", "skip: \(name)-read")
    add(
      "\(name)-read", say("."), "next:", "  - if: \(flag)", "    to: \(name)-up", "  - \(next)")
    add("\(name)-up", say("."), "next: \(next)")
    flags.append(flag)
  }

  /// Ordered transitions over a flag that was set earlier, else over a rating.
  private mutating func split(_ name: String, _ next: String) {
    guard let flag = flags.randomElement(using: &random) else { return rate(name, next) }
    add(
      name, say("."), "next:", "  - if: not \(flag)", "    to: \(name)-down", "  - \(name)-up")
    add("\(name)-down", say("."), "next: \(next)")
    add("\(name)-up", say("."), "next: \(next)")
  }

  /// Two choices, of which exactly one is offered.
  private mutating func complement(_ name: String, _ next: String) {
    guard let flag = flags.randomElement(using: &random) else { return flag(name, next) }
    add(
      name, say(), "choose:", "  - say: Wait \(name)", "    if: \(flag)", "    to: \(next)",
      "  - say: Walk \(name)", "    if: not \(flag)", "    to: \(next)", "skip: \(next)")
  }

  /// A bounded loop.
  private mutating func loop(_ name: String, _ next: String) {
    let tries = "tries-\(name)"
    let most = Int.random(in: 1...4, using: &random)
    slots.append("\(tries): { count: \(most) }")
    add(
      name, say(), "choose:", "  - Stop \(name) -> \(next)", "  - say: Again \(name)",
      "    if: \(tries) < \(most)", "    do: \(tries) + 1", "    to: \(name)", "skip: \(next)")
  }

  private mutating func rate(_ name: String, _ next: String) {
    let slot = "scale-\(name)"
    let limit = Int.random(in: 1...9, using: &random)
    slots.append("\(slot): { scale: 0..10 }")
    add(
      name, say(), "rate: \(slot)", "retry: 2", "next:", "  - if: \(slot) >= \(limit)",
      "    to: \(name)-high", "  - if: has \(slot)", "    to: \(name)-low", "  - \(next)")
    add(
      "\(name)-high", "say: [\"{\(slot)}, then.\", \"{\(slot)}.\", \"So {\(slot)}.\"]",
      "next: \(next)")
    add("\(name)-low", say("."), "next: \(next)")
  }

  private mutating func ask(_ name: String, _ next: String) {
    let slot = "note-\(name)"
    slots.append("\(slot): { text: 80 }")
    add(name, say(), "ask: \(slot)", "next: \(name)-read")
    if Bool.random(using: &random) {
      add("\(name)-read", "say: \"Well[?\(slot): , {\(slot)}].\"", "next: \(next)")
    } else {
      add(
        "\(name)-read", "say:", "  - if: has \(slot)", "    say: \"You said {\(slot)}.\"",
        "  - Nothing, then.", "next: \(next)")
    }
  }

  /// A slot that is set on the one way where it is read.
  private mutating func pick(_ name: String, _ next: String) {
    let slot = "kind-\(name)"
    slots.append("\(slot): { one of: { one: [First \(name)], two: [Second \(name)] } }")
    add(name, say(), "pick: \(slot)", "skip: \(next)", "next: \(name)-read")
    add(
      "\(name)-read", "say:", "  - \"It is {\(slot)}.\"", "  - if: \(slot) is one",
      "    say: The first.", "next: \(next)")
  }

  private mutating func confirm(_ name: String, _ next: String) {
    add(name, say(), "confirm: { yes: \(name)-yes, no: \(name)-no }", "skip: \(next)")
    add("\(name)-yes", say("."), "next: \(next)")
    add("\(name)-no", say(), "pause: true", "next: \(next)")
  }

  private mutating func visit(_ name: String, _ next: String) {
    let flow = "flow-\(name)"
    flows[flow] =
      "format: 1\nid: \(flow)\nstart: in\nstates:\n"
      + Self.state(
        "in",
        [say(), "choose:", "  - Deeper \(name) -> out", "  - Out \(name) -> out", "skip: out"])
      + Self.state("out", [say("."), "end: true"])
    add(name, say("."), "visit: \(flow)", "next: \(next)")
  }

  private mutating func feelings(_ name: String, _ next: String) {
    let slot = "feeling-\(name)"
    slots.append("\(slot): { feelings: true }")
    add(
      name, say(), "feelings: \(slot)", "next:", "  - if: \(slot) has sad", "    to: \(name)-sad",
      "  - \(next)")
    add(
      "\(name)-sad", "say: [\"{\(slot)}.\", \"{\(slot)}, then.\", \"So {\(slot)}.\"]",
      "next: \(next)")
  }

  /// A way that is open only once a state was seen.
  private mutating func seen(_ name: String, _ next: String) {
    add(
      name, say(), "choose:", "  - Aside \(name) -> \(name)-aside", "  - say: Now \(name)",
      "    if: seen \(name)-aside", "    to: \(next)", "skip: \(next)")
    add("\(name)-aside", say(), "choose:", "  - Back \(name) -> \(name)", "skip: \(name)")
  }
}
