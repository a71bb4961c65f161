import Drafting
public import Understanding

/// The few lines that are shown to someone who may need help now.
///
/// At most one emergency number, only where there may be danger now, then two lines: text and chat
/// beside the call, hours only where they are known, when it was checked.
public struct HelpCard: Hashable, Sendable {
  /// The text, line by line.
  public let lines: [String]
  /// The help lines it names.
  let helplines: Set<Helpline>

  /// Older than this many months a line asks to be confirmed.
  static let confirmAfter = 12
  /// Older than this many months a line is not shown.
  static let hideAfter = 24

  /// Chooses the lines.
  ///
  /// - Parameters:
  ///   - helplines: All lines of a language.
  ///   - country: The country, as two capital letters; nil when it was not said. It is never guessed.
  ///   - category: The danger that was heard; nil when help was asked for by name.
  ///   - year: This year.
  ///   - month: This month.
  ///   - reminders: How often the same card was shown before; from then on it is one short reminder.
  ///   - isInConversation: Whether the country is asked for in words, so that the card need not.
  ///   - isNumberSaid: Whether the words before it name the emergency number.
  ///   - isProgramSaid: Whether an earlier card said that a program can not call.
  public init(
    _ helplines: Helplines, country: String?, category: RiskCategory?, year: Int, month: Int,
    reminders: Int = 0, isInConversation: Bool = false, isNumberSaid: Bool = false,
    isProgramSaid: Bool = false
  ) {
    let writer = HelpCardWriter(
      helplines: helplines, year: year, month: month, isInConversation: isInConversation,
      isNumberSaid: isNumberSaid, isProgramSaid: isProgramSaid)
    self.helplines = writer.named(country: country, category: category)
    lines =
      reminders == 0
      ? writer.lines(country: country, category: category)
      : writer.reminder(country: country, category: category, number: reminders)
  }

  /// The first line for a danger, as short as can be: "text 988, call 988 (988 Lifeline)", and whether someone
  /// answers there; a page is no one.
  static func nearest(
    _ helplines: Helplines, country: String?, category: RiskCategory?, year: Int, month: Int
  ) -> (words: String, isReached: Bool)? {
    HelpCardWriter(
      helplines: helplines, year: year, month: month, isInConversation: true, isNumberSaid: true,
      isProgramSaid: true
    ).nearest(country: country, category: category)
  }

  /// The emergency number of a country, if it is known and not too old.
  static func emergencyNumber(
    _ helplines: Helplines, country: String, year: Int, month: Int
  ) -> String? {
    helplines.lines.first {
      $0.country == country && $0.kind == .emergency
        && $0.age(year: year, month: month) <= hideAfter
    }?.dial
  }
}

/// Writes one card.
private struct HelpCardWriter {
  let helplines: Helplines
  let year: Int
  let month: Int
  let isInConversation: Bool
  let isNumberSaid: Bool
  let isProgramSaid: Bool

  /// The help lines that are chosen.
  func named(country: String?, category: RiskCategory?) -> Set<Helpline> {
    Set(choose(place(country) ?? "INT", for: category))
  }

  func nearest(
    country: String?, category: RiskCategory?
  ) -> (words: String, isReached: Bool)? {
    choose(place(country) ?? "INT", for: category).first.map {
      (brief($0), $0.dial != nil || $0.text != nil)
    }
  }

  private func place(_ country: String?) -> String? {
    country.flatMap { helplines.countries.contains($0) ? $0 : nil }
  }

  func lines(country: String?, category: RiskCategory?) -> [String] {
    let known = helplines.countries.joined(separator: " ")
    let place = place(country)
    var rows: [String] = []
    if let country, place == nil {
      rows.append(words("no-country", ["country": country, "countries": known]))
    }
    if (needsEmergency(category) || country == nil) && !isNumberSaid {
      rows.append(emergency(in: place))
    }
    let chosen = choose(place ?? "INT", for: category)
    if chosen.isEmpty { rows.append(words("outdated", [:])) }
    rows += chosen.map(row)
    if place == nil, !isInConversation {
      rows.append(words("country", ["countries": known]))
    }
    if place != nil || !isInConversation, let oldest = chosen.max(by: { age($0) < age($1) }) {
      rows.append(checked(oldest))
    }
    if !isProgramSaid { rows.append(words("program", [:])) }
    return rows.filter { !$0.isEmpty }
  }

