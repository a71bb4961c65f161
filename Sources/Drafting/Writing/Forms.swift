/// The forms a blank for a detail may ask for.
public enum BankForms {
  /// Their names.
  public static let all: Set<String> = [
    "about", "subject", "thing", "noun", "gerund", "clause", "yours", "mine", "verb", "question",
    "sentence", "any", "when", "on", "at", "stretch", "called", "person", "list", "a", "the",
    "tale", "asking", "odd", "together", "come", "did", "note", "whole", "taking", "act", "visit",
    "joint", "doing", "honoured", "group", "named", "poor", "points", "turned", "enjoy", "died",
    "spliced",
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
    if key == .reason, let form, things.contains(form), Splice.mended(shape) != nil { return nil }
    switch form {
    case "subject": return subject(shape)
    case "thing": return [.noun, .gerund].contains(shape.kind) ? shape.inner : nil
    case "about": return about(shape)
    case "noun", "gerund", "when": return shape.kind.rawValue == form ? shape.inner : nil
    case "clause": return clause(shape)
    case "yours": return shape.isMine ? nil : clause(shape)
    case "mine": return shape.isMine ? clause(shape) : nil
    case "did": return shape.kind == .past && shape.doer == "it" ? shape.inner : nil
    case "note": return shape.kind == .note ? shape.inner : nil
    case "whole": return shape.kind == .free ? shape.sentence : nil
    case "act": return shape.kind == .verb && !shape.isTaking ? shape.inner : nil
    case "taking": return shape.kind == .verb && shape.isTaking ? shape.inner : nil
    case "verb":
      let isMine = key == .ask && shape.isTaking || key == .activity && shape.isVisiting
      return shape.kind == .verb && !isMine ? shape.inner : nil
    case "visit": return shape.kind == .verb && shape.isVisiting ? shape.inner : nil
    case "doing":
      let isShort = shape.core.split(separator: " ").count <= 8 && !shape.core.contains(",")
      return shape.kind == .gerund && isShort ? shape.inner : nil
    case "question":
      return shape.kind == .question && Questions.indirect(shape.inner) == nil
        ? question(shape) : nil
    case "asking":
      return shape.kind == .question && Questions.indirect(shape.inner) == nil
        ? Questions.asked(shape.inner) : nil
    case "sentence": return sentence(shape)
    case "tale": return shape.isMine || shape.kind == .free ? sentence(shape) : nil
    case "a": return shape.kind == .noun && shape.isIndefinite ? shape.inner : nil
    case "the":
      return [.noun, .gerund].contains(shape.kind) && !shape.isIndefinite ? shape.inner : nil
    case "any": return ![.question, .free].contains(shape.kind) ? whole(shape) : nil
    case "odd": return [.clause, .when, .past, .note].contains(shape.kind) ? whole(shape) : nil
    case "together":
      let isOnesOwn = PlainWords.of(shape.core).contains { ["me", "my"].contains($0) }
      return shape.kind == .verb && !shape.isComing && !shape.isVisiting && !isOnesOwn
        ? shape.inner : nil
    case "joint":
      let isShort = shape.core.split(separator: " ").count <= 7
      let isOne =
        isShort
        && !PlainWords.of(shape.core).contains { ["and", "with", "me", "together"].contains($0) }
      return shape.kind == .verb && !shape.isComing && !shape.isVisiting && isOne
        ? shape.inner : nil
    case "come": return shape.kind == .verb && shape.isComing ? shape.inner : nil
    case "on": return TimePhrase.on(shape.core)
    case "at": return TimePhrase.at(shape.core)
    case "stretch": return Gap.isStretch(shape.core) ? shape.inner : nil
    case "person": return shape.kind == .noun && !isEvent(shape) ? shape.inner : nil
    case "points":
      let isListed = [.noun, .note, .gerund].contains(shape.kind)
      return isListed && Questions.indirect(shape.inner) == nil
        ? Questions.points(shape.inner) : nil
    case "turned":
      return shape.kind == .free ? nil : Questions.indirect(shape.inner)
    case "enjoy":
      return shape.kind == .verb && enjoyed.contains(PlainWords.of(shape.core).first ?? "")
        ? shape.inner : nil
    case "died": return died(shape)
    case "spliced": return Splice.mended(shape)
    case "list": return [.free, .question].contains(shape.kind) ? nil : shape.inner
    default: return shape.inner
    }
  }

