import Understanding

/// `feelings: slot` hears feelings in free words and remembers them with the words they came in.
///
/// What was said plainly is taken; what was only hinted at is asked back first, since a wrong word
/// put in someone's mouth hurts more than a question. `offer:` lists some words to choose from.
public struct NameFeelings: Prompt {
  /// The key.
  public static let key = "feelings"
  private let slot: Int
  private let offered: [(feeling: Feeling, words: String)]

  /// Reads it.
  public static func read(_ fields: inout StateFields) -> NameFeelings? {
    let offered = fields.field("offer").map { fields.offeredFeelings($0) } ?? []
    guard let field = fields.field(key),
      let slot = fields.slot(field, holding: "feelings", { $0 == .feelings })
    else { return nil }
    return NameFeelings(slot: slot, offered: offered)
  }

  /// The slot.
  public var slots: [Int] { [slot] }

  /// The person's own words come first.
  public var hearsFreely: Bool { true }

  /// The words on offer.
  public func options(_ view: View) -> [PromptOption] {
    offered.map { feeling, words in
      let heard = HeardFeeling(
        feeling: feeling, words: words, strength: 2, confidence: 1, manner: .state, about: .self)
      return PromptOption(
        Option(label: words.startingUppercase), meaning: .answer(answer([heard], view)))
    }
  }

  /// Feelings said about the speaker: taken when plain, asked back when only likely.
  public func interpret(_ words: String, _ view: View) -> Interpretation {
    let own = view.language.listener.feelings(in: words).filter { $0.about == .self }
    let stated = Self.stated(in: words, view.language.listener)
    if !stated.isEmpty { return .answer(answer(stated, view)) }
    // In the safety path nothing is asked back, and nothing that is only likely is put in someone's mouth.
    if view.snapshot.isInSafety(of: view.script) { return .miss }
    guard let likely = own.first(where: { $0.manner == .offer }) else { return .miss }
    return .pending(.feelings([likely], slot: view.script.slots[slot].name))
  }

  /// One outcome for each feeling that can be named.
  public func outcomes(_ view: View) -> [Outcome] {
    Feeling.allCases.map { feeling in
      let words = feeling.rawValue.split(separator: "-").joined(separator: " ")
      let heard = HeardFeeling(
        feeling: feeling, words: words, strength: 2, confidence: 1, manner: .state, about: .self)
      return Outcome(words: "I feel \(words)", answer: answer([heard], view))
    }
  }

  /// The feelings of one's own that are said plainly, at most three.
  static func stated(in words: String, _ listener: Listener) -> [HeardFeeling] {
    Array(
      listener.feelings(in: words).filter { $0.about == .self && $0.manner == .state }.prefix(3))
  }

  /// The feelings of one's own that a line names in so many words, however it goes on.
  static func named(in words: String, _ listener: Listener) -> [HeardFeeling] {
    let line = words.lowercased()
    let own = listener.feelings(in: words).filter { heard in
      heard.about == .self && heard.manner != .ask
        && isSaid(heard.words.lowercased(), in: line)
    }
    return Array(own.prefix(3))
  }

  /// Whether words stand in a line, if with two letters swapped: "lonley".
  private static func isSaid(_ words: String, in line: String) -> Bool {
    if line.contains(words) { return true }
    let letters = words.sorted()
    return line.split { !$0.isLetter }.contains {
      $0.first == words.first && $0.sorted() == letters
    }
  }

  private func answer(_ feelings: [HeardFeeling], _ view: View) -> Answer {
    Answer(fillings: [view.filling(slot, .feelings(feelings))])
  }
}

extension StateFields {
  /// The feelings of `offer:`, by their ids, with the words they are shown in.
  fileprivate mutating func offeredFeelings(_ field: Field) -> [(feeling: Feeling, words: String)] {
    words(field).compactMap { word in
      let parts = word.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard let id = parts.first, let feeling = Feeling(rawValue: id) else {
        report(
          "G206", "there is no feeling `\(parts.first ?? word)`", at: field.place,
          help: Spelling.suggestion(
            for: parts.first ?? word, among: Feeling.allCases.map(\.rawValue)))
        return nil
      }
      let shown = parts.count > 1 ? parts[1] : id.split(separator: "-").joined(separator: " ")
      return (feeling, shown)
    }
  }
}
