public import Dialogue

/// A conversation as plain text that reads like a chat, and that can be played again.
///
///     # script: reach-out   seed: 7   clock: 2026-11-21T20:15
///     Hello. I'm a small program, not a person.
///     > 7
///     [at name-it]
///     ...
///
/// Lines after `>` are what the person types. Lines in brackets assert something. `...` alone stands
/// for anything said here. Everything else is what Kith says, to the letter. Blank lines do not count.
public struct Transcript: Hashable, Sendable {
  /// One line, with its number in the file.
  public struct Line: Hashable, Sendable {
    /// What a line can be.
    public enum Kind: Hashable, Sendable {
      /// What the person types.
      case typed(String)
      /// What Kith says.
      case said(String)
      /// Something that must hold.
      case assertion(String)
      /// Anything may be said here.
      case anything
      /// A remark of the writer.
      case remark(String)
    }

    /// What it is.
    public let kind: Kind
    /// The line's number, counted from 1.
    public let number: Int

    /// Makes a line.
    public init(_ kind: Kind, number: Int) {
      self.kind = kind
      self.number = number
    }

    /// The line as it is written.
    public var text: String {
      switch kind {
      case .typed(let words): words.isEmpty ? ">" : "> " + words
      case .said(let words): words
      case .assertion(let condition): "[\(condition)]"
      case .anything: "..."
      case .remark(let words): words
      }
    }
  }

  /// What goes wrong while reading one.
  public struct Problem: Error, Hashable, Sendable {
    /// The line's number.
    public let line: Int
    /// What is wrong and what to do.
    public let message: String
  }

  /// The id of the script.
  public let script: String
  /// The seed.
  public let seed: UInt64
  /// The day and time.
  public let clock: Clock
  /// The lines after the first.
  public let lines: [Line]

  /// The day transcripts play on when they do not say.
  public static let usualClock = Clock(year: 2026, month: 11, day: 21, hour: 20, minute: 15)

  /// Makes a transcript.
  public init(script: String, seed: UInt64, clock: Clock, lines: [Line]) {
    self.script = script
    self.seed = seed
    self.clock = clock
    self.lines = lines
  }

  /// Reads a transcript.
  ///
  /// - Throws: ``Problem`` when the first line does not say which script.
  public init(parsing text: String) throws(Problem) {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.last == "\r" ? String($0.dropLast()) : String($0)
    }
    let values = Self.header(rows.first ?? "")
    guard let script = values["script"] else {
      throw Problem(line: 1, message: "the first line must name a script: # script: reach-out")
    }
    if let seed = values["seed"], UInt64(seed) == nil {
      throw Problem(line: 1, message: "`\(seed)` is no seed; write a whole number")
    }
    if let clock = values["clock"], Clock(clock) == nil {
      throw Problem(line: 1, message: "`\(clock)` is no time; write it like 2026-11-21T20:15")
    }
    rows.removeFirst()
    self.init(
      script: script, seed: values["seed"].flatMap { UInt64($0) } ?? 1,
      clock: values["clock"].flatMap { Clock($0) } ?? Self.usualClock,
      lines: rows.enumerated().compactMap { Self.line($1, number: $0 + 2) })
  }

  /// The transcript as text, with an empty line before what the person types.
  public var text: String {
    var rows = [header]
    for line in lines {
      if case .typed = line.kind { rows.append("") }
      rows.append(line.text)
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// The first line.
  public var header: String {
    "# script: \(script)   seed: \(seed)   clock: \(clock.text)"
  }

  /// What the person types, in order.
  public var typed: [String] {
    lines.compactMap { line in
      if case .typed(let words) = line.kind { words } else { nil }
    }
  }

  /// Whether it only says what is typed: then it is played for crashes, loops and repeats.
  public var isSmokeTest: Bool {
    lines.allSatisfy { line in
      switch line.kind {
      case .typed, .remark: true
      case .said, .assertion, .anything: false
      }
    }
  }

  private static func header(_ row: String) -> [String: String] {
    guard row.hasPrefix("#") else { return [:] }
    let words = row.dropFirst().split(separator: " ").map(String.init)
    var values: [String: String] = [:]
    for (index, word) in words.enumerated() where word.hasSuffix(":") && index + 1 < words.count {
      values[String(word.dropLast())] = words[index + 1]
    }
    return values
  }

  private static func line(_ row: String, number: Int) -> Line? {
    var words = row[...]
    while words.last?.isWhitespace ?? false { words = words.dropLast() }
    if row.hasPrefix(">") {
      let typed = row.dropFirst()
      return Line(.typed(String(typed.first == " " ? typed.dropFirst() : typed)), number: number)
    }
    if words.isEmpty { return nil }
    if words == "..." { return Line(.anything, number: number) }
    if words.hasPrefix("#") { return Line(.remark(String(words)), number: number) }
    if words.hasPrefix("["), words.hasSuffix("]") {
      return Line(.assertion(String(words.dropFirst().dropLast())), number: number)
    }
    return Line(.said(String(words)), number: number)
  }
}