  /// The words, with the one who does it.
  private static func whole(_ shape: Shape) -> String {
    shape.kind == .past ? (shape.doer.map { $0 + " " } ?? "") + shape.inner : shape.inner
  }

  /// After "about", "of" and "back to".
  private static func about(_ shape: Shape) -> String? {
    switch shape.kind {
    case .noun, .gerund: shape.inner
    case .when: shape.inner.hasPrefix("when") ? "the time " + shape.inner : shape.inner
    case .clause: "how " + shape.inner
    case .past: clause(shape).map { "how " + $0 }
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

  private static func clause(_ shape: Shape) -> String? {
    switch shape.kind {
    case .clause: shape.inner
    case .past: shape.doer.flatMap { $0 == "it" ? nil : "\($0) \(shape.inner)" }
    default: nil
    }
  }

  private static func sentence(_ shape: Shape) -> String? {
    switch shape.kind {
    case .clause, .free: shape.sentence
    case .past: shape.doer.map { capitalised($0) + " " + shape.inner + "." }
    default: nil
    }
  }

  private static func question(_ shape: Shape) -> String {
    Questions.asked(capitalised(shape.core))
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static let things: Set<String> = [
    "thing", "noun", "about", "the", "note", "subject", "person",
  ]

  private static let enjoyed: Set<String> = [
    "watch", "see", "eat", "play", "cook", "bake", "try", "hear", "sing", "celebrate", "help",
  ]

  /// Before "has died": one person or animal, with the comma a name beside them needs.
  private static func died(_ shape: Shape) -> String? {
    guard shape.kind == .noun, !isEvent(shape), let last = PlainWords.of(shape.core).last,
      !shape.core.contains(" and "), !last.hasSuffix("parents"), !shape.core.contains("'s ")
    else { return nil }
    let first = PlainWords.of(shape.core).first ?? ""
    guard first == "your" || shape.core.first?.isUppercase ?? false else { return nil }
    return shape.inner + (shape.core.contains(",") ? "," : "")
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
    // "Monday to Thursday before one" goes without.
    if words.count > 2, days.contains(first), words[1] == "to", days.contains(words[2]) {
      return text
    }
    if ["mornings", "afternoons", "evenings"].contains(first) { return "in the " + lowered(text) }
    if ["weekday", "weekdays"].contains(first) { return "on " + lowered(text) }
    if first == "weekends" || first == "the" && words.dropFirst().first == "weekend" {
      return "at " + lowered(text)
    }
    if days.contains(first) || days.contains(String(first.dropLast())) { return "on " + text }
    if first == "a", words.count > 1, days.contains(words[1]) { return "on " + text }
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
    let words = PlainWords.of(text)
    if prepositions.contains(words.first ?? "") { return lowered(text) }
    let head = words.prefix { $0 != "by" && $0 != "near" && $0 != "behind" && $0 != "of" }.last
    return (rooms.contains(head ?? "") ? "in " : "at ") + lowered(text)
  }

  private static func lowered(_ text: String) -> String {
    text.hasOrdinaryCapital || prepositions.contains(PlainWords.of(text).first ?? "")
      ? text.prefix(1).lowercased() + text.dropFirst() : text
  }

  private static func isClock(_ word: String, after next: String?) -> Bool {
    // "Half an hour" is a stretch of time, "half past two" a moment.
    if word == "half" { return next != "an" && next != "a" }
    if ["quarter", "noon", "midday", "midnight"].contains(word) { return true }
    if hours.contains(word) { return next == nil || next == "o'clock" || next == "on" }
    guard word.first?.isNumber ?? false else { return false }
    let unit = word.filter(\.isLetter)
    return ["am", "pm", "ish", "h"].contains(unit) || (unit.isEmpty && isHour(word, next))
  }

  private static func isHour(_ word: String, _ next: String?) -> Bool {
    guard (Int(word) ?? 99) <= 24 else { return false }
    return next.map { !months.contains($0) && !["minutes", "days", "weeks"].contains($0) } ?? true
  }

  /// Places one is in, and not at.
  private static let rooms: Set<String> = [
    "garden", "gardens", "park", "kitchen", "courtyard", "yard", "square", "town", "woods",
    "forest",
    "city", "village", "room", "lounge", "conservatory", "shed",
  ]

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
