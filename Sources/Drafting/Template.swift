/// Text with named blanks, seeded alternatives and optional parts.
///
/// One syntax serves what Kith says and what it drafts:
///
///     {slot}  {slot:form}      a blank
///     [[one|two|]]             one of several wordings, chosen by a seed; a branch may be empty
///     [?slot: text]            only when the slot has a value
///     [?!slot: text]           only when it has none
///     \{                       the character itself
///
/// A template is parsed once into a finite tree, so the blanks it uses, its greatest length and the
/// number of texts it can make are known without running it.
public struct Template: Hashable, Sendable {
  /// A piece of a template.
  public indirect enum Part: Hashable, Sendable {
    /// Words that stay as they are.
    case text(String)
    /// A blank: the slot's name and, after a colon, the form it is wanted in.
    case slot(name: String, form: String?)
    /// Several wordings, of which one is chosen.
    case choice([Template])
    /// A part that shows only when the slot has a value (or, if `negated`, has none).
    case optional(name: String, negated: Bool, Template)
  }

  /// The pieces, in reading order.
  public let parts: [Part]

  /// Makes a template of ready-made pieces.
  public init(parts: [Part]) {
    self.parts = parts
  }

  /// Parses a template.
  ///
  /// - Parameter text: The template as a writer types it.
  /// - Throws: ``Problem`` with the place of the first mistake.
  public init(_ text: String) throws(Problem) {
    var parser = TemplateParser(text)
    self = try parser.parse()
  }

  /// What is wrong with a template, and where.
  public struct Problem: Error, Hashable, Sendable {
    /// The kinds of mistakes.
    public enum Cause: Hashable, Sendable {
      /// A bracket or brace opened here is never closed.
      case unclosed(String)
      /// A closing bracket or brace without an opening one.
      case unopened(String)
      /// A blank without a name, or with a name that is no name.
      case badName(String)
      /// Brackets within brackets within brackets, more than anybody reads.
      case tooDeep
    }

    /// What is wrong.
    public let cause: Cause
    /// Where, counted in characters from the start of the text.
    public let offset: Int

    /// Makes a problem.
    public init(_ cause: Cause, at offset: Int) {
      self.cause = cause
      self.offset = offset
    }
  }
}

extension Template {
  /// A mention of a slot in a template.
  public struct Mention: Hashable, Sendable {
    /// The slot's name.
    public let name: String
    /// The form it is wanted in, if one is named.
    public let form: String?
    /// Whether the mention stands inside `[?name: …]`, where the slot is known to have a value.
    public let isGuarded: Bool
  }

  /// Every mention of a slot, in reading order; tests of `[?name: …]` are not mentions.
  public var mentions: [Mention] {
    mentions(guarded: [])
  }

  private func mentions(guarded: Set<String>) -> [Mention] {
    parts.flatMap { part -> [Mention] in
      switch part {
      case .text: []
      case .slot(let name, let form):
        [Mention(name: name, form: form, isGuarded: guarded.contains(name))]
      case .choice(let branches): branches.flatMap { $0.mentions(guarded: guarded) }
      case .optional(let name, let negated, let inner):
        inner.mentions(guarded: negated ? guarded : guarded.union([name]))
      }
    }
  }

