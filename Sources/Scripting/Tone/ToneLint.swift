public import Dialogue

/// The tone lint: rules T1 to T20 over every line of a language's scripts, and over simulated sessions.
public enum ToneLint {
  /// How many sessions are simulated.
  public static let sessions = 200

  /// What is judged.
  public struct Sources: Sendable {
    /// The scripts, each linked with what it visits and the safety path.
    public let scripts: [Script]
    /// Everything else a conversation needs.
    public let language: Language
    /// `voice.yaml`.
    public let voice: SourceFile
    /// The words to look for.
    public let words: ToneWords

    /// Puts them together.
    public init(scripts: [Script], language: Language, voice: SourceFile, words: ToneWords) {
      self.scripts = scripts
      self.language = language
      self.voice = voice
      self.words = words
    }
  }

  /// Judges a language's scripts.
  ///
  /// - Parameters:
  ///   - sources: What is judged.
  ///   - count: How many sessions to simulate, shared out among the scripts that ask something.
  /// - Returns: One row for each rule, and the figures.
  public static func report(on sources: Sources, sessions count: Int = sessions) -> ToneReport {
    ToneReport(material(of: sources, sessions: count))
  }

  static func material(of sources: Sources, sessions count: Int) -> ToneMaterial {
    var gathering = LineGathering()
    for script in sources.scripts { gathering.add(script) }
    gathering.add(voice: sources.voice)
    let played = sources.scripts.filter(\.isPlayed)
    let places = VoicePlaces(sources.voice)
    let sessions = (0..<(played.isEmpty ? 0 : count)).map { number in
      SessionPlaying.session(
        of: played[number % played.count], in: sources.language, seed: UInt64(number + 1),
        words: sources.words, places)
    }
    return ToneMaterial(
      lines: gathering.lines, sessions: sessions, scripts: sources.scripts, words: sources.words)
  }
}

extension Script {
  /// Whether it is a conversation by itself, and not only told within another.
  var isPlayed: Bool {
    states.contains { $0.flow == nil && $0.prompt != nil }
  }
}
