/// A place where help can be had.
public struct Helpline: Hashable, Sendable {
  /// What a line is for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case emergency, crisis, text, youth, abuse, loneliness, info, directory
  }

  /// How well it is known.
  public enum Confidence: String, Hashable, Sendable {
    /// An official page, or two sources that agree.
    case official = "A"
    /// One source: a person must confirm it before a release.
    case single = "B"
  }

  /// The country as two capital letters, or `INT`.
  public let country: String
  /// What it is for.
  public let kind: Kind
  /// What it is called.
  public let name: String
  /// What to dial, exactly as at home.
  public let dial: String?
  /// How to write to it.
  public let text: String?
  /// Its page.
  public let web: String?
  /// When it is open; nil when that is not known.
  public let hours: String?
  /// The year and month its source was read.
  public var checked: (year: Int, month: Int) { (checkedYear, checkedMonth) }
  private let checkedYear: Int
  private let checkedMonth: Int
  /// How well it is known.
  public let confidence: Confidence

  /// Makes a line.
  public init(
    country: String, kind: Kind, name: String, dial: String?, text: String?, web: String?,
    hours: String?, checked: (year: Int, month: Int), confidence: Confidence
  ) {
    self.country = country
    self.kind = kind
    self.name = name
    self.dial = dial
    self.text = text
    self.web = web
    self.hours = hours
    checkedYear = checked.year
    checkedMonth = checked.month
    self.confidence = confidence
  }

  /// How many months ago it was checked.
  func age(year: Int, month: Int) -> Int {
    (year - checkedYear) * 12 + month - checkedMonth
  }
}

/// The help lines of a language, with the words they are shown in.
public struct Helplines: Hashable, Sendable {
  /// The lines.
  public let lines: [Helpline]
  /// Sentences of the card by name.
  public let words: [String: String]

  /// Sentences a card needs.
  public static let neededWords =
    [
      "emergency", "emergency-unknown", "call", "text", "web", "hours", "hours-unknown", "checked",
      "confirm", "program", "country", "no-country", "outdated", "text-line", "countries",
    ] + reminders

  /// Sentences for a card that was shown before, in turn.
  static let reminders = ["reminder", "reminder-again", "reminder-more"]

  /// Puts them together.
  public init(lines: [Helpline], words: [String: String]) {
    self.lines = lines
    self.words = words
  }

  /// These lines, and those of others for countries that have none here.
  public func joined(by other: Helplines) -> Helplines {
    let known = Set(lines.map(\.country))
    return Helplines(
      lines: lines + other.lines.filter { !known.contains($0.country) }, words: words)
  }

  /// The code of a country that lines are known for, by its code or by what people call it: "uk", "new zealand".
  public func country(named name: String) -> String? {
    let said = Self.plain(name)
    if countries.contains(said) { return said }
    return (words["countries"] ?? "").split(separator: ",").lazy.map { entry in
      entry.split(separator: "=").map { String($0).trimmed }
    }.first { parts in
      parts.count == 2 && parts[1].split(separator: "/").contains { Self.plain(String($0)) == said }
    }.map { $0[0] }
  }

  private static func plain(_ name: String) -> String {
    name.trimmed.withoutStop.uppercased()
  }

  /// The countries there are lines for, sorted.
  public var countries: [String] {
    Array(Set(lines.map(\.country))).filter { $0 != "INT" }.sorted()
  }
}
