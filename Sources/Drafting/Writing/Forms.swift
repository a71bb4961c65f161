/// The forms a blank for a detail may ask for.
public enum BankForms {
  /// Their names.
  public static let all: Set<String> = [
    "about", "subject", "thing", "noun", "gerund", "clause", "yours", "mine", "verb", "question",
    "sentence", "any", "when", "on", "at", "stretch", "called", "person", "list", "a", "the",
    "tale", "asking", "odd", "together", "come", "honoured",
  ]
}

/// The places a person's words can take in a sentence, and what stands there for each shape.
enum Forms {
  /// The words for a blank; nil when their shape does not fit there.
  ///
  /// - Parameters:
  ///   - form: The form the blank asks for; nil takes any words as they are.
  ///   - shape: The person's words.
  ///   - key: The detail they were given for.
  /// - Returns: The words as they stand there.
  static func words(_ form: String?, _ shape: Shape, of key: DetailKey) -> String? {
    guard !shape.core.isEmpty else { return nil }
    switch form {
    case "about": return about(shape)
    case "subject": return subject(shape)
    case "thing": return [.noun, .gerund].contains(shape.kind) ? shape.inner : nil
    case "noun", "gerund", "verb", "when": return shape.kind.rawValue == form ? shape.inner : nil
    case "clause": return clause(shape, key)
    case "yours": return shape.isMine ? nil : clause(shape, key)
    case "mine": return shape.kind == .clause && !shape.isMine ? nil : clause(shape, key)
    case "question": return shape.kind == .question ? question(shape) : nil
    case "asking":
      return shape.kind == .question ? shape.inner + (shape.core.last == "?" ? "" : "?") : nil
    case "sentence": return sentence(shape, key)
    case "tale": return shape.kind == .clause && !shape.isMine ? nil : sentence(shape, key)
    case "a": return shape.kind == .noun && shape.isIndefinite ? shape.inner : nil
    case "the":
      return [.noun, .gerund].contains(shape.kind) && !shape.isIndefinite ? shape.inner : nil
    case "any": return ![.question, .free].contains(shape.kind) ? shape.inner : nil
    case "odd": return [.clause, .when, .past].contains(shape.kind) ? shape.inner : nil
    case "together": return shape.kind == .verb && !shape.isComing ? shape.inner : nil
    case "come": return shape.kind == .verb && shape.isComing ? shape.inner : nil
    case "on": return TimePhrase.on(shape.core)
    case "at": return TimePhrase.at(shape.core)
    case "stretch": return Gap.isStretch(shape.core) ? shape.inner : nil
    case "person": return shape.kind == .noun && !isEvent(shape) ? shape.inner : nil
    case "list": return shape.kind == .free ? nil : shape.inner
    default: return shape.inner
    }
  }

  /// After "about", "of" and "back to".
  private static func about(_ shape: Shape) -> String? {
    switch shape.kind {
    case .noun, .gerund: shape.inner
    case .when: shape.inner.hasPrefix("when") ? "the time " + shape.inner : shape.inner
    case .clause: "how " + shape.inner
    default: nil
    }
  }

  /// Before a verb in the past, or a modal one.
  private static func subject(_ shape: Shape) -> String? {
    let words = shape.core.split(separator: " ").count
    guard words <= 9, !shape.core.contains(where: { ",;:(–—".contains($0) }) else { return nil }
    switch shape.kind {
    case .noun, .gerund: return shape.inner
    case .when: return shape.inner.hasPrefix("when") ? "the time " + shape.inner : nil
    default: return nil
    }
  }

  private static func clause(_ shape: Shape, _ key: DetailKey) -> String? {
    switch shape.kind {
    case .clause: shape.inner
    case .past: doer(key).map { "\($0) \(shape.inner)" }
    default: nil
    }
  }

  private static func sentence(_ shape: Shape, _ key: DetailKey) -> String? {
    switch shape.kind {
    case .clause, .free: shape.sentence
    case .past: doer(key).map { capitalised($0) + " " + shape.inner + "." }
    default: nil
    }
  }

  private static func question(_ shape: Shape) -> String {
    let text = capitalised(shape.core)
    return text.last == "?" ? text : text + "?"
  }

  /// Who did what is told without saying who: "forgot your birthday".
  private static func doer(_ key: DetailKey) -> String? {
    switch key {
    case .thanksFor, .achievement, .situation: "you"
    case .ownPart, .disclosure, .news, .aboutMe, .effect: "I"
    default: nil
    }
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func isEvent(_ shape: Shape) -> Bool {
    PlainWords.of(shape.core).contains {
      ["death", "loss", "passing", "funeral", "news", "miscarriage", "stillbirth"].contains($0)
    }
  }
}

/// Times and places with the little word before them.
enum TimePhrase {
  /// "Sunday around eight" → "on Sunday around eight"; "next week" stays.
  static func on(_ text: String) -> String {
    let words = PlainWords.of(text)
    guard let first = words.first else { return text }
    if days.contains(first) || days.contains(String(first.dropLast())) { return "on " + text }
    if first == "the" && words.count > 1 && words[1].first?.isNumber ?? false {
      return "on " + text
    }
    if isClock(first, after: words.dropFirst().first) { return "at " + text }
    if first.first?.isNumber ?? false, first.contains(where: \.isLetter), words.count > 1 {
      return "on " + text
    }
    return lowered(text)
  }

  /// "the café on the corner" → "at the café on the corner"; "by the river" stays.
  static func at(_ text: String) -> String {
    let first = PlainWords.of(text).first ?? ""
    return prepositions.contains(first) ? lowered(text) : "at " + lowered(text)
  }

  private static func lowered(_ text: String) -> String {
    text.hasOrdinaryCapital || prepositions.contains(PlainWords.of(text).first ?? "")
      ? text.prefix(1).lowercased() + text.dropFirst() : text
  }

  private static func isClock(_ word: String, after next: String?) -> Bool {
    if ["half", "quarter", "noon", "midday", "midnight"].contains(word) { return true }
    if hours.contains(word) { return next == nil || next == "o'clock" || next == "on" }
    guard word.first?.isNumber ?? false else { return false }
    let unit = word.filter(\.isLetter)
    return ["am", "pm", "ish", "h"].contains(unit) || (unit.isEmpty && isHour(word, next))
  }

  private static func isHour(_ word: String, _ next: String?) -> Bool {
    guard (Int(word) ?? 99) <= 24 else { return false }
    return next.map { !months.contains($0) && !["minutes", "days", "weeks"].contains($0) } ?? true
  }

  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas",
    "boxing", "mondays", "tuesdays",
  ]
  private static let hours: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let prepositions: Set<String> = [
    "at", "in", "by", "on", "near", "outside", "over", "under", "here", "there", "along", "around",
    "round", "next", "opposite", "behind", "beside", "online", "inside", "from", "down", "up",
    "before", "after", "anywhere", "wherever",
  ]
}
