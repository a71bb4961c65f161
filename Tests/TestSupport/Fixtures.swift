public import Dialogue
import Foundation
import Scripting

/// The English language folder, read once.
public enum English {
  /// Everything a conversation in English needs.
  public static let language: Language = {
    var diagnostics: [Diagnostic] = []
    let sources = LanguageSources(
      code: "en",
      words: Repository.files(in: "Scripts/en/words", ending: ".yaml").map(Repository.source),
      messages: Repository.files(in: "Scripts/en/messages", ending: ".yaml").map(Repository.source),
      voice: Repository.source("Scripts/en/voice.yaml"),
      feelingModel: Repository.bytes("Scripts/en/words/feelings.model"))
    guard let language = LanguageReader.read(sources, into: &diagnostics) else {
      fatalError("Scripts/en can not be read: \(diagnostics)")
    }
    return language
  }()

  /// A conversation of `Scripts/en/conversations`, linked with the safety path.
  public static func script(_ name: String) throws -> Script {
    try ScriptLoader.load(
      Repository.source("Scripts/en/conversations/\(name).yaml"),
      safety: SafetyPack.path(language: "en"),
      library: { Repository.source("Scripts/en/conversations/\($0).yaml") }
    ).script
  }
}

extension Script {
  /// A script written in a test as its writer would write it.
  public init(yaml: String, flows: [String: String] = [:], isSafe: Bool = false) throws {
    self = try ScriptLoader.load(
      SourceFile(path: "test.yaml", text: yaml),
      safety: isSafe ? SafetyPack.path(language: "en") : nil,
      library: { name in
        flows[name].map { SourceFile(path: "\(name).yaml", text: $0) }
      }
    ).script
  }
}

extension Conversation {
  /// A conversation in a test.
  public init(_ script: Script, seed: UInt64 = 1) {
    self.init(
      script, in: English.language, seed: seed,
      clock: Clock(year: 2026, month: 11, day: 21, hour: 20, minute: 15))
  }

  /// The name of the state it waits at.
  public var place: String {
    snapshot.state(in: script).name
  }

  /// What is said in answer to a line, bubbles joined by spaces.
  @discardableResult
  public mutating func hear(_ words: String) -> String {
    receive(.words(words)).said
  }
}

extension [Effect] {
  /// What is said, bubbles joined by spaces.
  public var said: String {
    compactMap { effect in
      if case .say(let words) = effect { words } else { nil }
    }.joined(separator: " ")
  }

  /// The question, if one is asked.
  public var question: Question? {
    compactMap { effect in
      if case .ask(let question) = effect { question } else { nil }
    }.last
  }
}

/// A seeded generator for property tests (SplitMix64).
public struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  /// Makes a generator.
  public init(_ seed: UInt64) {
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