  /// Slots named in `[?name: …]` and `[?!name: …]`, in reading order.
  public var tests: [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .text, .slot: []
      case .choice(let branches): branches.flatMap(\.tests)
      case .optional(let name, _, let inner): [name] + inner.tests
      }
    }
  }

  /// The number of different derivations, when all slots have values; a million stands for more.
  public var derivations: Int {
    let most = 1_000_000
    return parts.reduce(1) { total, part in
      switch part {
      case .text, .slot: total
      case .choice(let branches):
        min(most, total * branches.reduce(0) { min(most, $0 + $1.derivations) })
      case .optional(_, let negated, let inner):
        negated ? total : min(most, total * inner.derivations)
      }
    }
  }

  /// Every text this template can make, with each slot shown as what `value` gives for it.
  ///
  /// - Parameter value: What stands for a slot in a form; nil means that the slot has no value.
  /// - Returns: All texts, in a fixed order. A branch that needs a missing slot is left out.
  public func expansions(_ value: (String, String?) -> String?) -> [String] {
    parts.reduce([""]) { texts, part in
      let endings: [String]
      switch part {
      case .text(let text): endings = [text]
      case .slot(let name, let form): endings = value(name, form).map { [$0] } ?? []
      case .choice(let branches): endings = branches.flatMap { $0.expansions(value) }
      case .optional(let name, let negated, let inner):
        let shows = (value(name, nil) != nil) != negated
        endings = shows ? inner.expansions(value) : [""]
      }
      return texts.flatMap { text in endings.map { text + $0 } }
    }
  }

  /// The text with its blanks filled.
  ///
  /// - Parameters:
  ///   - value: What stands for a slot in a form; nil means that the slot has no value.
  ///   - choose: Picks a branch: given how many there are, gives an index below that number.
  /// - Returns: The text, or nil when a slot that must show has no value.
  public func filled(
    _ value: (String, String?) -> String?, choose: (Int) -> Int = { _ in 0 }
  ) -> String? {
    var text = ""
    for part in parts {
      switch part {
      case .text(let words):
        let words = Particle.resolved(words, after: text)
        text += words.first == "." && text.hasEndOfItsOwn ? String(words.dropFirst()) : words
      case .slot(let name, let form):
        guard let words = value(name, form) else { return nil }
        text += words
      case .choice(let branches):
        let branch = branches[min(max(choose(branches.count), 0), branches.count - 1)]
        guard let words = branch.filled(value, choose: choose) else { return nil }
        text += words
      case .optional(let name, let negated, let inner):
        guard (value(name, nil) != nil) != negated else { continue }
        guard let words = inner.filled(value, choose: choose) else { return nil }
        text += words
      }
    }
    return text
  }

  /// A stretch of a filled template: words of the template, or of a slot.
  struct FilledPiece: Hashable, Sendable {
    let text: String
    /// The slot's name; nil for words of the template.
    let slot: String?
  }

  /// The text with its blanks filled, in pieces that know where they came from.
  func pieces(
    _ value: (String, String?) -> String?, choose: (Int) -> Int
  ) -> [FilledPiece]? {
    var result: [FilledPiece] = []
    for part in parts {
      switch part {
      case .text(let words):
        let particled = Particle.resolved(words, after: result.last?.text ?? "")
        result.append(FilledPiece(text: particled, slot: nil))
      case .slot(let name, let form):
        guard let words = value(name, form) else { return nil }
        result.append(FilledPiece(text: words, slot: name))
      case .choice(let branches):
        guard let inner = branches[choose(branches.count)].pieces(value, choose: choose) else {
          return nil
        }
        result += inner
      case .optional(let name, let negated, let inner):
        guard (value(name, nil) != nil) != negated else { continue }
        guard let inner = inner.pieces(value, choose: choose) else { return nil }
        result += inner
      }
    }
    return result
  }

  /// The number of characters of its own words, for choosing short ones.
  var size: Int {
    parts.reduce(0) { sum, part in
      switch part {
      case .text(let text): sum + text.count
      case .slot: sum
      case .choice(let branches): sum + (branches.map(\.size).min() ?? 0)
      case .optional: sum
      }
    }
  }

  /// All words of the template itself, in reading order.
  var literals: [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .text(let text): [text]
      case .slot: []
      case .choice(let branches): branches.flatMap(\.literals)
      case .optional(_, _, let inner): inner.literals
      }
    }
  }
}

extension String {
  /// Whether it ends a sentence by itself, as the person's "Hi!" does: no full stop is to follow.
  fileprivate var hasEndOfItsOwn: Bool {
    last == "!" || last == "?" || last == "…" || hasSuffix("..")
  }
}