  /// The emergency number where there may be danger, and one line, in other words each time.
  func reminder(country: String?, category: RiskCategory?, number: Int) -> [String] {
    let place = place(country)
    let chosen = choose(place ?? "INT", for: category)
    guard !chosen.isEmpty else { return lines(country: country, category: category) }
    let isNeeded = needsEmergency(category) && !isInConversation
    // A page is no one who is awake.
    let isReached = chosen.contains { $0.dial != nil || $0.text != nil }
    let keys =
      isReached ? Helplines.reminders : [Helplines.reminders[0], Helplines.reminders[2]]
    // Who has seen a page twice knows where it is.
    if !isReached, number > 1, isInConversation { return [] }
    let key = keys[(number - 1) % keys.count]
    let line = chosen.map(brief).joined(separator: " · ")
    return (isNeeded ? [emergency(in: place)] : []) + [words(key, ["line": line])]
  }

  private func needsEmergency(_ category: RiskCategory?) -> Bool {
    switch category {
    case .suicidePlan, .suicideAttempt, .abuseNow, .medical, .child, .harmToOthers, .otherAtRisk,
      .psychosisLike, .suicideActive, .suicidePassive, .selfHarm, .abuseDisclosed, nil:
      true
    case .eating, .freshLoss, .hopeless: false
    }
  }

  private func emergency(in country: String?) -> String {
    let line = current(country ?? "INT").first { $0.kind == .emergency }
    guard let line, let dial = line.dial else { return words("emergency-unknown", [:]) }
    return words("emergency", ["dial": dial])
  }

  private func choose(_ country: String, for category: RiskCategory?) -> [Helpline] {
    let wanted: [Helpline.Kind]
    switch category {
    case .abuseNow, .abuseDisclosed: wanted = [.abuse, .crisis, .directory]
    case .child: wanted = [.youth, .crisis, .directory]
    case .hopeless: wanted = [.crisis, .text, .loneliness, .directory]
    default: wanted = [.crisis, .text, .directory]
    }
    let lines = current(country)
    let ordered = wanted.flatMap { kind in
      lines.filter { $0.kind == kind }.prefix(kind == .crisis ? 2 : 1)
    }
    let firsts = wanted.compactMap { kind in lines.first { $0.kind == kind } }
    var chosen: [Helpline] = []
    for line in firsts + ordered where !chosen.contains(line) && chosen.count < 2 {
      chosen.append(line)
    }
    // Who does not want to speak finds the way to write first.
    return chosen.filter { $0.text != nil } + chosen.filter { $0.text == nil }
  }

  private func current(_ country: String) -> [Helpline] {
    helplines.lines.filter { $0.country == country && age($0) <= HelpCard.hideAfter }
  }

  private func age(_ line: Helpline) -> Int {
    line.age(year: year, month: month)
  }

  /// The shortest that can be acted on: "text 988 or call 988 (988 Lifeline)".
  private func brief(_ line: Helpline) -> String {
    let ways = [line.text.map(writing), line.dial.map { words("call", ["dial": $0]) }]
      .compactMap { $0 }
    guard !ways.isEmpty else { return line.web ?? line.name }
    return ways == [line.name]
      ? aside(line.name, words("text-line", [:])) : aside(ways.joined(separator: ", "), line.name)
  }

  /// A remark in brackets, or after a comma where it has brackets of its own.
  private func aside(_ text: String, _ remark: String) -> String {
    remark.contains("(") ? "\(text), \(remark)" : "\(text) (\(remark))"
  }

  private func writing(_ text: String) -> String {
    words("text", ["text": text.first?.isNumber ?? false ? "text \(text)" : text])
  }

  private func row(_ line: Helpline) -> String {
    let ways = [
      line.text.map(writing),
      line.dial.map { words("call", ["dial": $0]) },
      line.web.map { words("web", ["web": $0]) },
    ].compactMap { $0 }
    let hours =
      line.dial == nil && line.text == nil
      ? "" : line.hours.map { words("hours", ["hours": $0]) } ?? words("hours-unknown", [:])
    // A line that is called after what to type says what it is.
    let how = ways == [line.name] ? words("text-line", [:]) : ways.joined(separator: " · ")
    return "\(line.name): \(how)" + (hours.isEmpty ? "" : " (\(hours))")
  }

  private func checked(_ line: Helpline) -> String {
    let months = (helplines.words["months"] ?? "").split(separator: ",").map {
      $0.filter { $0 != " " }
    }
    let number = line.checked.month
    let name = months.indices.contains(number - 1) ? months[number - 1] : String(number)
    let year = String(line.checked.year)
    let date = words("checked", ["date": "\(name) \(year)", "month": name, "year": year])
    return age(line) > HelpCard.confirmAfter ? date + " " + words("confirm", [:]) : date
  }

  private func words(_ key: String, _ values: [String: String]) -> String {
    guard let text = helplines.words[key], let template = try? Template(text) else { return "" }
    return template.filled { name, _ in values[name] } ?? ""
  }
}
