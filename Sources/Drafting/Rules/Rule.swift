/// How much a finding weighs.
public enum Severity: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
  /// Worth a thought.
  case advise
  /// May hurt or confuse.
  case warn
  /// Kith never writes it; in a person's own words it is asked about.
  case block

  /// Orders by weight.
  public static func < (one: Severity, other: Severity) -> Bool {
    (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
  }
}

/// What a rule found in a message.
public struct Finding: Hashable, Sendable, Codable {
  /// The rule's id, such as `R04`.
  public let rule: String
  /// How much it weighs.
  public let severity: Severity
  /// Where it begins, counted in characters from the start of the text.
  public let offset: Int
  /// The words it is about; empty when it is about what is missing.
  public let words: String
  /// Why it matters.
  public let reason: String
  /// A way to say it.
  public let suggestion: String
}

/// One of the rules for messages.
///
/// A rule is one file of this folder and one line in ``Rules/all``.
protocol Rule: Sendable {
  static var id: String { get }
  static var reason: String { get }
  static var suggestion: String { get }
  static func check(_ message: Message, _ report: inout Report)
}

/// Gathers the findings of one rule.
struct Report {
  private let rule: any Rule.Type
  private(set) var findings: [Finding] = []
  private let message: Message

  init(_ rule: any Rule.Type, in message: Message) {
    self.rule = rule
    self.message = message
  }

  /// Adds a finding; the rule's own reason and suggestion are used where none is given.
  mutating func add(
    _ severity: Severity, at range: Range<Int>? = nil, reason: String? = nil,
    suggestion: String? = nil
  ) {
    let place = range ?? 0..<0
    findings.append(
      Finding(
        rule: rule.id, severity: message.weighed(severity, at: range), offset: place.lowerBound,
        words: message.excerpt(place), reason: reason ?? rule.reason,
        suggestion: suggestion ?? rule.suggestion))
  }

  /// The findings, of which none stands where an earlier one does.
  var apart: [Finding] {
    var kept: [Finding] = []
    for finding in findings {
      let range = finding.offset..<(finding.offset + finding.words.count)
      let isKnown = kept.contains {
        range == ($0.offset..<($0.offset + $0.words.count))
          || range.overlaps($0.offset..<($0.offset + $0.words.count))
      }
      if !isKnown { kept.append(finding) }
    }
    return kept
  }

  /// Adds a finding for each place where one of the phrases stands.
  mutating func add(_ severity: Severity, each phrases: Phrases, suggestion: String? = nil) {
    for range in message.places(of: phrases) {
      add(severity, at: range, suggestion: suggestion)
    }
  }
}

/// The rules.
public enum Rules {
  /// Every rule, in the order of their ids.
  static let all: [any Rule.Type] = [
    CleanForm.self, NoInventedFacts.self, EveryDetailOnce.self, OneAnchor.self, NoGuilt.self,
    NoPassiveAggression.self, OneApology.self, OwnIt.self, ConcreteInvitation.self,
    OneEasyQuestion.self, WayOut.self, AskBeforeHeavyNews.self, NoCrisisWords.self,
    NoMinimising.self, SpecificOffer.self, AcknowledgeFirst.self, FitTheChannel.self,
    SpellItOut.self, OneRegister.self, NotAllAboutMe.self, NoStockPhrases.self,
  ]

  /// The ids of every rule.
  public static var ids: [String] { all.map { $0.id } }

  /// What the rules find in a message a person wrote.
  ///
  /// - Parameters:
  ///   - text: The message.
  ///   - context: What is known about it.
  /// - Returns: Findings in reading order, the heavier first where two stand at one place.
  public static func findings(in text: String, context: LintContext = LintContext()) -> [Finding] {
    findings(in: Message(text, context))
  }

  /// What the rules find in a draft: Kith's words are judged, the person's are only advised on.
  public static func findings(in draft: Draft) -> [Finding] {
    findings(
      in: Message(
        draft.pieces, lines: draft.lines, LintContext(draft.currentRequest),
        omitted: draft.omitted, banned: draft.version.banned))
  }

  /// The finding for words the safety screen heard something in.
  public static func crisis(_ reason: String) -> Finding {
    Finding(
      rule: NoCrisisWords.id, severity: .block, offset: 0, words: "", reason: reason,
      suggestion: NoCrisisWords.suggestion)
  }

  static func findings(in message: Message) -> [Finding] {
    let found = all.flatMap { rule -> [Finding] in
      var report = Report(rule, in: message)
      rule.check(message, &report)
      return report.apart
    }
    return found.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      if left.offset != right.offset { return left.offset < right.offset }
      if left.severity != right.severity { return left.severity > right.severity }
      return one.offset < other.offset
    }.map(\.element)
  }

  /// The heaviest finding of a candidate's lines.
  static func worst(of lines: [Draft.Line], _ composer: Composer) -> Severity? {
    let pieces = Surface.pieces(of: lines, in: composer.request.medium)
    let message = Message(pieces, lines: lines, LintContext(composer.request), omitted: nil)
    return findings(in: message).map(\.severity).max()
  }
}
