import Dialogue
import Drafting
import Foundation
import TestSupport

/// Requests of every kind, some of them hostile.
enum Requests {
  static let drafter = English.language.drafter

  static let names = [
    "Ana", "민수", "Zoë", "José", "O'Neil", "D’Arcy", "Mum", "Dr. Patel", "Smith, John", "J.R.",
    "İpek", "bell", "نور", "🦊", "Sam and Jo", "the book club", "  Ana  ", "",
  ]
  static let senders = [nil, "Jo", "Ingrid and Paul", "", "  "]
  static let words: [String] = [
    "that rainy hike", "when we got lost in Busan", "we laughed until it hurt", "How you sang!",
    "The soup. It was good. We ate it all.", "driving me home...", "bring soup over tonight",
    "\"the thing\" with the cat, and the hat", "I fell in the lake.", "  spaces  ",
    "the U.S. trip", "{name} [[x|y]]", "to see the sea", "forgot your birthday", "(a note)",
    "do I need to bring a mat?", "a hip operation", "you got the job", "half; past: three",
    "i was late again", "the way you shouted 'knees!' at us", "   ", "\u{200B}\u{E000}",
    "line one\nline two", "your brother's death", "what I said at dinner…", "because of you",
    "Sunday around eight", "the 30th", String(repeating: "and then some more of it ", count: 60),
  ]

  /// Requests at random, the same for the same seed.
  static func random(_ count: Int, seed: UInt64 = 11) -> [DraftRequest] {
    var random = Seeded(seed)
    return (0..<count).map { _ in
      var details: [DetailKey: String] = [:]
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let key = DetailKey.allCases.randomElement(using: &random) ?? .memory
        details[key] = words.randomElement(using: &random)
      }
      if Bool.random(using: &random) {
        details[.gap] = ["four years", "yesterday", "since 2019"].randomElement(using: &random)
      }
      let name = names.randomElement(using: &random) ?? ""
      return DraftRequest(
        kind: MessageKind.allCases.randomElement(using: &random) ?? .checkIn,
        recipient: Recipient(
          address: name, isGroup: name.contains(" and ") || name.hasPrefix("the "),
          closeness: Closeness.allCases.randomElement(using: &random) ?? .medium),
        sender: senders.randomElement(using: &random) ?? nil,
        tone: Tone.allCases.randomElement(using: &random) ?? .warm,
        length: Length.allCases.randomElement(using: &random) ?? .medium,
        medium: Medium.allCases.randomElement(using: &random) ?? .chat, details: details,
        limits: Limits(noQuestion: Int.random(in: 0..<10, using: &random) == 0))
    }
  }

  /// `KITH_LONG` asks for the long form, as `make test-long` does.
  static let isLong = ProcessInfo.processInfo.environment["KITH_LONG"] != nil

  /// How many random requests a run looks at.
  static var count: Int { isLong ? 20_000 : 120 }

  static func draft(_ request: DraftRequest, seed: UInt64 = 1) -> Draft? {
    if case .draft(let draft) = drafter.draft(request, seed: seed) { draft } else { nil }
  }

  /// A request as someone would make it.
  static func reconnect(_ tone: Tone = .warm, _ medium: Medium = .chat) -> DraftRequest {
    DraftRequest(
      kind: .reconnect, recipient: Recipient(address: "Ana", closeness: .close), sender: "Jo",
      tone: tone, length: .medium, medium: medium,
      details: [.memory: "that rainy hike", .gap: "four years"])
  }
}
