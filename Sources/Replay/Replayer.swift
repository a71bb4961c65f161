public import Dialogue

/// Plays transcripts.
public enum Replayer {
  /// What playing a transcript brought about.
  public struct Result: Sendable {
    /// What Kith says to these words today.
    public let actual: Transcript
    /// The conversation as it ended.
    public let conversation: Conversation
    /// The states it waited at, one after each typed line, the first before any.
    public let route: [String]
    /// What does not hold any more, if anything.
    public let failure: Failure?
  }

  /// Plays a transcript from its beginning to its last line.
  ///
  /// - Parameters:
  ///   - transcript: What was typed, said and asserted.
  ///   - script: The script it names.
  ///   - language: Ears, pen and voice.
  /// - Returns: What was said today, and what no longer holds.
  public static func play(
    _ transcript: Transcript, on script: Script, in language: Language
  ) -> Result {
    var conversation = Conversation(
      script, in: language, seed: transcript.seed, clock: transcript.clock)
    var play = Play(expected: transcript.lines)
    var route: [String] = []
    play.turn(conversation.start(), &conversation)
    route.append(conversation.snapshot.state(in: script).name)
    while let words = play.nextTyped() {
      play.turn(conversation.receive(.words(words)), &conversation)
      route.append(conversation.snapshot.state(in: script).name)
    }
    let actual = Transcript(
      script: transcript.script, seed: transcript.seed, clock: transcript.clock, lines: play.actual)
    let failure =
      transcript.isSmokeTest
      ? Failure.ofSmokeTest(actual) : Failure(of: play, expected: transcript, actual: actual)
    return Result(actual: actual, conversation: conversation, route: route, failure: failure)
  }

  /// A transcript of these answers, with an assertion of the place after each.
  public static func record(
    _ answers: [String], on script: Script, in language: Language, seed: UInt64, clock: Clock
  ) -> Transcript {
    var conversation = Conversation(script, in: language, seed: seed, clock: clock)
    var lines: [Transcript.Line] = []
    func add(_ effects: [Effect]) {
      lines += effects.flatMap(Spoken.lines).map { Transcript.Line(.said($0), number: 0) }
    }
    add(conversation.start())
    for answer in answers where !conversation.snapshot.hasEnded {
      lines.append(Transcript.Line(.typed(answer), number: 0))
      let effects = conversation.receive(.words(answer))
      let place =
        conversation.snapshot.hasEnded
        ? "ended" : "at \(conversation.snapshot.state(in: script).name)"
      lines.append(Transcript.Line(.assertion(place), number: 0))
      add(effects)
    }
    return Transcript(script: script.id, seed: seed, clock: clock, lines: lines)
  }
}

/// One walk through a transcript beside the conversation it belongs to.
struct Play {
  /// What was expected and did not happen.
  struct Miss {
    let line: Transcript.Line
    let state: String
    let isAboutRoute: Bool
    let found: String
  }

  private let expected: [Transcript.Line]
  private var index = 0
  private(set) var actual: [Transcript.Line] = []
  private(set) var misses: [Miss] = []

  init(expected: [Transcript.Line]) {
    self.expected = expected
  }

  /// The next line that is typed; everything before it was compared.
  mutating func nextTyped() -> String? {
    while index < expected.count {
      defer { index += 1 }
      if case .typed(let words) = expected[index].kind {
        actual.append(expected[index])
        return words
      }
    }
    return nil
  }

  /// Compares one turn with the lines up to the next that is typed.
  mutating func turn(_ effects: [Effect], _ conversation: inout Conversation) {
    let lines = block()
    let state = conversation.snapshot.state(in: conversation.script).name
    for line in lines {
      guard case .assertion(let text) = line.kind else { continue }
      let assertion = Assertion(text: text)
      guard case .fails(let found) = assertion.verdict(on: conversation) else { continue }
      misses.append(
        Miss(line: line, state: state, isAboutRoute: assertion.isAboutRoute, found: found))
    }
    let said = effects.flatMap(Spoken.lines)
    compare(said, with: lines, state: state)
    rewrite(said, lines, conversation)
  }

  private mutating func block() -> [Transcript.Line] {
    var lines: [Transcript.Line] = []
    while index < expected.count {
      if case .typed = expected[index].kind { break }
      lines.append(expected[index])
      index += 1
    }
    return lines
  }

  private mutating func compare(_ said: [String], with lines: [Transcript.Line], state: String) {
    let wanted = lines.compactMap { line -> Wanted? in
      switch line.kind {
      case .said(let words): .words(words, line)
      case .anything: .anything
      case .typed, .assertion, .remark: nil
      }
    }
    guard let first = Wanted.firstMiss(wanted, said[...]) else { return }
    let line = first.line ?? lines.last ?? Transcript.Line(.anything, number: 0)
    misses.append(Miss(line: line, state: state, isAboutRoute: false, found: first.found))
  }

  /// What the file would say now: assertions and remarks stay, the places are brought up to date.
  private mutating func rewrite(
    _ said: [String], _ lines: [Transcript.Line], _ conversation: Conversation
  ) {
    let place = conversation.snapshot.state(in: conversation.script).name
    for line in lines {
      switch line.kind {
      case .assertion(let text) where text.hasPrefix("at ") || text == "ended":
        let now = conversation.snapshot.hasEnded ? "ended" : "at \(place)"
        actual.append(Transcript.Line(.assertion(now), number: line.number))
      case .assertion, .remark: actual.append(line)
      case .said, .anything, .typed: break
      }
    }
    if lines.contains(where: { $0.kind == .anything }) {
      actual += lines.filter { line in
        if case .assertion = line.kind { return false }
        if case .remark = line.kind { return false }
        return true
      }
    } else {
      actual += said.map { Transcript.Line(.said($0), number: 0) }
    }
  }
}

/// What a transcript wants to hear.
private enum Wanted {
  case words(String, Transcript.Line)
  case anything

  /// The first thing wanted that was not said, or said that was not wanted; nil when all fits.
  static func firstMiss(
    _ wanted: [Wanted], _ said: ArraySlice<String>
  ) -> (line: Transcript.Line?, found: String)? {
    var said = said
    for (index, want) in wanted.enumerated() {
      switch want {
      case .words(let words, let line):
        guard let first = said.first, first.trimmedRight == words.trimmedRight else {
          return (line, said.first ?? "(nothing more was said)")
        }
        said = said.dropFirst()
      case .anything:
        let rest = Array(wanted[(index + 1)...])
        if rest.isEmpty { return nil }
        for start in said.indices where firstMiss(rest, said[start...]) == nil { return nil }
        return firstMiss(rest, said.suffix(rest.count))
      }
    }
    return said.first.map { (nil, $0) }
  }
}

extension String {
  fileprivate var trimmedRight: Substring {
    var rest = self[...]
    while rest.last?.isWhitespace ?? false { rest = rest.dropLast() }
    return rest
  }
}
